package org.tradebrief.release;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.source.Fields;
import org.tradebrief.source.XmlElement;
import org.tradebrief.table.Area;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.TableId;

/**
 * Pages 22 to 26: the indexes of the world or a partner for three calendar years and the last
 * months; levels first, then changes. {@code (P)} beside a flow marks a month that is still
 * provisional.
 */
final class IndexHistoryPage {
  private static final Pattern TITLE = Pattern.compile("\\(\\s*([^()]{1,40}?)\\s*\\)");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4}) ([A-Z][a-z]{2,8})");
  private static final String PROVISIONAL = "(P)";

  private final PressPage page;

  IndexHistoryPage(PressPage page) {
    this.page = page;
  }

  /** Gives the area that the title names. */
  Optional<String> read() {
    page.expect(
        page.element(),
        "",
        Set.of("title", "genchi", "nobiritsu", "chushaku1"),
        Set.of("chushaku2", "chushaku3", "page"));
    IndexPage.expectBase(page, "chushaku1");
    String title = page.element().childText("title");
    Matcher matcher = TITLE.matcher(title);
    if (!matcher.matches()) {
      page.unreadable("broken-title", "", "title", "an area in parentheses", title);
      return Optional.empty();
    }
    Area area = page.names().area(matcher.group(1), page.place("", "title"));
    int before = 0;
    for (String block : List.of("genchi", "nobiritsu")) {
      List<XmlElement> rows =
          page.element().child(block).map(found -> found.children("shisuinfo")).orElse(List.of());
      read(rows, before, area, block.equals("genchi"));
      before += rows.size();
    }
    return Optional.of(matcher.group(1));
  }

  private void read(List<XmlElement> rows, int before, Area area, boolean levels) {
    Optional<Month> last = Optional.empty();
    String row = "";
    for (int i = 0; i < rows.size(); i++) {
      row = Integer.toString(before + i + 1);
      Optional<Period> period = read(rows.get(i), row, area, levels);
      if (period.orElse(null) instanceof Month month) {
        if (last.isPresent() && !month.previous().equals(last.get())) {
          page.disagree(
              row, "taishokikan", last.get().plus(1).id() + ", the next month", month.id());
        }
        last = Optional.of(month);
      }
    }
    Month own = page.month().last();
    if (last.isPresent() && !last.get().equals(own)) {
      page.disagree(row, "taishokikan", own.id() + ", the month of the title", last.get().id());
    }
  }

  private Optional<Period> read(XmlElement element, String row, Area area, boolean levels) {
    Set<String> required = new HashSet<>(IndexRow.NAMES);
    required.addAll(Set.of("taishokikan", "exportp", "importp"));
    page.expect(element, row, required, Set.of());
    String label = element.childText("taishokikan");
    Optional<Period> period = period(label);
    if (period.isEmpty()) {
      page.unreadable(
          "broken-date", row, "taishokikan", "a year, or a month such as 2024 April", label);
      return period;
    }
    new IndexRow(
            TableId.INDEX_HISTORY,
            period.get(),
            area,
            levels,
            status(element, row, "exportp"),
            status(element, row, "importp"))
        .read(page, element, row);
    return period;
  }

  private String status(XmlElement element, String row, String column) {
    String text = element.childText(column);
    if (!text.isEmpty() && !text.equals(PROVISIONAL)) {
      page.unreadable("unknown-word", row, column, PROVISIONAL + " or nothing", text);
    }
    return text.equals(PROVISIONAL) ? "p" : "";
  }

  private static Optional<Period> period(String label) {
    Matcher year = YEAR.matcher(label);
    if (year.matches()) {
      return Optional.of(Integer.parseInt(label))
          .filter(Fields::isPlausibleYear)
          .map(CalendarYear::new);
    }
    Matcher month = YEAR_MONTH.matcher(label);
    return month.matches()
        ? PressHead.month(month.group(2) + " " + month.group(1)).map(found -> found)
        : Optional.empty();
  }
}
