package org.tradebrief.statement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Verdict;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Label;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Vintage;

/** Makes judgements of what was told: finds the figure's cell, its vintage and its text form. */
final class Finished {

  private Finished() {}

  static Judgement supported(Statement statement, Told told, String reason) {
    return of(statement, Verdict.SUPPORTED, told, reason(statement, reason));
  }

  static Judgement contradicted(Statement statement, Told told, String reason) {
    return of(statement, Verdict.CONTRADICTED, told, reason(statement, reason));
  }

  static Judgement undecidable(Statement statement, Told told, String reason) {
    return of(statement, Verdict.UNDECIDABLE, told, reason(statement, reason));
  }

  static Judgement of(Statement statement, Verdict verdict, Told told, Reason reason) {
    Optional<Figure> cell = cell(told);
    return new Judgement(
        statement,
        verdict,
        reason,
        told.value().map(value -> new Shown(value, form(statement, told, value, verdict))),
        cell.map(Figure::place).or(() -> told.claim().evidence().context().stream().findFirst()),
        vintage(told, cell),
        List.of(told.claim()),
        NamedSubject.NONE);
  }

  /** What the words stated, for a reason to name. */
  static Reason reason(Statement statement, String key) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    statement
        .value()
        .ifPresent(
            value -> arguments.put("stated", new Argument.Name(Label.same(value.printed()))));
    return new Reason(key, arguments);
  }

  /** The cell of the evidence that reads what is shown, else the first. */
  private static Optional<Figure> cell(Told told) {
    List<Figure> figures = told.claim().evidence().figures();
    return told.value()
        .flatMap(value -> figures.stream().filter(figure -> reads(figure, value)).findFirst())
        .or(() -> figures.stream().findFirst());
  }

  private static boolean reads(Figure figure, Argument shown) {
    return switch (shown) {
      case Argument.Money money ->
          figure
              .amount()
              .map(Amount::inMillions)
              .filter(millions -> millions.compareTo(money.amount().inMillions()) == 0)
              .isPresent();
      case Argument.Change change -> figure.reading().equals(change.percent());
      case Argument.Contribution contribution -> figure.reading().equals(contribution.points());
      case Argument.Volume volume -> figure.reading().equals(volume.quantity());
      default -> false;
    };
  }

  /** A figure computed over the history belongs to the history, whichever cell is shown for it. */
  private static Optional<Vintage> vintage(Told told, Optional<Figure> cell) {
    boolean sum = told.claim().kind().equals("year-sum");
    return sum
        ? told.claim().evidence().figures().stream()
            .map(Figure::vintage)
            .filter(vintage -> vintage.stage() == Stage.TIME_SERIES)
            .max(Comparator.naturalOrder())
        : cell.map(Figure::vintage);
  }

  /** As coarse as the statement where it agrees, else as fine as the house prints. */
  private static String form(Statement statement, Told told, Argument value, Verdict verdict) {
    return switch (value) {
      case Argument.Money money -> money(statement, money, verdict);
      case Argument.Change change ->
          told.claim().arguments().get("share") == change
                  || told.claim().arguments().get("ofChange") == change
              ? "percent"
              : "signed";
      case Argument.Contribution contribution -> "signed";
      case Argument.Count count -> ordinal(statement.kind()) ? "ordinal" : "number";
      case Argument.Rate rate ->
          statement.value().filter(v -> v.unit() == StatedUnit.PERCENT).isPresent()
                  || statement.kind() == StatementKind.DUTY
                  || statement.kind() == StatementKind.ABSORPTION
              ? "percent"
              : "yen";
      default -> "text";
    };
  }

  private static String money(Statement statement, Argument.Money money, Verdict verdict) {
    if (money.amount().inMillions().abs().compareTo(BigDecimal.TEN) < 0) {
      return "sizeMillion";
    }
    BigDecimal place = statement.value().map(Stated::precision).orElse(BigDecimal.TEN);
    boolean coarse = place.compareTo(new BigDecimal(100_000)) >= 0;
    if (verdict == Verdict.SUPPORTED && coarse) {
      return "sizeTrillion";
    }
    return place.compareTo(BigDecimal.ONE) == 0 ? "sizeMillion" : "sizeBillion";
  }

  private static boolean ordinal(StatementKind kind) {
    return List.of(StatementKind.STREAK, StatementKind.RANK, StatementKind.PARTNER_RANK)
        .contains(kind);
  }
}
