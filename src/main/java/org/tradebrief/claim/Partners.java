package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;

/** Which partners a pack speaks of. */
final class Partners {

  private Partners() {}

  /**
   * The main partners in their fixed order, then countries that moved the world's flow, most first.
   */
  static Stream<String> worthASentence(Facts facts, Flow flow) {
    BigDecimal limit = facts.thresholds().number("partner.pull");
    Comparator<String> byPull =
        Comparator.comparing((String id) -> size(facts, id, flow)).reversed();
    Stream<String> movers =
        facts.areas().stream()
            .map(AreaRow::area)
            .filter(area -> area.kind() == Area.Kind.COUNTRY)
            .map(Area::id)
            .filter(id -> size(facts, id, flow).compareTo(limit) >= 0)
            .sorted(byPull);
    return Stream.concat(main(facts), movers).distinct();
  }

  /** The partners that the ministry's own overview has a block for, as far as the pack has them. */
  static Stream<String> main(Facts facts) {
    return facts.thresholds().words("main-partners").stream()
        .filter(id -> facts.area(id).isPresent());
  }

  private static BigDecimal size(Facts facts, String id, Flow flow) {
    return facts.pull(id, flow).map(BigDecimal::abs).orElse(BigDecimal.ZERO);
  }
}
