package org.tradebrief.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Subject;
import org.tradebrief.statement.Tellers.Teller;

/** Partners among each other and in the whole. */
final class PartnerTellers {

  private PartnerTellers() {}

  static Map<StatementKind, Teller> all() {
    return Map.of(
        StatementKind.PARTNER_RANK, (statement, tables, subject) -> rank(tables, subject),
        StatementKind.SHARE_OF_CHANGE, (statement, tables, subject) -> part(tables, subject),
        StatementKind.REGION_MEMBER, PartnerTellers::member,
        StatementKind.SHIFT, PartnerTellers::shift,
        StatementKind.MULTIPLE, (statement, tables, subject) -> multiple(tables, subject));
  }

  private static Optional<Told> rank(Tables tables, Subject subject) {
    return tables
        .answers()
        .of("partner", subject)
        .filter(claim -> claim.arguments().containsKey("rank"))
        .map(
            claim ->
                Told.of(
                    claim,
                    List.of("surplus", "deficit").contains(claim.form()) ? claim.form() : "",
                    "rank"));
  }

  private static Optional<Told> part(Tables tables, Subject subject) {
    return tables
        .answers()
        .of("partner", subject)
        .filter(claim -> claim.arguments().containsKey("ofChange"))
        .map(claim -> Told.of(claim, "ofChange"));
  }

  /** The region's sentence where it names the same member, else that of the member. */
  private static Optional<Told> member(Statement statement, Tables tables, Subject subject) {
    Optional<Claim> region = change(tables, subject, subject.area());
    Optional<Claim> member =
        others(statement).findFirst().flatMap(id -> change(tables, subject, id));
    if (region.isEmpty() || member.isEmpty()) {
      return Optional.empty();
    }
    String form = region.get().form() + "-but-" + member.get().form();
    return Optional.of(Told.of(member.get(), form, "change"));
  }

  /** True to the form only if every other partner named went the other way. */
  private static Optional<Told> shift(Statement statement, Tables tables, Subject subject) {
    Optional<Claim> mover = change(tables, subject, subject.area());
    List<Optional<Claim>> others =
        others(statement).map(id -> change(tables, subject, id)).toList();
    if (mover.isEmpty() || others.isEmpty() || others.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    String form = mover.get().form();
    Optional<Claim> odd =
        others.stream()
            .flatMap(Optional::stream)
            .filter(claim -> !opposite(claim.form(), form))
            .findFirst();
    return Optional.of(
        odd.map(claim -> Told.of(claim, "none", "change"))
            .orElseGet(
                () ->
                    Told.of(
                        mover.get(),
                        form.equals("fall") ? "fall-while-rise" : "rise-while-fall",
                        "change")));
  }

  private static boolean opposite(String one, String other) {
    return one.equals("rise") && other.equals("fall") || one.equals("fall") && other.equals("rise");
  }

  private static Optional<Told> multiple(Tables tables, Subject subject) {
    return tables
        .answers()
        .of("multiple", subject)
        .map(claim -> Told.of(claim, claim.form(), "change"))
        .or(
            () ->
                change(tables, subject, subject.area())
                    .map(claim -> Told.of(claim, "none", "change")));
  }

  private static Optional<Claim> change(Tables tables, Subject like, String area) {
    return tables.answers().of("change", Subject.of(area, like.flow(), like.period()));
  }

  private static Stream<String> others(Statement statement) {
    return Arrays.stream(statement.detail(Detail.AREAS).orElse("").split(" "))
        .filter(id -> !id.isBlank());
  }
}
