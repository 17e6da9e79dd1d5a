package org.tradebrief.context;

import java.util.List;
import org.tradebrief.source.InputFile;

/**
 * Everything read from {@code context/} and {@code reference/}, lists in the order of their files.
 *
 * @param files what was read, for the manifest
 */
public record Context(
    ReferenceLists reference,
    List<ExchangeRate> exchangeRates,
    List<Forecast> forecasts,
    List<Quote> quotes,
    List<CalendarDay> calendar,
    List<Waiver> waivers,
    List<InputFile> files) {

  public Context {
    exchangeRates = List.copyOf(exchangeRates);
    forecasts = List.copyOf(forecasts);
    quotes = List.copyOf(quotes);
    calendar = List.copyOf(calendar);
    waivers = List.copyOf(waivers);
    files = List.copyOf(files);
  }
}
