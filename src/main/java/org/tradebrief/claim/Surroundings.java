package org.tradebrief.claim;

import java.util.List;
import java.util.Optional;
import org.tradebrief.context.CalendarDay;
import org.tradebrief.context.Context;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.context.Forecast;
import org.tradebrief.context.Quote;
import org.tradebrief.tariff.TariffView;
import org.tradebrief.trend.AdjustedTrade;

/**
 * What is known beside the ministry's tables; any of it may be empty.
 *
 * @param tariffs the measures as they stood, and were known, on the pack's day
 * @param adjusted the world's trade without season
 */
public record Surroundings(
    List<ExchangeRate> rates,
    List<Forecast> forecasts,
    List<CalendarDay> calendar,
    List<Quote> quotes,
    TariffView tariffs,
    Optional<AdjustedTrade> adjusted) {

  public Surroundings {
    rates = List.copyOf(rates);
    forecasts = List.copyOf(forecasts);
    calendar = List.copyOf(calendar);
    quotes = List.copyOf(quotes);
  }

  /** Without adjusted series: nothing is said of months without season. */
  public static Surroundings of(Context context, TariffView tariffs) {
    return of(context, tariffs, Optional.empty());
  }

  public static Surroundings of(
      Context context, TariffView tariffs, Optional<AdjustedTrade> adjusted) {
    return new Surroundings(
        context.exchangeRates(),
        context.forecasts(),
        context.calendar(),
        context.quotes(),
        tariffs,
        adjusted);
  }
}
