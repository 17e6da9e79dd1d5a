package org.tradebrief.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Evidence;
import org.tradebrief.claim.Topic;
import org.tradebrief.claim.Verdict;
import org.tradebrief.document.Formula;
import org.tradebrief.document.Ink;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SeriesChart.Shape;
import org.tradebrief.document.SheetChart;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.report.KeyFact;
import org.tradebrief.report.Measures;
import org.tradebrief.report.PackFacts;
import org.tradebrief.report.Remark;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Label;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Published;
import org.tradebrief.table.Reading;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

/** A catalogue of a few cells of the release of 17 April 2025, by hand, for each kind of pack. */
final class SmallCatalogue {

  private static final Month MARCH = new Month(2025, 3);
  private static final LocalDate DAY = LocalDate.of(2025, 4, 17);

  private final PackKind kind;
  private final Vintage vintage;

  private SmallCatalogue(PackKind kind, Vintage vintage) {
    this.kind = kind;
    this.vintage = vintage;
  }

  static Catalogue of(PackKind kind) {
    Vintage vintage =
        switch (kind) {
          case FULL, AREA_MONTH -> new Vintage(MARCH, Stage.PROVISIONAL, Published.on(DAY));
          case TOTALS_ONLY ->
              new Vintage(MARCH, Stage.FIRST_10_DAYS, Published.on(LocalDate.of(2025, 3, 28)));
          case HISTORY_MONTH ->
              new Vintage(MARCH, Stage.TIME_SERIES, Published.in(YearMonth.of(2026, 9)));
          case PERIOD -> new Vintage(new FiscalYear(2024), Stage.PROVISIONAL, Published.on(DAY));
        };
    return new SmallCatalogue(kind, vintage).build();
  }

  private Catalogue build() {
    Claim exports = change("growth-world-exports", Topic.TOTALS, "exports", 9_847_814, "3.9");
    Claim imports = change("growth-world-imports", Topic.TOTALS, "imports", 9_303_763, "2.0");
    boolean partners = kind == PackKind.FULL || kind == PackKind.AREA_MONTH;
    List<Claim> claims = new ArrayList<>(List.of(exports, imports));
    List<DataTable> tables = new ArrayList<>(List.of(totals()));
    List<DataChart> charts = new ArrayList<>();
    if (partners) {
      claims.add(change("growth-china", Topic.PARTNERS, "exports", 1_664_045, "-4.8"));
      tables.add(partners("partners-brief"));
      charts.add(balances());
    }
    return new Catalogue(
        new PackFacts(
            vintage,
            kind,
            DAY,
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 9, 15)),
            partners ? List.of("commodities", "indexes") : List.of("partners", "commodities"),
            List.of(),
            List.of(new PackFacts.Source("releases/a.csv", "tidy-csv", 12, "0123456789abcdef")),
            Optional.empty()),
        keyFacts(partners),
        tables,
        charts,
        claims,
        Optional.of(exports),
        List.of(exports, imports),
        measures(),
        List.of(
            new Remark(
                new Label("An economist", "あるエコノミスト"),
                new Label("A bank", "銀行"),
                DAY,
                "https://www.example.org/a?b=1&c=2",
                new Label("Trade <moves> & shifts.", "貿易は<変わる>。"),
                "rerouting",
                true)),
        List.of());
  }

  private static List<KeyFact> keyFacts(boolean partners) {
    List<KeyFact> facts = new ArrayList<>();
    facts.add(fact("exports", 9_847_814, Percent.of("3.9")));
    facts.add(fact("imports", 9_303_763, Percent.of("2.0")));
    facts.add(fact("balance", 544_051, Percent.of("55.5")));
    if (partners) {
      facts.add(fact("exports-usa", 1_876_184, Percent.of("3.1")));
      facts.add(fact("balance-usa", -846_993, Mark.NIL));
    }
    return facts;
  }

  private static KeyFact fact(String id, long level, Reading change) {
    return new KeyFact(
        id,
        Amount.millions(level),
        Optional.of(change),
        List.of(),
        List.of(BigDecimal.ONE, BigDecimal.TEN));
  }

  private Claim change(String id, Topic topic, String flow, long level, String change) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    arguments.put("flow", new Argument.Word(flow));
    arguments.put("span", new Argument.Word(span()));
    arguments.put("when", new Argument.Time(MARCH));
    arguments.put("level", new Argument.Money(Amount.millions(level)));
    arguments.put("change", new Argument.Change(Percent.of(change)));
    arguments.put("run", new Argument.Word("none"));
    return new Claim(
        id,
        "change",
        change.startsWith("-") ? "fall" : "rise",
        topic,
        id,
        Verdict.SUPPORTED,
        arguments,
        new Evidence("change on the year", List.of(), ""),
        1);
  }

  private String span() {
    return vintage.stage().coversPartOfMonth() ? vintage.stage().id() : "month";
  }

  private DataTable totals() {
    return new DataTable(
        "totals",
        Optional.of(vintage),
        Optional.of(Unit.MILLION_YEN),
        List.of(
            Column.of("flow", Kind.TEXT, 0),
            Column.of("current", Kind.AMOUNT, 0),
            Column.of("change", Kind.PERCENT, 1)),
        List.of(
            row("exports", new Cell.Word("flow.exports"), money(9_847_814), percent("3.9")),
            row("imports", new Cell.Word("flow.imports"), money(9_303_763), percent("2.0")),
            row("balance", new Cell.Word("flow.balance"), money(544_051), percent("55.5"))));
  }

  private DataTable partners(String id) {
    return new DataTable(
        id,
        Optional.of(vintage),
        Optional.of(Unit.MILLION_YEN),
        List.of(
            Column.of("partner", Kind.TEXT, 0),
            Column.of("exports", Kind.AMOUNT, 0),
            Column.of("exports_change", Kind.PERCENT, 1),
            Column.of("imports", Kind.AMOUNT, 0),
            Column.of("imports_change", Kind.PERCENT, 1),
            Column.computed(
                "balance",
                Kind.AMOUNT,
                0,
                Formula.column("exports").minus(Formula.column("imports"))),
            Column.of("balance_change", Kind.PERCENT, 1)),
        List.of(
            row(
                "CHINA",
                name("China", "中国"),
                money(1_664_045),
                percent("-4.8"),
                money(2_114_870),
                percent("15.9"),
                money(-450_825),
                percent("479.6")),
            row(
                "PHILIPPINES",
                name("Philippines", "フィリピン"),
                money(132_926),
                percent("-7.1"),
                money(139_566),
                percent("-0.0"),
                money(-6_640),
                printed(Mark.NIL))));
  }

  private DataChart balances() {
    DataTable table =
        new DataTable(
            "chart-partner-balances",
            Optional.of(vintage),
            Optional.of(Unit.MILLION_YEN),
            List.of(Column.of("partner", Kind.TEXT, 0), Column.of("balance", Kind.AMOUNT, 0)),
            List.of(
                row("USA", name("United States", "米国"), money(846_993)),
                row("CHINA", name("China", "中国"), money(-450_825))));
    return new DataChart(
        "partner-balances",
        SheetChart.Kind.DIVERGING_BARS,
        table,
        "partner",
        List.of(new DataChart.Series("balance", Shape.COLUMN, Ink.BALANCE)),
        2);
  }

  private static Measures measures() {
    return new Measures(
        DAY,
        List.of(
            new Measures.Entry(
                "autos",
                new Label("25% on cars", "乗用車への25％関税"),
                "in-force",
                "ADD",
                Optional.of(new BigDecimal("25")),
                LocalDate.of(2025, 4, 3),
                Optional.empty(),
                "JAPAN",
                Label.same(""),
                "Proclamation 10908",
                "https://www.example.org",
                LocalDate.of(2025, 3, 26),
                List.of(new Measures.Phase(LocalDate.of(2025, 4, 3), Optional.empty(), "in-force")),
                Optional.empty()),
            new Measures.Entry(
                "parts",
                new Label("25% on parts", "部品への25％関税"),
                "announced",
                "ADD",
                Optional.of(new BigDecimal("25")),
                LocalDate.of(2025, 5, 3),
                Optional.empty(),
                "JAPAN",
                Label.same(""),
                "Proclamation 10908",
                "https://www.example.org",
                LocalDate.of(2025, 3, 26),
                List.of(
                    new Measures.Phase(LocalDate.of(2025, 5, 3), Optional.empty(), "announced")),
                Optional.empty())));
  }

  private static Row row(String key, Cell... cells) {
    return new Row(key, RowRole.ITEM, 0, List.of(cells));
  }

  private static Cell name(String english, String japanese) {
    return new Cell.Text(new Label(english, japanese));
  }

  private Cell money(long millions) {
    return printed(Amount.millions(millions));
  }

  private Cell percent(String text) {
    return printed(Percent.of(text));
  }

  private Cell printed(Reading reading) {
    Area world =
        new Area(
            "WORLD",
            Label.same("World"),
            Label.same("World"),
            Area.Kind.WORLD,
            Optional.empty(),
            Set.of(),
            "");
    return new Cell.Printed(
        new Figure(
            vintage,
            TableId.AREAS,
            MARCH,
            world,
            Commodity.TOTAL,
            Flow.EXPORTS,
            Measure.VALUE,
            reading,
            "",
            "",
            SourcePlace.file("releases/a.csv")));
  }
}
