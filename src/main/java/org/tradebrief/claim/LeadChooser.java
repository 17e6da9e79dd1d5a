package org.tradebrief.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.table.Flow;

/**
 * Chooses headline and lead. The lead opens with exports, imports and the balance of the world;
 * then come the most newsworthy claims of the other topics, one a topic, so that nothing is said
 * twice; the order is that of the topics. No longer than the thresholds allow.
 */
public final class LeadChooser {

  private LeadChooser() {}

  /** Claims as {@link ClaimRules} gives them, the most newsworthy first. */
  public static Lead choose(List<Claim> claims) {
    return choose(claims, Thresholds.shipped());
  }

  /**
   * Headline and lead of an edition about one country or region: the balance above, exports and
   * imports first, then the most newsworthy of the other kinds, each kind once.
   */
  public static Lead ofPartner(List<Claim> claims) {
    Thresholds thresholds = Thresholds.shipped();
    List<Claim> flows =
        claims.stream()
            .filter(claim -> List.of(ChangeRule.KIND, PeriodRule.KIND).contains(claim.kind()))
            .sorted(Comparator.comparing(Claim::id))
            .toList();
    Optional<Claim> headline =
        first(claims, BalanceRule.KIND)
            .or(() -> flows.stream().filter(LeadChooser::isOfBalance).findFirst())
            .or(() -> flows.stream().findFirst());
    List<Claim> lead = new ArrayList<>(flows);
    Set<String> told = new HashSet<>(List.of(ChangeRule.KIND, PeriodRule.KIND, BalanceRule.KIND));
    claims.stream()
        .filter(claim -> claim.weight() >= thresholds.whole("lead.weight"))
        .filter(claim -> listed(claim) <= thresholds.whole("lead.items"))
        .filter(claim -> told.add(claim.kind()))
        .limit(thresholds.whole("partner.lead.more"))
        .forEach(lead::add);
    headline.ifPresent(lead::remove);
    return new Lead(headline, noticesOnce(lead));
  }

  private static boolean isOfBalance(Claim claim) {
    return claim.subject().contains("/" + Flow.BALANCE.id());
  }

  static Lead choose(List<Claim> claims, Thresholds thresholds) {
    Optional<Claim> headline = first(claims, HeadlineRule.KIND);
    List<Claim> lead = new ArrayList<>();
    for (String id : thresholds.words("lead.opening")) {
      claims.stream().filter(claim -> claim.id().equals(id)).forEach(lead::add);
    }
    claims.stream()
        .filter(claim -> claim.kind().equals(PeriodRule.KIND))
        .filter(claim -> claim.subject().startsWith("world/"))
        .sorted(Comparator.comparing(LeadChooser::place))
        .forEach(lead::add);
    int limit = thresholds.whole("lead.sentences");
    List<String> kinds = thresholds.words("lead.kinds");
    Set<Topic> told = EnumSet.of(Topic.TOTALS);
    List<Claim> rest = new ArrayList<>();
    for (Claim claim : claims) {
      if (lead.size() + rest.size() < limit
          && kinds.contains(claim.kind())
          && claim.weight() >= thresholds.whole("lead.weight")
          && listed(claim) <= thresholds.whole("lead.items")
          && told.add(claim.topic())) {
        rest.add(claim);
      }
    }
    rest.sort(Comparator.comparing(Claim::topic));
    lead.addAll(rest);
    return new Lead(headline, noticesOnce(lead));
  }

  /** The ministry's order: exports, imports, balance. */
  private static int place(Claim claim) {
    Flow[] flows = Flow.values();
    return (int)
        Arrays.stream(flows)
            .takeWhile(flow -> !claim.subject().startsWith("world/" + flow.id()))
            .count();
  }

  private static int listed(Claim claim) {
    return claim.arguments().get("items") instanceof Argument.Items list ? list.items().size() : 0;
  }

  /**
   * Sentences about runs of months say each for itself that earlier months are of a later state; in
   * a lead the first one says it for all.
   */
  private static List<Claim> noticesOnce(List<Claim> lead) {
    List<Claim> once = new ArrayList<>();
    boolean said = false;
    for (Claim claim : lead) {
      boolean notices =
          claim.arguments().containsKey("run")
              && claim.arguments().get("history") instanceof Argument.Flag flag
              && flag.value();
      once.add(notices && said ? withoutNotice(claim) : claim);
      said |= notices;
    }
    return once;
  }

  private static Claim withoutNotice(Claim claim) {
    return claim.with("history", new Argument.Flag(false));
  }

  private static Optional<Claim> first(List<Claim> claims, String kind) {
    return claims.stream().filter(claim -> claim.kind().equals(kind)).findFirst();
  }
}
