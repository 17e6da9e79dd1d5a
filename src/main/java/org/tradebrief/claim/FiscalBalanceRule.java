package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.arithmetic.Streak;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;

/**
 * Surplus or deficit of the fiscal year that ends with the pack's month, as first published (as an
 * answer of any period that was published as a whole), and the n-th in a row by what was known on
 * the day.
 *
 * <p>Forms as of {@link BalanceRule}. Arguments: {@code level}, {@code change}, {@code run}, {@code
 * runLength}, {@code runAtLeast}.
 */
final class FiscalBalanceRule implements Rule {

  static final String KIND = "fiscal-balance";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return FiscalYears.subjects(facts, Flow.BALANCE);
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (subject.period() instanceof Month || subject.flow() != Flow.BALANCE) {
      return Optional.empty();
    }
    Optional<Figure> level =
        FiscalYears.figure(facts, subject, Measure.VALUE).filter(f -> f.amount().isPresent());
    if (level.isEmpty() || level.get().reading().required().signum() == 0) {
      return Optional.empty();
    }
    Optional<Figure> change = FiscalYears.figure(facts, subject, Measure.GROWTH);
    List<Figure> years = years(facts, subject);
    Streak streak = streak(years);
    boolean told = streak.isExact() && streak.length() >= 2;
    Draft draft =
        new Draft(facts, KIND, Topic.FISCAL_YEAR, subject)
            .form(form(level.get(), change, years))
            .with("level", level.flatMap(Figure::amount).map(Argument.Money::new))
            .rests(level.get())
            .unrounded(level.get().reading().required())
            .with("run", new Argument.Word(told ? "streak" : "none"))
            .flag("history", false);
    change.filter(c -> c.percent().isPresent()).ifPresent(c -> draft.move("change", c));
    if (told) {
      draft.count("runLength", streak.length()).flag("runAtLeast", false);
      years.subList(0, streak.length() + 1).forEach(draft::rests);
    }
    return Optional.of(
        draft.claim("fiscal year as published, change of a balance, run of one sign"));
  }

  private static String form(Figure level, Optional<Figure> change, List<Figure> years) {
    String state = level.reading().required().signum() > 0 ? "surplus" : "deficit";
    if (change.isPresent() && change.get().reading() instanceof Percent percent) {
      return switch (percent.value().signum()) {
        case 1 -> state + "-wider";
        case -1 -> state + "-narrower";
        default -> state + "-unchanged";
      };
    }
    boolean turned =
        years.size() > 1
            && years.get(1).reading().required().signum() == -level.reading().required().signum();
    return turned ? state + "-swing" : state;
  }

  /** The year and those before it without a gap, newest first, each as last known on the day. */
  private static List<Figure> years(Facts facts, Subject subject) {
    List<Figure> years = new ArrayList<>();
    Period year = subject.period();
    Optional<Figure> figure = balance(facts, subject, year);
    while (figure.isPresent()) {
      years.add(figure.get());
      year = year.yearBefore();
      figure = balance(facts, subject, year);
    }
    return years;
  }

  private static Optional<Figure> balance(Facts facts, Subject subject, Period year) {
    return facts
        .view()
        .fiscalYear(subject.area(), Flow.BALANCE, Measure.VALUE, year)
        .filter(figure -> figure.amount().isPresent());
  }

  private static Streak streak(List<Figure> years) {
    List<Optional<BigDecimal>> values = new ArrayList<>();
    years.forEach(figure -> values.add(figure.reading().number()));
    return Streak.of(values);
  }
}
