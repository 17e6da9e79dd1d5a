package org.tradebrief.claim;

import java.util.List;
import org.tradebrief.context.CalendarDay;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.context.Forecast;

/** What is known beside the ministry's tables; any of it may be empty. */
public record Surroundings(
    List<ExchangeRate> rates, List<Forecast> forecasts, List<CalendarDay> calendar) {

  public Surroundings {
    rates = List.copyOf(rates);
    forecasts = List.copyOf(forecasts);
    calendar = List.copyOf(calendar);
  }

  public static Surroundings none() {
    return new Surroundings(List.of(), List.of(), List.of());
  }
}
