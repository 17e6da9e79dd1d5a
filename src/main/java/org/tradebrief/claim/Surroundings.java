package org.tradebrief.claim;

import java.util.List;
import org.tradebrief.context.CalendarDay;
import org.tradebrief.context.Context;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.context.Forecast;
import org.tradebrief.tariff.TariffView;

/**
 * What is known beside the ministry's tables; any of it may be empty.
 *
 * @param tariffs the measures as they stood, and were known, on the pack's day
 */
public record Surroundings(
    List<ExchangeRate> rates,
    List<Forecast> forecasts,
    List<CalendarDay> calendar,
    TariffView tariffs) {

  public Surroundings {
    rates = List.copyOf(rates);
    forecasts = List.copyOf(forecasts);
    calendar = List.copyOf(calendar);
  }

  public static Surroundings of(Context context, TariffView tariffs) {
    return new Surroundings(
        context.exchangeRates(), context.forecasts(), context.calendar(), tariffs);
  }
}
