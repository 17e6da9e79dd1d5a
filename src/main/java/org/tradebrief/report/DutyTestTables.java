package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.OwnDuties;
import org.tradebrief.analysis.PartnerAverages;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Claim;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Label;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffView;

/** What trade did around the day of a duty: which test says what, and what the others need. */
final class DutyTestTables {

  /** Partners of the ministry's commodity pages, beside the country that raised the duties. */
  private static final List<String> BESIDE =
      List.of(Area.WORLD_ID, "ASIA", "CHINA", "ASEAN", "EU", "MIDDLE_EAST");

  private final TradeView view;
  private final MonthlySeries series;
  private final List<Claim> claims;
  private final TariffRoute route;
  private final List<OwnDuties.First> duties;

  DutyTestTables(
      TradeView view,
      MonthlySeries series,
      List<Claim> claims,
      TariffView tariffs,
      TariffRoute route) {
    this.view = view;
    this.series = series;
    this.claims = claims;
    this.route = route;
    this.duties = new OwnDuties(tariffs, route).first();
  }

  /** Every test of every item with a duty of its own: the sentence, or what is missing. */
  Optional<DataTable> tests() {
    if (duties.isEmpty() || view.target().vintage().stage().coversPartOfMonth()) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    List<Row> prices = prices();
    rows.addAll(prices.isEmpty() ? List.of(row("absorption", Optional.empty())) : prices);
    for (OwnDuties.First duty : duties) {
      rows.add(row("front-loading", Optional.of(duty)));
      rows.add(row("tariff-hit", Optional.of(duty)));
    }
    rows.add(row("before-after", Optional.empty()));
    return Optional.of(
        new DataTable(
            "tariff-tests",
            Optional.of(view.target().vintage()),
            Optional.empty(),
            List.of(
                Column.of("test", Kind.TEXT, 0),
                Column.of("item", Kind.TEXT, 0),
                Column.of("from", Kind.DATE, 0),
                Column.of("verdict", Kind.TEXT, 0),
                Column.of("finding", Kind.PROSE, 0),
                Column.of("rule", Kind.PROSE, 0)),
            rows));
  }

  /** A row for each of the goods that have a price and a duty of their own. */
  private List<Row> prices() {
    return claims.stream()
        .filter(claim -> claim.kind().equals("absorption"))
        .filter(claim -> claim.subject().startsWith(subject(route.partner()) + "/"))
        .map(
            claim ->
                new Row(
                    claim.id(),
                    RowRole.ITEM,
                    0,
                    List.of(
                        new Cell.Word("tariff-test.absorption"),
                        new Cell.Text(((Argument.Name) claim.arguments().get("commodity")).label()),
                        new Cell.Day(((Argument.Day) claim.arguments().get("from")).date()),
                        new Cell.Word("verdict.supported"),
                        new Cell.Sentence(claim),
                        new Cell.Word("tariff-test.absorption.rule"))))
        .toList();
  }

  private Row row(String kind, Optional<OwnDuties.First> duty) {
    Optional<Claim> claim =
        claims.stream()
            .filter(found -> found.kind().equals(kind))
            .filter(
                found ->
                    duty.map(first -> found.subject().endsWith("/" + subject(first.item())))
                        .orElse(true))
            .findFirst();
    return new Row(
        kind + duty.map(first -> "-" + first.item()).orElse(""),
        RowRole.ITEM,
        0,
        List.of(
            new Cell.Word("tariff-test." + kind),
            duty.map(first -> name(first.item())).orElse(Cells.EMPTY),
            duty.<Cell>map(first -> new Cell.Day(first.began())).orElse(Cells.EMPTY),
            new Cell.Word("verdict." + (claim.isPresent() ? "supported" : "undecidable")),
            claim
                .<Cell>map(Cell.Sentence::new)
                .orElse(new Cell.Word("tariff-test." + kind + ".needs")),
            new Cell.Word("tariff-test." + kind + ".rule")));
  }

  private static String subject(String id) {
    return id.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Cell name(String item) {
    return view.commodities(route.partner(), route.flow()).stream()
        .filter(row -> row.commodity().id().equals(item))
        .<Cell>map(row -> new Cell.Text(row.commodity().name()))
        .findFirst()
        .orElse(new Cell.Text(Label.same(item)));
  }

  /** Means of printed changes by partner; none with less than three months on either side. */
  Optional<DataTable> beforeAfter() {
    if (duties.isEmpty()) {
      return Optional.empty();
    }
    List<String> areas = new ArrayList<>(List.of(route.partner()));
    BESIDE.stream().filter(area -> !areas.contains(area)).forEach(areas::add);
    List<Row> rows = new ArrayList<>();
    for (String area : areas) {
      PartnerAverages.of(
              series, area, Flow.EXPORTS, duties.getFirst().month(), view.target().month())
          .ifPresent(found -> rows.add(row(found)));
    }
    if (rows.isEmpty() || !rows.getFirst().key().equals(route.partner())) {
      return Optional.empty();
    }
    return Optional.of(
        new DataTable(
            "tariff-before-after",
            Optional.of(view.target().vintage()),
            Optional.empty(),
            List.of(
                Column.of("partner", Kind.TEXT, 0),
                Column.of("months_before", Kind.COUNT, 0),
                Column.of("mean_before", Kind.PERCENT, 1),
                Column.of("months_after", Kind.COUNT, 0),
                Column.of("mean_after", Kind.PERCENT, 1),
                Column.computed(
                    "mean_difference",
                    Kind.POINTS,
                    1,
                    Formula.column("mean_after").minus(Formula.column("mean_before")))),
            rows));
  }

  private Row row(PartnerAverages found) {
    List<Figure> figures = found.figures();
    Figure first = found.monthsAfter().getFirst().inputs().getFirst();
    return new Row(
        found.area(),
        found.area().equals(Area.WORLD_ID) ? RowRole.TOTAL : RowRole.ITEM,
        0,
        List.of(
            new Cell.Text(first.area().name()),
            new Cell.Plain(BigDecimal.valueOf(found.monthsBefore().size())),
            RateCells.percent(Optional.of(found.before()), "mean", figures),
            new Cell.Plain(BigDecimal.valueOf(found.monthsAfter().size())),
            RateCells.percent(Optional.of(found.after()), "mean", figures),
            RateCells.percent(
                Optional.of(found.after().subtract(found.before())), "difference", figures)));
  }
}
