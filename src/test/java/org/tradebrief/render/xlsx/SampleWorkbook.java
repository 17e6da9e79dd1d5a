package org.tradebrief.render.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.tradebrief.document.Formula;
import org.tradebrief.document.Ink;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.document.Properties;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SeriesChart.Shape;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetChart;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.document.Workbook;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;

/** A workbook like the real one, on the shipped figures of the March 2025 release. */
final class SampleWorkbook {
  static final String MARCH = "releases/2025-03-provisional.csv";
  private final boolean japanese;

  private SampleWorkbook(Language language) {
    this.japanese = language == Language.JAPANESE;
  }

  static Workbook of(Language language) throws IOException {
    return new SampleWorkbook(language).workbook(language);
  }

  private String say(String english, String inJapanese) {
    return japanese ? inJapanese : english;
  }

  private Workbook workbook(Language language) throws IOException {
    return new Workbook(
        properties(language),
        List.of(cover(), contents(), totals(), partners(), history(), measures(), notes(), tidy()),
        List.of());
  }

  private Properties properties(Language language) {
    return new Properties(
        language,
        say("Japan's customs trade, March 2025", "貿易統計 2025年3月"),
        say("Provisional, released 17 April 2025", "速報、2025年4月17日公表"),
        "Tradebrief",
        List.of(say("trade", "貿易"), say("Japan", "日本")),
        LocalDate.of(2025, 4, 17),
        "trade-2025-03-provisional");
  }

  private Sheet sheet(
      String id,
      String tab,
      String title,
      List<Sheet.Line> lines,
      SheetTable table,
      List<SheetChart> charts,
      boolean landscape) {
    return new Sheet(
        id,
        tab,
        title,
        lines,
        List.of(),
        Optional.of(table),
        charts,
        title,
        say("Provisional, released 17 April 2025 & more", "2025年4月17日公表 速報"),
        say("Page {page} of {pages}", "{page}／{pages}ページ"),
        landscape);
  }

  private static Sheet.Line line(Sheet.Style style, String text) {
    return new Sheet.Line(text, style, Optional.empty());
  }

  private static SheetTable.Column column(
      String id, String heading, Kind kind, int decimals, int width) {
    return new SheetTable.Column(id, heading, kind, decimals, width);
  }

  private Sheet cover() {
    List<KeyFigures.Item> items =
        List.of(
            tile(
                say("Exports", "輸出"),
                say("9,847.8 billion yen", "9兆8,478億円"),
                say("+3.9% on a year earlier", "前年同月比＋3.9％")),
            tile(
                say("Imports", "輸入"),
                say("9,303.8 billion yen", "9兆3,038億円"),
                say("+2.0% on a year earlier", "前年同月比＋2.0％")),
            tile(
                say("Balance", "差引"),
                say("544.1 billion yen", "5,441億円"),
                say("+55.5% on a year earlier", "前年同月比＋55.5％")),
            tile(
                say("Exports to the USA", "対米輸出"),
                say("1,876.2 billion yen", "1兆8,762億円"),
                say("+3.1% on a year earlier", "前年同月比＋3.1％")),
            tile(
                say("Exports to China", "対中輸出"),
                say("1,664.0 billion yen", "1兆6,640億円"),
                say("−4.8% on a year earlier", "前年同月比－4.8％")));
    return new Sheet(
        "cover",
        say("Cover", "表紙"),
        say("Japan's customs trade, March 2025", "2025年3月分 貿易統計"),
        List.of(
            line(
                Sheet.Style.SUBTITLE,
                say("Provisional, released 17 April 2025", "速報、2025年4月17日公表")),
            line(
                Sheet.Style.STRONG,
                say(
                    "Exports rose for a sixth month in a row, more slowly than in February",
                    "輸出は6か月連続の増加、伸びは2月から鈍化")),
            line(
                Sheet.Style.PLAIN,
                say(
                    "Exports came to 9,847.8 billion yen in March, 3.9% more than a year earlier; imports rose 2.0% to 9,303.8 billion yen, and the surplus was 544.1 billion yen.",
                    "3月の輸出は9兆8,478億円と前年同月を3.9％上回り、輸入は2.0％増の9兆3,038億円、差し引きは5,441億円の黒字となった。対米輸出は3.1％増、対中輸出は4.8％減であった。")),
            new Sheet.Line(say("Contents", "目次"), Sheet.Style.PLAIN, Optional.of("#contents")),
            line(
                Sheet.Style.NOTE,
                say("Source: Trade Statistics of Japan, Ministry of Finance", "出典：財務省貿易統計"))),
        items,
        Optional.empty(),
        List.of(),
        say("Japan's customs trade, March 2025", "2025年3月分 貿易統計"),
        say("Provisional, released 17 April 2025", "2025年4月17日公表 速報"),
        say("Page {page} of {pages}", "{page}／{pages}ページ"),
        false);
  }

  private KeyFigures.Item tile(String label, String value, String change) {
    return new KeyFigures.Item(label, value, change, say("Provisional", "速報"), List.of(), "");
  }

  private Sheet contents() {
    List<SheetTable.Row> rows = new ArrayList<>();
    for (String[] entry :
        new String[][] {
          {"totals", say("Totals", "総額"), say("Exports, imports and balance", "輸出・輸入・差引")},
          {"partners", say("Partners", "相手国"), say("Balance with all 47 areas", "47か国・地域との差引額")},
          {
            "history",
            say("History", "長期時系列"),
            say("Every month since January 1979", "1979年1月以降の月次")
          },
          {
            "measures",
            say("Tariffs", "関税措置"),
            say("Measures known on 17 April 2025", "2025年4月17日時点の措置")
          }
        }) {
      rows.add(
          new SheetTable.Row(
              RowRole.ITEM,
              0,
              List.of(
                  new SheetCell.Text(entry[1], Optional.of("#" + entry[0])),
                  SheetCell.text(entry[2]))));
    }
    SheetTable table =
        new SheetTable(
            "Contents",
            List.of(
                column("sheet", say("Sheet", "シート"), Kind.TEXT, 0, 20),
                column("holds", say("What it holds", "内容"), Kind.TEXT, 0, 40)),
            rows);
    return sheet(
        "contents",
        say("Contents", "目次"),
        say("Contents", "目次"),
        List.of(),
        table,
        List.of(),
        false);
  }

  private Sheet totals() throws IOException {
    Map<String, Map<String, String>> cells =
        cells(ShippedFigures.rows(MARCH), "totals", "Grand Total", "period");
    List<SheetTable.Row> rows = new ArrayList<>();
    cells.forEach(
        (period, row) ->
            rows.add(
                new SheetTable.Row(
                    RowRole.ITEM,
                    0,
                    List.of(
                        new SheetCell.MonthOf(Month.parse(period)),
                        figure(row.get("exports/value")),
                        figure(row.get("exports/growth")),
                        figure(row.get("imports/value")),
                        figure(row.get("imports/growth")),
                        balance(figure(row.get("balance/value"))),
                        figure(row.get("balance/growth"))))));
    List<SheetTable.Column> columns = new ArrayList<>(flowColumns());
    columns.add(0, column("month", say("Month", "月"), Kind.MONTH, 0, 10));
    return sheet(
        "totals",
        say("Totals", "総額"),
        say("Totals", "総額"),
        List.of(
            line(
                Sheet.Style.SUBTITLE,
                say("Million yen; change on a year earlier in per cent", "単位：百万円、前年同月比は％"))),
        new SheetTable("Totals", columns, rows),
        List.of(),
        false);
  }

  /** The sample calculates balances, so that the formula meets the printed figures. */
  private static SheetCell balance(SheetCell printed) {
    return new SheetCell.Calculated(
        printed, Formula.column("exports").minus(Formula.column("imports")));
  }

  private List<SheetTable.Column> flowColumns() {
    return List.of(
        column("exports", say("Exports", "輸出"), Kind.AMOUNT, 0, 11),
        column("exportsGrowth", say("Exports, change", "輸出 前年同月比"), Kind.PERCENT, 1, 9),
        column("imports", say("Imports", "輸入"), Kind.AMOUNT, 0, 11),
        column("importsGrowth", say("Imports, change", "輸入 前年同月比"), Kind.PERCENT, 1, 9),
        column("balance", say("Balance", "差引"), Kind.AMOUNT, 0, 11),
        column("balanceGrowth", say("Balance, change", "差引 前年同月比"), Kind.PERCENT, 1, 9));
  }

  private Sheet partners() throws IOException {
    Map<String, Map<String, String>> cells = cells(ShippedFigures.rows(MARCH), "areas", "", "area");
    Map<String, CSVRecord> names = new LinkedHashMap<>();
    for (CSVRecord area : ShippedFigures.rows("reference/areas.csv")) {
      for (String label : area.get("labels").split("\\|")) {
        names.put(label, area);
      }
    }
    List<SheetTable.Row> rows = new ArrayList<>();
    cells.forEach(
        (label, row) -> {
          CSVRecord area = names.get(label);
          String kind = area.get("kind");
          RowRole role =
              switch (kind) {
                case "world" -> RowRole.TOTAL;
                case "region" -> RowRole.GROUP;
                case "memo" -> RowRole.MEMO;
                default -> RowRole.ITEM;
              };
          rows.add(
              new SheetTable.Row(
                  role,
                  role == RowRole.ITEM || role == RowRole.MEMO ? 1 : 0,
                  List.of(
                      SheetCell.text(area.get(say("english", "japanese"))),
                      figure(row.get("exports/value")),
                      figure(row.get("exports/growth")),
                      figure(row.get("imports/value")),
                      figure(row.get("imports/growth")),
                      balance(figure(row.get("balance/value"))),
                      figure(row.get("balance/growth")))));
        });
    List<SheetTable.Column> columns = new ArrayList<>(flowColumns());
    columns.add(0, column("area", say("Country or region", "国・地域"), Kind.TEXT, 0, 20));
    SheetChart chart =
        new SheetChart(
            "balance-by-partner",
            SheetChart.Kind.DIVERGING_BARS,
            say(
                "The largest surplus is with the United States, the largest deficit with the Middle East",
                "黒字は米国、赤字は中東が最大"),
            say("Balance in March 2025, million yen", "2025年3月の差引額、百万円"),
            say(
                "Bars of the balance with each area; the United States 846,993 million yen.",
                "国・地域別の差引額。米国は8,470億円の黒字。"),
            "area",
            List.of(new SheetChart.Series("balance", Shape.COLUMN, Ink.FOCUS)),
            1,
            rows.size() - 1);
    return sheet(
        "partners",
        say("Partners", "相手国"),
        say("Partner balances, March 2025", "国・地域別の差引額 2025年3月"),
        List.of(
            line(
                Sheet.Style.SUBTITLE,
                say(
                    "Million yen; change on a year earlier in per cent. Provisional.",
                    "単位：百万円、前年同月比は％。速報値。")),
            line(
                Sheet.Style.NOTE,
                say(
                    "Areas in brackets repeat what other rows hold. \"-\" stands where the balance changed its sign.",
                    "（）内の地域は他の行と重複する。符号が変わった場合の増減率は「-」とした。")),
            new Sheet.Line(
                say("Back to the contents", "目次へ戻る"), Sheet.Style.PLAIN, Optional.of("#contents"))),
        new SheetTable("Partners", columns, rows),
        List.of(chart),
        false);
  }

  private Sheet history() throws IOException {
    Map<String, Map<String, String>> cells =
        cells(
            ShippedFigures.rows("history/world-monthly.csv"),
            "world-history",
            "Grand Total",
            "period");
    List<SheetTable.Row> rows = new ArrayList<>();
    cells.forEach(
        (period, row) -> {
          BigDecimal exports = new BigDecimal(row.get("exports/value")).movePointLeft(3);
          BigDecimal imports = new BigDecimal(row.get("imports/value")).movePointLeft(3);
          rows.add(
              new SheetTable.Row(
                  RowRole.ITEM,
                  0,
                  List.of(
                      new SheetCell.MonthOf(Month.parse(period)),
                      new SheetCell.Number(exports),
                      new SheetCell.Number(imports),
                      balance(new SheetCell.Number(exports.subtract(imports))))));
        });
    List<SheetTable.Column> columns =
        List.of(
            column("month", say("Month", "月"), Kind.MONTH, 0, 10),
            column("exports", say("Exports", "輸出"), Kind.AMOUNT, 0, 12),
            column("imports", say("Imports", "輸入"), Kind.AMOUNT, 0, 12),
            column("balance", say("Balance", "差引"), Kind.AMOUNT, 0, 12));
    SheetChart chart =
        new SheetChart(
            "monthly",
            SheetChart.Kind.COLUMNS_AND_LINES,
            say(
                "Exports have stayed above imports in two of the last three months",
                "輸出は緩やかに増加、収支は均衡圏"),
            say("Exports, imports and balance, million yen", "輸出・輸入・差引額、百万円"),
            say("Lines of exports and imports and columns of the balance.", "輸出と輸入の折れ線、差引額の棒。"),
            "month",
            List.of(
                new SheetChart.Series("exports", Shape.LINE, Ink.EXPORTS),
                new SheetChart.Series("imports", Shape.LINE, Ink.IMPORTS),
                new SheetChart.Series("balance", Shape.COLUMN, Ink.BALANCE)),
            rows.size() - 36,
            rows.size() - 1);
    SheetChart lines =
        new SheetChart(
            "since-1979",
            SheetChart.Kind.LINES,
            say("Both flows have grown tenfold since 1979", "輸出入とも1979年から大幅に拡大"),
            say("Exports and imports, million yen", "輸出と輸入、百万円"),
            say("Two lines since 1979.", "1979年以降の折れ線。"),
            "month",
            List.of(
                new SheetChart.Series("exports", Shape.LINE, Ink.EXPORTS),
                new SheetChart.Series("imports", Shape.LINE, Ink.IMPORTS)),
            0,
            rows.size() - 1);
    return sheet(
        "history",
        say("History", "長期時系列"),
        say("Monthly trade since 1979", "1979年以降の月次貿易額"),
        List.of(
            line(
                Sheet.Style.SUBTITLE,
                say(
                    "Million yen. Time series, state of September 2026.",
                    "単位：百万円。時系列、2026年9月時点。"))),
        new SheetTable("History", columns, rows),
        List.of(chart, lines),
        false);
  }

  private Sheet measures() {
    List<SheetTable.Column> columns =
        List.of(
            column("measure", say("Measure", "措置"), Kind.TEXT, 0, 24),
            column("from", say("In force from", "発効日"), Kind.DATE, 0, 12),
            column("rate", say("Rate", "税率"), Kind.RATE, 1, 8),
            column("status", say("State", "状況"), Kind.TEXT, 0, 12),
            column("text", say("What it says", "内容"), Kind.PROSE, 0, 60),
            column("source", say("Source", "出典"), Kind.TEXT, 0, 20));
    List<SheetTable.Row> rows = new ArrayList<>();
    rows.add(
        measure(
            say("Section 232, cars", "232条 自動車"),
            LocalDate.of(2025, 4, 3),
            "25.0",
            say("in force", "発効済み"),
            say(
                "25% on passenger vehicles and light trucks on top of the general rate of 2.5%; these goods do not also pay the 10% of the reciprocal measure.",
                "乗用車と小型トラックに一般税率2.5％へ25％を上乗せ。これらの品目には相互関税の10％は課されない。")));
    rows.add(
        measure(
            say("Section 232, car parts", "232条 自動車部品"),
            LocalDate.of(2025, 5, 3),
            "25.0",
            say("announced", "公表済み"),
            say(
                "25% on listed parts, announced with the measure on cars and in force at the latest from 3 May 2025.",
                "指定部品に25％。自動車と同時に公表され、遅くとも2025年5月3日に発効。")));
    rows.add(
        measure(
            say("Reciprocal, general rate", "相互関税 一律分"),
            LocalDate.of(2025, 4, 5),
            "10.0",
            say("in force", "発効済み"),
            say("10% on goods of nearly all origins.", "ほぼ全ての原産国の品目に10％。")));
    rows.add(
        measure(
            say("Reciprocal, Japan", "相互関税 日本分"),
            LocalDate.of(2025, 7, 9),
            "24.0",
            say("suspended", "停止中"),
            say(
                "24% on goods of Japan, suspended for 90 days to 9 July 2025.",
                "日本からの品目に24％。2025年7月9日まで90日間停止。")));
    return sheet(
        "measures",
        say("Tariffs", "関税措置"),
        say("Tariff measures known on 17 April 2025", "2025年4月17日時点の関税措置"),
        List.of(line(Sheet.Style.SUBTITLE, say("Rates in per cent", "税率は％"))),
        new SheetTable("Measures", columns, rows),
        List.of(),
        true);
  }

  private static SheetTable.Row measure(
      String name, LocalDate from, String rate, String status, String text) {
    return new SheetTable.Row(
        RowRole.ITEM,
        0,
        List.of(
            SheetCell.text(name),
            new SheetCell.Day(from),
            new SheetCell.Number(new BigDecimal(rate)),
            SheetCell.text(status),
            SheetCell.text(text),
            new SheetCell.Text(
                "federalregister.gov",
                Optional.of("https://www.federalregister.gov/documents/2025/04/03/2025-05930/"))));
  }

  private Sheet notes() {
    List<SheetTable.Row> rows = new ArrayList<>();
    rows.add(
        note(
            "1",
            say(
                "Exports are valued free on board (FOB), imports with cost, insurance and freight (CIF).",
                "輸出はFOB価格、輸入はCIF価格による。")));
    rows.add(
        note(
            "2",
            say(
                "Figures may not add up because of rounding. Changes are those that the ministry printed; they are never computed again from a later vintage, since later vintages differ by tenths.",
                "四捨五入のため合計と内訳は必ずしも一致しない。増減率は財務省の公表値であり、後日の改訂値から再計算したものではない。")));
    return sheet(
        "notes",
        say("Notes", "注記"),
        say("Notes", "注記"),
        List.of(),
        new SheetTable(
            "Notes",
            List.of(
                column("number", say("Note", "番号"), Kind.TEXT, 0, 6),
                column("text", say("Text", "内容"), Kind.PROSE, 0, 66)),
            rows),
        List.of(),
        false);
  }

  private static SheetTable.Row note(String number, String text) {
    return new SheetTable.Row(
        RowRole.ITEM, 0, List.of(SheetCell.text("[note " + number + "]"), SheetCell.text(text)));
  }

  /** Twelve thousand rows: what is shipped, from the start again when it ends. */
  private Sheet tidy() throws IOException {
    List<CSVRecord> all = ShippedFigures.allReleases();
    List<String> names = all.getFirst().getParser().getHeaderNames().subList(0, 14);
    List<SheetTable.Column> columns = new ArrayList<>();
    for (String name : names) {
      Kind kind = name.equals("value") ? Kind.NUMBER : Kind.TEXT;
      columns.add(column(name, name, kind, 0, 8));
    }
    List<SheetTable.Row> rows = new ArrayList<>();
    for (int index = 0; index < 12_000; index++) {
      CSVRecord record = all.get(index % all.size());
      List<SheetCell> cells = new ArrayList<>();
      for (String name : names) {
        String value = record.get(name);
        if (value.isEmpty()) {
          cells.add(new SheetCell.Empty());
        } else if (name.equals("value")) {
          cells.add(new SheetCell.Number(new BigDecimal(value)));
        } else {
          cells.add(SheetCell.text(value));
        }
      }
      rows.add(new SheetTable.Row(RowRole.ITEM, 0, cells));
    }
    return sheet(
        "tidy",
        say("Data", "データ"),
        say("Tidy data", "整然データ"),
        List.of(),
        new SheetTable("Tidy", columns, rows),
        List.of(),
        true);
  }

  private static SheetCell figure(String value) {
    if (value == null) {
      return new SheetCell.Empty();
    }
    return value.isEmpty() ? new SheetCell.Sign("-") : new SheetCell.Number(new BigDecimal(value));
  }

  private static Map<String, Map<String, String>> cells(
      List<CSVRecord> records, String table, String area, String key) {
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    for (CSVRecord record : records) {
      if (record.get("table").equals(table)
          && (area.isEmpty() || record.get("area").equals(area))) {
        cells
            .computeIfAbsent(record.get(key), k -> new LinkedHashMap<>())
            .put(record.get("flow") + "/" + record.get("measure"), record.get("value"));
      }
    }
    return cells;
  }
}
