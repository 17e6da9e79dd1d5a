package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.arithmetic.UnitValue;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Fold;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Points;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Unit;

/**
 * One line of a commodity page as printed. An answer; packs show the pages as tables.
 *
 * <p>Forms: {@code rise}, {@code fall}, {@code flat}, {@code fold}, {@code new}, {@code gone},
 * {@code level}. Arguments, each where it was printed: {@code level}, {@code change}, {@code
 * times}, {@code share}, {@code points}, {@code pieces}, {@code piecesChange}, and {@code each}
 * (money for one piece).
 */
final class CommodityRule implements Rule {

  static final String KIND = "commodity";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.empty();
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (subject.flow() == Flow.BALANCE
        || !subject.period().equals(facts.month())
        || subject.commodity().equals(Commodity.TOTAL_ID)) {
      return Optional.empty();
    }
    return facts.line(subject).map(row -> claim(facts, subject, row));
  }

  private static Claim claim(Facts facts, Subject subject, CommodityRow row) {
    Draft draft =
        new Draft(facts, KIND, Topic.COMMODITIES, subject)
            .with("commodity", new Argument.Name(row.commodity().name()));
    row.value().ifPresent(draft::rests);
    row.value()
        .flatMap(Figure::amount)
        .ifPresent(amount -> draft.with("level", new Argument.Money(amount)));
    draft.form(form(row, draft));
    percent(draft, "share", row.share());
    percent(draft, "piecesChange", row.quantityGrowth());
    row.contribution()
        .filter(figure -> figure.reading() instanceof Points)
        .ifPresent(
            figure ->
                draft
                    .rests(figure)
                    .with("points", new Argument.Contribution((Points) figure.reading())));
    row.quantity()
        .filter(figure -> figure.reading() instanceof Quantity)
        .ifPresent(figure -> quantity(draft, row, figure));
    return draft.claim("the line as printed");
  }

  private static String form(CommodityRow row, Draft draft) {
    if (row.growth().isEmpty()) {
      return "level";
    }
    Figure growth = row.growth().get();
    draft.rests(growth);
    return switch (growth.reading()) {
      case Fold fold -> {
        draft.count("times", fold.times().intValue());
        yield "fold";
      }
      case Mark mark -> mark == Mark.NEW ? "new" : mark == Mark.ALL_GONE ? "gone" : "level";
      default -> {
        draft.move("change", growth).unrounded(growth.reading().required());
        yield ChangeRule.direction(growth.reading().required());
      }
    };
  }

  private static void percent(Draft draft, String name, Optional<Figure> figure) {
    figure
        .filter(f -> f.percent().isPresent())
        .ifPresent(f -> draft.rests(f).with(name, new Argument.Change(f.percent().orElseThrow())));
  }

  private static void quantity(Draft draft, CommodityRow row, Figure figure) {
    Quantity quantity = (Quantity) figure.reading();
    draft.rests(figure).with("pieces", new Argument.Volume(quantity));
    if (quantity.unit().id().equals("NO")) {
      row.value()
          .flatMap(Figure::amount)
          .flatMap(amount -> UnitValue.of(amount.inMillions(), quantity.value()))
          .ifPresent(
              each ->
                  draft.with(
                      "each",
                      new Argument.Money(
                          new Amount(each, Unit.MILLION_YEN, new BigDecimal("0.01")))));
    }
  }
}
