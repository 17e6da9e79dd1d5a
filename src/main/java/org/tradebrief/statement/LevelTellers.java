package org.tradebrief.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Subject;
import org.tradebrief.statement.Tellers.Teller;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/** Levels, changes and balances of totals, partners, goods and years. */
final class LevelTellers {

  private LevelTellers() {}

  static Map<StatementKind, Teller> all() {
    return Map.of(
        StatementKind.LEVEL, LevelTellers::level,
        StatementKind.CHANGE, LevelTellers::change,
        StatementKind.BALANCE, (statement, tables, subject) -> balance(tables, subject),
        StatementKind.BALANCE_CHANGE, (statement, tables, subject) -> move(tables, subject),
        StatementKind.SWING, LevelTellers::swing,
        StatementKind.ENERGY, LevelTellers::energy,
        StatementKind.SHARE, LevelTellers::share,
        StatementKind.CONTRIBUTION, (statement, tables, subject) -> contribution(tables, subject));
  }

  /** The claim that tells level and change of a subject, whatever it is of. */
  static Optional<Claim> claim(Tables tables, Subject subject) {
    if (!subject.commodity().equals(Commodity.TOTAL_ID)) {
      return tables.answers().of("commodity", subject);
    }
    boolean balance = subject.flow() == Flow.BALANCE;
    if (subject.period() instanceof Month) {
      return tables.answers().of(balance ? "balance" : "change", subject);
    }
    return tables
        .answers()
        .of(balance ? "fiscal-balance" : "fiscal-change", subject)
        .or(
            () ->
                tables.isPeriod() ? tables.answers().of("period-total", subject) : Optional.empty())
        .or(() -> tables.answers().of("year-sum", subject));
  }

  private static Optional<Told> level(Statement statement, Tables tables, Subject subject) {
    boolean ofMoney =
        statement.value().filter(v -> v.unit() == StatedUnit.YEN).isPresent()
            || statement.value().isEmpty();
    boolean goods = !subject.commodity().equals(Commodity.TOTAL_ID);
    return claim(tables, subject)
        .map(claim -> Told.of(claim, goods && !ofMoney ? "pieces" : "level"));
  }

  private static Optional<Told> change(Statement statement, Tables tables, Subject subject) {
    Optional<Claim> claim = claim(tables, subject);
    if (subject.flow() == Flow.BALANCE) {
      return claim.map(c -> Told.of(c, ofBalance(second(c)), "change"));
    }
    boolean volume = statement.detail(Detail.MEASURE).filter("volume"::equals).isPresent();
    if (volume && !subject.commodity().equals(Commodity.TOTAL_ID)) {
      return claim.map(
          c -> Told.of(c, direction(c.arguments().get("piecesChange")), "piecesChange"));
    }
    return claim.map(LevelTellers::changed);
  }

  private static Told changed(Claim claim) {
    return switch (claim.form()) {
      case "fold", "new" -> Told.of(claim, "rise", "times");
      case "gone" -> Told.of(claim, "fall", "change");
      case "level" -> Told.of(claim, "", "change");
      default -> Told.of(claim, claim.form(), "change");
    };
  }

  private static String ofBalance(String second) {
    return switch (second) {
      case "wider" -> "rise";
      case "narrower" -> "fall";
      case "unchanged" -> "flat";
      default -> second;
    };
  }

  static String direction(Argument change) {
    return change instanceof Argument.Change c
        ? List.of("fall", "flat", "rise").get(c.percent().value().signum() + 1)
        : "";
  }

  private static Optional<Told> balance(Tables tables, Subject subject) {
    return claim(tables, subject).map(claim -> Told.of(claim, first(claim), "level"));
  }

  private static Optional<Told> move(Tables tables, Subject subject) {
    return claim(tables, subject).map(claim -> Told.of(claim, second(claim), "change"));
  }

  /** Against the year before the sign is in the form; against the month before in the run. */
  private static Optional<Told> swing(Statement statement, Tables tables, Subject subject) {
    if (statement.detail(Detail.BASE).filter("previous"::equals).isPresent()) {
      return tables
          .answers()
          .of("streak", subject)
          .map(
              claim ->
                  Told.of(claim, claim.form().endsWith("-first") ? first(claim) : "none", "level"));
    }
    return claim(tables, subject)
        .map(
            claim ->
                Told.of(claim, second(claim).equals("swing") ? first(claim) : "none", "level"));
  }

  private static Optional<Told> energy(Statement statement, Tables tables, Subject subject) {
    boolean percent = statement.value().filter(v -> v.unit() == StatedUnit.PERCENT).isPresent();
    return tables
        .answers()
        .of("energy", subject)
        .map(
            claim ->
                Told.of(
                    claim,
                    claim.form(),
                    !percent ? "level" : statement.form().isEmpty() ? "share" : "change"));
  }

  private static Optional<Told> share(Statement statement, Tables tables, Subject subject) {
    return subject.commodity().equals(Commodity.TOTAL_ID)
        ? tables.answers().of("partner", subject).map(claim -> Told.of(claim, "share"))
        : tables.answers().of("commodity", subject).map(claim -> Told.of(claim, "share"));
  }

  private static Optional<Told> contribution(Tables tables, Subject subject) {
    return tables.answers().of("commodity", subject).map(claim -> Told.of(claim, "points"));
  }

  static String first(Claim claim) {
    int dash = claim.form().indexOf('-');
    return dash < 0 ? claim.form() : claim.form().substring(0, dash);
  }

  static String second(Claim claim) {
    int dash = claim.form().indexOf('-');
    return dash < 0 ? "" : claim.form().substring(dash + 1);
  }
}
