package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.context.Forecast;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Label;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Percent;

/**
 * A figure beside what a named survey expected of it (grammar 20). Surveys differ, so each is told
 * by its name and none is "the" forecast.
 *
 * <p>Forms: {@code growth} or {@code level}, followed by {@code -above}, {@code -below}, {@code
 * -in-line}. Arguments: {@code survey}, and {@code change} and {@code forecast} as changes or
 * {@code level} and {@code forecast} as money.
 */
final class ForecastRule implements Rule {

  static final String KIND = "forecast";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.values()).map(flow -> Subject.world(flow, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    return claims(facts, subject).findFirst();
  }

  @Override
  public List<Claim> claims(Facts facts) {
    return subjects(facts).flatMap(subject -> claims(facts, subject)).toList();
  }

  private static Stream<Claim> claims(Facts facts, Subject subject) {
    if (facts.coversPartOfMonth() || facts.isHistoryMonth()) {
      return Stream.empty();
    }
    return facts.surroundings().forecasts().stream()
        .filter(f -> f.period().equals(facts.month()) && f.flow() == subject.flow())
        .filter(f -> f.published().map(d -> !d.isAfter(facts.view().target().asOf())).orElse(true))
        .flatMap(forecast -> claim(facts, subject, forecast).stream());
  }

  private static Optional<Claim> claim(Facts facts, Subject subject, Forecast forecast) {
    boolean growth = forecast.measure() == Measure.GROWTH;
    Optional<Observation> actual =
        growth
            ? facts.growth(Area.WORLD_ID, subject.flow())
            : facts.level(Area.WORLD_ID, subject.flow());
    if (actual.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal expected = growth ? forecast.value() : expected(forecast).inMillions();
    BigDecimal difference = actual.get().unrounded().subtract(expected);
    BigDecimal margin =
        growth
            ? facts.thresholds().number("forecast.in-line.points")
            : expected.abs().multiply(facts.thresholds().number("forecast.in-line.level"));
    Draft draft =
        new Draft(facts, KIND, Topic.TOTALS, subject)
            .part(forecast.measure().id() + "-" + slug(forecast.survey()))
            .form((growth ? "growth" : "level") + side(difference, margin))
            .with("survey", new Argument.Name(Label.same(forecast.survey())))
            .show(growth ? "change" : "level", actual.get())
            .with(
                "forecast",
                growth
                    ? new Argument.Change(Percent.of(forecast.value().toPlainString()))
                    : new Argument.Money(expected(forecast)))
            .unrounded(difference);
    return Optional.of(draft.claim("grammar 20 forecast of a named survey"));
  }

  private static Amount expected(Forecast forecast) {
    return new Amount(forecast.value(), forecast.unit(), forecast.precision());
  }

  private static String side(BigDecimal difference, BigDecimal margin) {
    if (difference.abs().compareTo(margin) <= 0) {
      return "-in-line";
    }
    return difference.signum() > 0 ? "-above" : "-below";
  }

  private static String slug(String survey) {
    return survey.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
  }
}
