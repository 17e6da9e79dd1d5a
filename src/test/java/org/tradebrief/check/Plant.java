package org.tradebrief.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Index;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Points;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;

/** One error planted in a release: what was done, where, and the release with it. */
record Plant(Kind kind, Figure cell, List<Change> changes, Release release) {

  /** A cell before and after. */
  record Change(Figure old, Figure planted) {}

  /**
   * Errors that a person who types or a program that cuts makes. All but the last keep text and
   * value alike.
   */
  enum Kind {
    FIRST_DIGIT,
    MIDDLE_DIGIT,
    LAST_DIGIT,
    TIMES_TEN,
    TENTH,
    TIMES_THOUSAND,
    FLIPPED_SIGN,
    SWAPPED_WITH_NEXT_ROW,
    NEIGHBOUR_DIGITS_SWAPPED,
    LOST_CELL,
    LOST_ROW,
    DOUBLED_ROW,
    NUMBER_TO_MARK,
    TEXT_ONLY
  }

  /**
   * Plants the error at a cell, or nothing where the cell cannot have it (no sign, one digit, a
   * mark).
   */
  static Optional<Plant> at(Release release, Figure cell, Kind kind) {
    return switch (kind) {
      case LOST_CELL -> Optional.of(without(release, cell, kind, List.of(cell)));
      case LOST_ROW -> Optional.of(without(release, cell, kind, row(release, cell)));
      case DOUBLED_ROW -> Optional.of(doubled(release, cell));
      case SWAPPED_WITH_NEXT_ROW -> swapped(release, cell);
      case NUMBER_TO_MARK ->
          cell.reading() instanceof Mark
              ? Optional.empty()
              : Optional.of(replaced(release, cell, kind, Edit.with(cell, Mark.NIL, "-")));
      case TEXT_ONLY ->
          cell.printed().contains(",")
              ? Optional.of(
                  replaced(
                      release, cell, kind, Edit.with(cell, cell.reading(), moved(cell.printed()))))
              : Optional.empty();
      default -> changed(cell, kind).map(f -> replaced(release, cell, kind, f));
    };
  }

  /** A comma one place to the right. */
  private static String moved(String printed) {
    int comma = printed.indexOf(',');
    return printed.substring(0, comma)
        + printed.charAt(comma + 1)
        + ","
        + printed.substring(comma + 2);
  }

  private static Optional<Figure> changed(Figure cell, Kind kind) {
    if (cell.reading() instanceof Mark || cell.reading().number().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = cell.reading().required();
    Optional<BigDecimal> planted =
        switch (kind) {
          case TIMES_TEN -> Optional.of(value.movePointRight(1).setScale(value.scale()));
          case TIMES_THOUSAND -> Optional.of(value.movePointRight(3).setScale(value.scale()));
          case TENTH ->
              Optional.of(value.movePointLeft(1).setScale(value.scale(), RoundingMode.DOWN));
          case FLIPPED_SIGN -> maySign(cell) ? Optional.of(value.negate()) : Optional.empty();
          case FIRST_DIGIT -> Optional.of(digit(value, 0));
          case MIDDLE_DIGIT -> Optional.of(digit(value, digits(value) / 2));
          case LAST_DIGIT -> Optional.of(digit(value, digits(value) - 1));
          case NEIGHBOUR_DIGITS_SWAPPED -> neighbours(value);
          default -> throw new IllegalArgumentException(kind.name());
        };
    return planted.filter(p -> p.compareTo(value) != 0).flatMap(p -> with(cell, p));
  }

  private static boolean maySign(Figure cell) {
    return cell.reading() instanceof Percent && cell.measure() != Measure.SHARE
        || cell.reading() instanceof Points
        || cell.flow() == Flow.BALANCE;
  }

  private static int digits(BigDecimal value) {
    return value.unscaledValue().abs().toString().length();
  }

  /** One more at a place counted from the left; a nine becomes an eight. */
  private static BigDecimal digit(BigDecimal value, int place) {
    StringBuilder text = new StringBuilder(value.unscaledValue().abs().toString());
    char old = text.charAt(place);
    text.setCharAt(place, old == '9' ? '8' : (char) (old + 1));
    return signed(value, text);
  }

  private static Optional<BigDecimal> neighbours(BigDecimal value) {
    StringBuilder text = new StringBuilder(value.unscaledValue().abs().toString());
    int place = text.length() / 2 - 1;
    if (place < 0 || text.charAt(place) == text.charAt(place + 1)) {
      return Optional.empty();
    }
    char first = text.charAt(place);
    text.setCharAt(place, text.charAt(place + 1));
    text.setCharAt(place + 1, first);
    return Optional.of(signed(value, text));
  }

  private static BigDecimal signed(BigDecimal value, StringBuilder digits) {
    BigDecimal planted = new BigDecimal(new BigInteger(digits.toString()), value.scale());
    return value.signum() < 0 ? planted.negate() : planted;
  }

  private static Optional<Figure> with(Figure cell, BigDecimal value) {
    Reading reading =
        switch (cell.reading()) {
          case Amount amount -> new Amount(value, amount.unit(), amount.precision());
          case Quantity quantity -> new Quantity(value, quantity.unit(), quantity.precision());
          case Percent percent -> new Percent(value, false);
          case Points points -> new Points(value, false);
          case Index index -> new Index(value);
          default -> null;
        };
    if (reading == null) {
      return Optional.empty();
    }
    String printed = Expected.grouped(value);
    boolean rate =
        reading instanceof Percent || reading instanceof Points || reading instanceof Index;
    return Optional.of(Edit.with(cell, reading, rate ? value.toPlainString() : printed));
  }

  private static Plant replaced(Release release, Figure cell, Kind kind, Figure planted) {
    List<Figure> figures = new ArrayList<>(release.figures().all());
    figures.replaceAll(figure -> figure == cell ? planted : figure);
    return plant(release, cell, kind, List.of(new Change(cell, planted)), figures);
  }

  /** The readings of two cells of one column, one below the other, change places. */
  private static Optional<Plant> swapped(Release release, Figure cell) {
    List<Figure> figures = new ArrayList<>(release.figures().all());
    int at = figures.indexOf(cell);
    for (int i = at + 1; i < figures.size(); i++) {
      Figure other = figures.get(i);
      boolean column =
          other.table() == cell.table()
              && other.measure() == cell.measure()
              && other.flow() == cell.flow()
              && other.period().equals(cell.period()) == (cell.table() != TableId.INDEX_HISTORY);
      if (column) {
        if (other.reading().equals(cell.reading()) || !Units.of(other).equals(Units.of(cell))) {
          return Optional.empty();
        }
        Figure first = Edit.with(cell, other.reading(), other.printed());
        Figure second = Edit.with(other, cell.reading(), cell.printed());
        figures.set(at, first);
        figures.set(i, second);
        return Optional.of(
            plant(
                release,
                cell,
                Kind.SWAPPED_WITH_NEXT_ROW,
                List.of(new Change(cell, first), new Change(other, second)),
                figures));
      }
    }
    return Optional.empty();
  }

  private static List<Figure> row(Release release, Figure cell) {
    return release
        .figures()
        .where(
            f ->
                f.table() == cell.table()
                    && f.area().equals(cell.area())
                    && f.commodity().equals(cell.commodity())
                    && f.period().equals(cell.period())
                    && (f.flow() == cell.flow() || cell.table() == TableId.AREAS));
  }

  private static Plant without(Release release, Figure cell, Kind kind, List<Figure> lost) {
    List<Figure> figures = new ArrayList<>(release.figures().all());
    figures.removeAll(lost);
    return plant(release, cell, kind, List.of(), figures);
  }

  private static Plant doubled(Release release, Figure cell) {
    List<Figure> figures = new ArrayList<>(release.figures().all());
    List<Figure> row = row(release, cell);
    figures.addAll(figures.indexOf(row.get(row.size() - 1)) + 1, row);
    return plant(release, cell, Kind.DOUBLED_ROW, List.of(), figures);
  }

  private static Plant plant(
      Release release, Figure cell, Kind kind, List<Change> changes, List<Figure> figures) {
    return new Plant(
        kind,
        cell,
        changes,
        new Release(release.vintage(), new FigureSet(figures), release.file()));
  }

  /** Another cell of the row of a cell, as it was. */
  Figure of(Figure old, Measure measure) {
    return of(old, old.flow(), measure);
  }

  Figure of(Figure old, Flow flow, Measure measure) {
    return Shipped.march()
        .figures()
        .find(old.table(), old.area().id(), old.commodity().id(), flow, measure, old.period())
        .orElseThrow();
  }

  String text() {
    StringBuilder text =
        new StringBuilder(kind + " " + Edit.words(cell) + " " + cell.period().id());
    changes.forEach(
        c ->
            text.append(" ")
                .append(c.old().printed())
                .append(" to ")
                .append(c.planted().printed()));
    return text.toString();
  }
}
