package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.claim.Claim;
import org.tradebrief.context.Context;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Release;
import org.tradebrief.tariff.TariffView;
import org.tradebrief.trend.AdjustedTrade;

/**
 * What a catalogue is made of.
 *
 * @param adjusted the world's trade without season
 * @param claims supported claims, the most newsworthy first
 * @param checks the result of the checks as tables; none if they did not run
 * @param revisionThreshold million yen; a level that a later stage moved by less is not listed
 * @param waived failed checks that a person waived, one line each with the reason
 */
public record CatalogueInputs(
    Archive archive,
    TradeView view,
    Context context,
    AdjustedTrade adjusted,
    TariffView tariffs,
    List<Claim> claims,
    Optional<Claim> headline,
    List<Claim> lead,
    List<DataTable> checks,
    List<String> waived,
    BigDecimal revisionThreshold,
    List<PackFacts.Source> sources) {

  /**
   * The releases whose figures a pack may show: the newest of each month up to its own, and its own
   * where that is about a longer span.
   */
  List<Release> releases() {
    return Stream.concat(archive.releases().stream(), archive.periods().stream())
        .filter(
            release ->
                view.releaseOf(release.month()).filter(own -> own == release).isPresent()
                    || view.target().release().map(release::equals).orElse(false))
        .toList();
  }
}
