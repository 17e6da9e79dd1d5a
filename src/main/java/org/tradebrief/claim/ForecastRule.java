package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.context.Forecast;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Percent;

/**
 * Figures beside what a named survey expected of them: one claim a survey. Surveys differ, so each
 * is told by its name and none is "the" forecast.
 *
 * <p>Form: {@code list}. Arguments: {@code survey}, {@code items}, each with {@code flow}, {@code
 * side} ({@code above}, {@code below}, {@code in-line}), {@code measure}, and {@code actual} and
 * {@code forecast} as changes or as money. The subject is the flow of the first item.
 */
final class ForecastRule implements Rule {

  static final String KIND = "forecast";

  /** A forecast with what came out. */
  record Compared(Forecast forecast, Observation actual, String side, BigDecimal difference) {}

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.values()).map(flow -> Subject.world(flow, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    return surveys(facts)
        .map(survey -> compared(facts, survey, Stream.of(subject.flow())))
        .filter(list -> !list.isEmpty())
        .map(list -> claim(facts, list))
        .findFirst();
  }

  @Override
  public List<Claim> claims(Facts facts) {
    return surveys(facts)
        .map(survey -> compared(facts, survey, Stream.of(Flow.values())))
        .filter(list -> !list.isEmpty())
        .map(list -> claim(facts, list))
        .toList();
  }

  /** One claim a survey that says something of the flow. */
  static List<Claim> of(Facts facts, Flow flow) {
    return surveys(facts)
        .map(survey -> compared(facts, survey, Stream.of(flow)))
        .filter(list -> !list.isEmpty())
        .map(list -> claim(facts, list))
        .toList();
  }

  private static Stream<String> surveys(Facts facts) {
    return known(facts).map(Forecast::survey).distinct();
  }

  private static Stream<Forecast> known(Facts facts) {
    if (facts.coversPartOfMonth() || facts.isHistoryMonth()) {
      return Stream.empty();
    }
    return facts.surroundings().forecasts().stream()
        .filter(f -> f.period().equals(facts.month()))
        .filter(f -> f.published().map(d -> !d.isAfter(facts.view().target().asOf())).orElse(true));
  }

  private static List<Compared> compared(Facts facts, String survey, Stream<Flow> flows) {
    return flows
        .flatMap(flow -> known(facts).filter(f -> f.survey().equals(survey) && f.flow() == flow))
        .flatMap(forecast -> compare(facts, forecast).stream())
        .toList();
  }

  private static Optional<Compared> compare(Facts facts, Forecast forecast) {
    boolean growth = forecast.measure() == Measure.GROWTH;
    Optional<Observation> actual =
        growth
            ? facts.growth(Area.WORLD_ID, forecast.flow())
            : facts.level(Area.WORLD_ID, forecast.flow());
    BigDecimal expected = growth ? forecast.value() : money(forecast).inMillions();
    BigDecimal margin =
        growth
            ? facts.thresholds().number("forecast.in-line.points")
            : expected.abs().multiply(facts.thresholds().number("forecast.in-line.level"));
    return actual.map(
        a -> {
          BigDecimal difference = a.unrounded().subtract(expected);
          return new Compared(forecast, a, side(difference, margin), difference);
        });
  }

  private static Claim claim(Facts facts, List<Compared> compared) {
    Forecast first = compared.get(0).forecast();
    Draft draft =
        new Draft(facts, KIND, Topic.TOTALS, Subject.world(first.flow(), facts.month()))
            .part(slug(first.survey()))
            .form("list")
            .with("survey", new Argument.Name(first.name()))
            .items("items", compared.stream().map(ForecastRule::shown).toList())
            .unrounded(compared.get(0).difference());
    compared.forEach(c -> draft.rests(c.actual()).rests(c.forecast().place()));
    return draft.claim("against a named survey");
  }

  private static Map<String, Argument> shown(Compared compared) {
    boolean growth = compared.forecast().measure() == Measure.GROWTH;
    Map<String, Argument> shown = new TreeMap<>();
    shown.put("flow", new Argument.Word(compared.forecast().flow().id()));
    shown.put("side", new Argument.Word(compared.side()));
    shown.put("measure", new Argument.Word(compared.forecast().measure().id()));
    if (growth) {
      shown.put("actual", new Argument.Change((Percent) compared.actual().reading()));
      shown.put(
          "forecast", new Argument.Change(Percent.of(compared.forecast().value().toPlainString())));
    } else {
      shown.put("actual", new Argument.Money((Amount) compared.actual().reading()));
      shown.put("forecast", new Argument.Money(money(compared.forecast())));
    }
    return shown;
  }

  private static Amount money(Forecast forecast) {
    return new Amount(forecast.value(), forecast.unit(), forecast.precision());
  }

  private static String side(BigDecimal difference, BigDecimal margin) {
    if (difference.abs().compareTo(margin) <= 0) {
      return "in-line";
    }
    return difference.signum() > 0 ? "above" : "below";
  }

  private static String slug(String survey) {
    return survey.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
  }
}
