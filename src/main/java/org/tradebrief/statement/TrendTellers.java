package org.tradebrief.statement;

import java.util.Map;
import java.util.Optional;
import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Subject;
import org.tradebrief.statement.Tellers.Teller;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/** Runs, ranks, records, round levels, and one month or stage beside another. */
final class TrendTellers {

  private TrendTellers() {}

  static Map<StatementKind, Teller> all() {
    return Map.ofEntries(
        Map.entry(StatementKind.STREAK, (statement, tables, subject) -> run(tables, subject)),
        Map.entry(StatementKind.FIRST_IN, (statement, tables, subject) -> run(tables, subject)),
        Map.entry(
            StatementKind.LARGEST_SINCE, (statement, tables, subject) -> large(tables, subject)),
        Map.entry(StatementKind.LEVEL_SINCE, TrendTellers::level),
        Map.entry(StatementKind.RECORD, TrendTellers::record),
        Map.entry(StatementKind.RANK, TrendTellers::rank),
        Map.entry(StatementKind.CROSSING, TrendTellers::crossing),
        Map.entry(StatementKind.PACE, (statement, tables, subject) -> pace(tables, subject)),
        Map.entry(
            StatementKind.REVERSAL, (statement, tables, subject) -> reversal(tables, subject)),
        Map.entry(StatementKind.REVISED, (statement, tables, subject) -> revised(tables, subject)),
        Map.entry(StatementKind.STAGES, TrendTellers::stages),
        Map.entry(
            StatementKind.THREE_MONTHS,
            (statement, tables, subject) -> span(statement, tables, subject, "three-months")),
        Map.entry(
            StatementKind.ADJUSTED_CHANGE,
            (statement, tables, subject) -> moved(tables, subject, "adjusted-change", "change")),
        Map.entry(
            StatementKind.THREE_ON_THREE,
            (statement, tables, subject) -> moved(tables, subject, "three-on-three", "change")),
        Map.entry(
            StatementKind.ANNUALISED,
            (statement, tables, subject) -> moved(tables, subject, "three-on-three", "annual")),
        Map.entry(
            StatementKind.WORKING_DAYS,
            (statement, tables, subject) -> moved(tables, subject, "working-days", "perDay")),
        Map.entry(
            StatementKind.YEAR_TO_DATE,
            (statement, tables, subject) -> span(statement, tables, subject, "year-to-date")),
        Map.entry(
            StatementKind.CALENDAR, (statement, tables, subject) -> calendar(tables, subject)));
  }

  private static Optional<Told> run(Tables tables, Subject subject) {
    return tables
        .answers()
        .of("streak", subject)
        .map(claim -> Told.of(claim, LevelTellers.first(claim), "runLength"));
  }

  private static Optional<Told> large(Tables tables, Subject subject) {
    return tables
        .answers()
        .of("since-large", subject)
        .map(claim -> Told.of(claim, LevelTellers.first(claim), "since"));
  }

  private static Optional<Told> level(Statement statement, Tables tables, Subject subject) {
    String kind = statement.form().equals("low") ? "since-low" : "since-high";
    return tables
        .answers()
        .of(kind, subject)
        .map(claim -> Told.of(claim, LevelTellers.first(claim), "since"));
  }

  /**
   * The form says what the tables make of the record: {@code high} where it is one, {@code none}
   * where it is not. A partner has no years before those of the archive; a fall against the year
   * before is then enough to say that it is none.
   */
  private static Optional<Told> record(Statement statement, Tables tables, Subject subject) {
    boolean balance = subject.flow() == Flow.BALANCE;
    boolean month = subject.period() instanceof Month;
    if (subject.isWorld() && !month) {
      return tables
          .answers()
          .of("year-rank", subject)
          .map(claim -> Told.of(claim, yearRecord(claim, balance), "level"));
    }
    if (subject.isWorld() && balance) {
      return tables
          .answers()
          .of("since-large", subject)
          .map(
              claim ->
                  Told.of(
                      claim,
                      claim.form().endsWith("-record") ? LevelTellers.first(claim) : "none",
                      "level"));
    }
    if (subject.isWorld() && statement.form().equals("low")) {
      return tables
          .answers()
          .of("since-low", subject)
          .map(
              claim -> Told.of(claim, claim.form().equals("low-record") ? "low" : "none", "level"));
    }
    if (subject.isWorld()) {
      return tables
          .answers()
          .of("rank", subject)
          .map(claim -> Told.of(claim, monthRecord(statement, claim), "level"));
    }
    return LevelTellers.claim(tables, subject)
        .filter(claim -> fell(claim))
        .map(claim -> Told.of(claim, "none", "level"));
  }

  private static String yearRecord(Claim claim, boolean balance) {
    if (balance) {
      return claim.form().endsWith("-record") ? LevelTellers.first(claim) : "none";
    }
    return claim.form().equals("record") ? "high" : "none";
  }

  private static String monthRecord(Statement statement, Claim claim) {
    boolean same = statement.detail(Detail.AMONG).filter("same-month"::equals).isPresent();
    boolean record = claim.form().equals("record") || same && claim.form().startsWith("month-");
    return record ? "high" : "none";
  }

  private static boolean fell(Claim claim) {
    return claim.form().equals("fall") || claim.form().endsWith("-narrower");
  }

  private static Optional<Told> rank(Statement statement, Tables tables, Subject subject) {
    String kind = subject.period() instanceof Month ? "rank" : "year-rank";
    boolean same = statement.detail(Detail.AMONG).filter("same-month"::equals).isPresent();
    return tables
        .answers()
        .of(kind, subject)
        .map(claim -> Told.of(claim, same ? "rankInMonth" : "rank"));
  }

  private static Optional<Told> crossing(Statement statement, Tables tables, Subject subject) {
    return statement
        .value()
        .filter(value -> value.unit() == StatedUnit.YEN)
        .flatMap(value -> tables.answers().reached(subject, value.number()))
        .map(claim -> Told.of(claim, claim.form(), "round"));
  }

  private static Optional<Told> pace(Tables tables, Subject subject) {
    return tables
        .answers()
        .of("pace", subject)
        .map(
            claim ->
                Told.of(
                    claim,
                    switch (claim.form()) {
                      case "rise-slower", "fall-smaller" -> "slower";
                      case "rise-faster", "fall-larger" -> "faster";
                      case "rise-same", "fall-same" -> "same";
                      default -> claim.form();
                    },
                    "change"));
  }

  private static Optional<Told> reversal(Tables tables, Subject subject) {
    return tables
        .answers()
        .of("pace", subject)
        .map(
            claim ->
                Told.of(claim, claim.form().contains("-after-") ? claim.form() : "none", "change"));
  }

  private static Optional<Told> revised(Tables tables, Subject subject) {
    return tables
        .answers()
        .of("revised", subject)
        .map(claim -> Told.of(claim, claim.form(), "level"));
  }

  /** The change that the release of the stage named by the statement printed. */
  private static Optional<Told> stages(Statement statement, Tables tables, Subject subject) {
    return tables
        .answers()
        .of("stages", subject)
        .flatMap(
            claim ->
                item(claim, statement.detail(Detail.STAGE).orElse("first-20-days"))
                    .map(
                        change ->
                            new Told(claim, LevelTellers.direction(change), Optional.of(change))));
  }

  private static Optional<Argument> item(Claim claim, String span) {
    if (!(claim.arguments().get("items") instanceof Argument.Items list)) {
      return Optional.empty();
    }
    return list.items().stream()
        .filter(item -> item.get("span") instanceof Argument.Word word && word.key().equals(span))
        .map(item -> item.get("change"))
        .findFirst();
  }

  /** The change of the sum, or where the statement gives money the sum itself. */
  private static Optional<Told> span(
      Statement statement, Tables tables, Subject subject, String kind) {
    boolean sum = statement.value().filter(v -> v.unit() == StatedUnit.YEN).isPresent();
    return tables
        .answers()
        .of(kind, subject)
        .map(claim -> Told.of(claim, claim.form(), sum ? "level" : "change"));
  }

  private static Optional<Told> moved(
      Tables tables, Subject subject, String kind, String argument) {
    return tables
        .answers()
        .of(kind, subject)
        .map(
            claim ->
                Told.of(claim, LevelTellers.direction(claim.arguments().get(argument)), argument));
  }

  private static Optional<Told> calendar(Tables tables, Subject subject) {
    return tables
        .answers()
        .of("calendar", subject)
        .map(claim -> Told.of(claim, claim.form().replace("no-leap-day", "leap-day"), "date"));
  }
}
