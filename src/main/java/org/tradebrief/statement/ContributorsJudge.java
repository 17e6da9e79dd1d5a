package org.tradebrief.statement;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Subject;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Points;

/**
 * Goods that are said to have led a flow's movement, or to have held it back: by the contribution
 * printed, which must reach the limit of the rule that names such goods.
 */
final class ContributorsJudge {

  Judgement judge(Statement statement, Tables tables, Subject subject) {
    Optional<String> item = statement.detail(Detail.ITEMS).or(() -> statement.about().commodity());
    if (item.isEmpty()) {
      return Judgement.open(statement, Reason.of("needs-item"));
    }
    Subject goods = new Subject(subject.area(), subject.flow(), item.get(), subject.period());
    Subject whole =
        new Subject(subject.area(), subject.flow(), Commodity.TOTAL_ID, subject.period());
    Optional<Claim> line = tables.answers().of("commodity", goods);
    Optional<Claim> total = tables.answers().of("change", whole);
    Optional<BigDecimal> points = line.flatMap(ContributorsJudge::points);
    if (line.isEmpty() || total.isEmpty() || points.isEmpty()) {
      return Judgement.open(statement, Needs.of(statement, tables, goods));
    }
    Told told = Told.of(line.get(), total.get().form(), "points");
    int direction = total.get().form().equals("rise") ? 1 : -1;
    int wanted = statement.kind() == StatementKind.LED_BY ? direction : -direction;
    if (!statement.form().isEmpty() && !statement.form().equals(total.get().form())) {
      return Finished.contradicted(
          statement, Told.of(total.get(), total.get().form(), "change"), "direction");
    }
    BigDecimal limit = tables.answers().namedFrom();
    boolean moved = points.get().signum() == wanted && points.get().abs().compareTo(limit) >= 0;
    return moved
        ? Finished.supported(statement, told, "contributed")
        : Finished.contradicted(statement, told, "not-contributed")
            .because(
                Reason.of(
                    "not-contributed",
                    "limit",
                    new Argument.Contribution(Points.of(limit.toPlainString()))));
  }

  private static Optional<BigDecimal> points(Claim claim) {
    return claim.arguments().get("points") instanceof Argument.Contribution contribution
        ? Optional.of(contribution.points().value())
        : Optional.empty();
  }
}
