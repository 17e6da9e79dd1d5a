package org.tradebrief.statement.text;

import java.util.List;
import java.util.Optional;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Period;

/**
 * What a sentence may take from those before it: the period while a paragraph has named only one,
 * and the subject of the sentence before. A new paragraph takes nothing but its heading's; where
 * the one before ended on another period than the month, it takes none and says so.
 */
final class Carry {
  private final Periods periods;
  private final Period verified;
  private Optional<Period> heading = Optional.empty();
  private List<String> headingAreas = List.of();
  private Optional<Period> paragraph = Optional.empty();
  private Optional<Period> year = Optional.empty();
  private final boolean onlyMonth;
  private boolean duty;
  private boolean several;
  private boolean unsure;
  private Optional<Noun> subject = Optional.empty();
  private Optional<Noun> alone = Optional.empty();

  /**
   * @param verified a month, or a longer period that the pack is about
   * @param onlyMonth true where the whole text names no year: then its headlines are about the
   *     month
   */
  Carry(Period verified, boolean onlyMonth) {
    this.periods = new Periods(verified.last());
    this.verified = verified;
    this.onlyMonth = onlyMonth;
  }

  /** What is verified: a clause that names no period is about it. */
  Period verified() {
    return verified;
  }

  Periods periods() {
    return periods;
  }

  /** Begins a passage: a list item and a table row stand alone. */
  void begin(Passage.Kind kind) {
    boolean other = !several && paragraph.isPresent() && !paragraph.equals(Optional.of(verified));
    unsure = kind == Passage.Kind.PARAGRAPH && heading.isEmpty() && (other || several && unsure);
    paragraph = Optional.empty();
    several = false;
    subject = Optional.empty();
    alone = Optional.empty();
    duty = false;
    if (kind == Passage.Kind.HEADING) {
      heading = Optional.empty();
      headingAreas = List.of();
      unsure = !onlyMonth;
    }
  }

  /** After a heading: what stands below it is about its period and its area. */
  void headed(Optional<Period> period, List<String> areas) {
    heading = period;
    headingAreas = areas.size() == 1 ? areas : List.of();
  }

  void named(Period period) {
    several = several || paragraph.filter(p -> !p.equals(period)).isPresent();
    paragraph = Optional.of(period);
    boolean whole = period instanceof FiscalYear || period instanceof CalendarYear;
    year = whole ? paragraph : year;
    unsure = false;
  }

  /** The last noun of a sentence; alone is the one that the whole sentence was about. */
  void spoke(Optional<Noun> last, Optional<Noun> only) {
    subject = last.isPresent() ? last : subject;
    alone = last.isPresent() ? only : alone;
  }

  /** What "it" means: the one thing that the sentence before was about. */
  Optional<Noun> alone() {
    return alone;
  }

  /** The period of a clause that names none; empty where more than one may be meant. */
  Optional<Period> period() {
    if (several || unsure) {
      return Optional.empty();
    }
    return Optional.of(paragraph.or(() -> heading).orElse(verified));
  }

  /** The period that the passage named so far. */
  Optional<Period> named() {
    return paragraph;
  }

  /** The year that was named last, which "annual" means. */
  Optional<Period> year() {
    return year;
  }

  /** True after a sentence on duties in the same paragraph: "a 24% rate is suspended". */
  boolean onDuties() {
    return duty;
  }

  void spokeOfDuties() {
    duty = true;
  }

  List<String> areas() {
    return headingAreas;
  }

  Optional<Noun> subject() {
    return subject;
  }
}
