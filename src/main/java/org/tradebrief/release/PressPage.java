package org.tradebrief.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.source.Findings;
import org.tradebrief.source.XmlElement;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Fold;
import org.tradebrief.table.Index;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.table.Points;
import org.tradebrief.table.Published;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Reading;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

/**
 * One page of a press release: its cells as readings, and where they stand. Million yen throughout.
 */
final class PressPage {
  private static final Pattern NAME = Pattern.compile("pg(\\d{1,3})");

  /** Stands in while a head that cannot be read is reported; its figures are thrown away. */
  private static final Vintage NONE =
      new Vintage(new Month(1950, 1), Stage.PROVISIONAL, Published.unknown());

  private final String file;
  private final XmlElement element;
  private final String part;
  private final PressHead head;
  private final Vintage vintage;
  private final Names names;
  private final Findings findings;
  private final List<Figure> figures;

  PressPage(
      String file,
      XmlElement element,
      PressHead head,
      Names names,
      Findings findings,
      List<Figure> figures) {
    this.file = file;
    this.element = element;
    this.head = head;
    this.vintage = head.vintage().orElse(NONE);
    this.names = names;
    this.findings = findings;
    this.figures = figures;
    Matcher name = NAME.matcher(element.attribute("name"));
    this.part = name.matches() ? "page " + name.group(1) : "page ?";
    if (!name.matches()) {
      unreadable(
          "missing-element", "", "name", "a page name such as pg5", element.attribute("name"));
    }
    String footer = element.childText("page");
    if (name.matches() && !footer.equals("(" + name.group(1) + ")")) {
      findings.failed(
          "page-disagrees",
          place("", "page"),
          "(" + name.group(1) + ")",
          footer.isEmpty() ? "nothing" : footer,
          "Fetch the file again; pages may be swapped.");
    }
  }

  XmlElement element() {
    return element;
  }

  String part() {
    return part;
  }

  Names names() {
    return names;
  }

  /** What the release is about; a stand-in where it could not be read. */
  Period month() {
    return vintage.period();
  }

  SourcePlace place(String row, String column) {
    return SourcePlace.of(file, part, row, column);
  }

  /**
   * Reports children of another name, which would otherwise go unread, and those that are missing.
   */
  void expect(XmlElement parent, String row, Set<String> required, Set<String> optional) {
    for (XmlElement child : parent.children()) {
      if (!required.contains(child.name()) && !optional.contains(child.name())) {
        unreadable(
            "unknown-element", row, child.name(), "one of " + sorted(required), child.name());
      }
    }
    for (String name : required) {
      if (parent.child(name).isEmpty()) {
        unreadable("missing-element", row, name, "an element " + name, "none");
      }
    }
  }

  /** The page must be of the period that the title names. */
  void expectMonth(String column) {
    String text = element.childText(column);
    Optional<Period> found = PressPeriod.of(text);
    if (found.isEmpty()) {
      unreadable("broken-date", "", column, PressPeriod.FORMS, text);
    } else if (head.period().isPresent() && !found.equals(head.period())) {
      String expected = head.period().get().id();
      disagree("", column, expected + ", the month of the title", found.get().id());
    }
  }

  void disagree(String row, String column, String expected, String found) {
    if (head.period().isPresent()) {
      findings.failed(
          "period-disagrees",
          place(row, column),
          expected,
          found,
          "Fetch the file again; if it is so, ask the ministry.");
    }
  }

  /** The ministry's own grouping of a row must be that of the reference list. */
  void expectKind(String row, String column, String expected, String found) {
    if (!expected.equals(found)) {
      findings.failed(
          "kind-disagrees",
          place(row, column),
          expected + ", by the reference list",
          found.isEmpty() ? "nothing" : found,
          "Look whether the label stands for what reference/ says.");
    }
  }

  void unreadable(String code, String row, String column, String expected, String found) {
    findings.unreadable(
        code,
        place(row, column),
        expected,
        found.isEmpty() ? "nothing" : found,
        "Fetch the file again; if it is so, the layout has changed.");
  }

  void add(Cell cell, Optional<Reading> reading, String printed) {
    reading.ifPresent(
        found ->
            figures.add(
                new Figure(
                    vintage,
                    cell.table,
                    cell.period,
                    cell.area,
                    cell.commodity,
                    cell.flow,
                    cell.measure,
                    found,
                    printed,
                    cell.status,
                    place(cell.row, cell.column))));
  }

  /** What a cell of the page is about. */
  record Cell(
      TableId table,
      Period period,
      Area area,
      Commodity commodity,
      Flow flow,
      Measure measure,
      String status,
      String row,
      String column) {}

  /** A value in million yen, or {@code -} for no trade. */
  Optional<Reading> amount(String row, String column, String text) {
    return number(row, column, text, PrintedNumber.grouped(text), "such as 9,847,814 or △39,376")
        .map(found -> found.<Reading>map(Amount::millions).orElse(Mark.NIL));
  }

  Optional<Reading> quantity(String row, String column, String text, Unit unit) {
    return number(row, column, text, PrintedNumber.grouped(text), "such as 6,882,213")
        .map(
            found ->
                found
                    .<Reading>map(value -> new Quantity(value, unit, BigDecimal.ONE))
                    .orElse(Mark.NIL));
  }

  /** A year-on-year change: per cent, {@code *474} for so many fold, or a mark. */
  Optional<Reading> rate(String row, String column, String text) {
    Optional<BigDecimal> fold = PrintedNumber.fold(text);
    if (fold.isPresent()) {
      return fold.map(Fold::new);
    }
    Optional<Mark> mark = Mark.of(text);
    return mark.isPresent() ? mark.map(found -> (Reading) found) : percent(row, column, text);
  }

  Optional<Reading> percent(String row, String column, String text) {
    return number(row, column, text, PrintedNumber.rate(text), "such as 3.9 or -0.0")
        .map(found -> found.<Reading>map(value -> Percent.of(text)).orElse(Mark.NIL));
  }

  Optional<Reading> points(String row, String column, String text) {
    return number(row, column, text, PrintedNumber.rate(text), "such as 0.4 or -0.0")
        .map(found -> found.<Reading>map(value -> Points.of(text)).orElse(Mark.NIL));
  }

  Optional<Reading> index(String row, String column, String text) {
    return number(row, column, text, PrintedNumber.rate(text), "such as 172.8")
        .map(found -> found.<Reading>map(Index::new).orElse(Mark.NIL));
  }

  /** The number, or an empty one for {@code -}; nothing with a finding for any other text. */
  private Optional<Optional<BigDecimal>> number(
      String row, String column, String text, Optional<BigDecimal> parsed, String example) {
    if (parsed.isPresent() || text.equals(Mark.NIL.printed())) {
      return Optional.of(parsed);
    }
    unreadable(
        text.isEmpty() ? "missing-value" : "broken-number",
        row,
        column,
        "a printed number " + example,
        text);
    return Optional.empty();
  }

  private static List<String> sorted(Set<String> set) {
    return set.stream().sorted().toList();
  }
}
