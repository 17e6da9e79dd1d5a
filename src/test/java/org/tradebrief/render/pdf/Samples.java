package org.tradebrief.render.pdf;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.document.BarChart;
import org.tradebrief.document.Block;
import org.tradebrief.document.Box;
import org.tradebrief.document.Briefing;
import org.tradebrief.document.Bullets;
import org.tradebrief.document.ChartBlock;
import org.tradebrief.document.Heading;
import org.tradebrief.document.Ink;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.document.PageBreak;
import org.tradebrief.document.Paragraph;
import org.tradebrief.document.Paragraph.Style;
import org.tradebrief.document.Properties;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.Run;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.SeriesChart.Series;
import org.tradebrief.document.SeriesChart.Shape;
import org.tradebrief.document.SideBySide;
import org.tradebrief.document.TableBlock;
import org.tradebrief.document.TableBlock.Align;
import org.tradebrief.document.TableBlock.Column;
import org.tradebrief.document.TableBlock.Row;
import org.tradebrief.document.Theme;
import org.tradebrief.document.TimelineChart;
import org.tradebrief.document.TimelineChart.Span;
import org.tradebrief.document.TimelineChart.State;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;

/** A briefing on March 2025 with every kind of block, in both languages. */
final class Samples {

  private static final int MONTHS = 37;

  private final Language language;

  private Samples(Language language) {
    this.language = language;
  }

  static Theme theme() {
    java.util.Properties file = new java.util.Properties();
    try (Reader in =
        Files.newBufferedReader(
            ShippedFigures.HOME.resolve("templates/theme.properties"), StandardCharsets.UTF_8)) {
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> values = new HashMap<>();
    file.stringPropertyNames().forEach(key -> values.put(key, file.getProperty(key)));
    return new Theme(values);
  }

  static Briefing full(Language language) {
    Samples sample = new Samples(language);
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(sample.firstPage());
    blocks.addAll(sample.partners());
    blocks.addAll(sample.trends());
    blocks.addAll(sample.tariffs());
    blocks.addAll(sample.notes());
    return sample.briefing(blocks);
  }

  static Briefing of(Language language, List<Block> blocks) {
    return new Samples(language).briefing(blocks);
  }

  private String say(String english, String japanese) {
    return language == Language.JAPANESE ? japanese : english;
  }

  private Briefing briefing(List<Block> blocks) {
    return new Briefing(
        new Properties(
            language,
            say("Japan's customs trade, March 2025", "日本の貿易統計 2025年3月分"),
            say("Trade briefing, provisional", "貿易概況（速報）"),
            "Tradebrief",
            List.of(say("trade statistics", "貿易統計"), say("Japan", "日本")),
            LocalDate.of(2025, 4, 17),
            "sample-" + language.code()),
        new Briefing.Masthead(
            say("Trade briefing", "貿易概況"),
            say("Japan's customs trade, March 2025", "日本の貿易統計　2025年3月分"),
            say("Provisional", "速報"),
            say("Released 17 April 2025", "2025年4月17日公表")),
        new Briefing.Furniture(
            say("Japan's customs trade, March 2025 (provisional)", "日本の貿易統計　2025年3月分（速報）"),
            say(
                "Provisional, released 17 April 2025. Source: Trade Statistics of Japan, Ministry of Finance; processed by Tradebrief.",
                "速報、2025年4月17日公表。出所：財務省「貿易統計」を基に作成。"),
            say("Page {page} of {pages}", "{page}／{pages}ページ")),
        blocks);
  }

  private Paragraph text(Style style, String english, String japanese) {
    return new Paragraph(style, List.of(Run.plain(say(english, japanese))));
  }

  private List<Block> firstPage() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        text(
            Style.HEADLINE,
            "Exports rose 3.9% in March, the sixth rise in a row, and left a surplus of 544.1 billion yen",
            "3月の輸出は3.9％増と6か月連続の増加、貿易収支は5,441億円の黒字"));
    blocks.add(keyFigures());
    blocks.add(
        new Paragraph(
            Style.LEAD,
            List.of(
                Run.plain(
                    say(
                        "Exports came to 9,847.8 billion yen, 3.9% more than a year earlier after 11.4% in February; imports rose 2.0% to 9,303.8 billion yen. Exports to the United States rose 3.1% in value while their volume fell 4.9%. Sales to Asia grew 5.5%, although those to China fell 4.8%. For fiscal 2024 as a whole the deficit was ",
                        "輸出額は9兆8,478億円で、前年同月比3.9％増と、2月の11.4％増から伸びが鈍化した。輸入額は9兆3,038億円で2.0％増加した。米国向け輸出は金額で3.1％増えたが、数量では4.9％減少した。アジア向けは5.5％増となる一方、中国向けは4.8％減少した。2024年度の貿易収支は")),
                Run.strong(say("5,221.7 billion yen", "5兆2,217億円の赤字")),
                Run.plain(say(", the fourth in a row.", "と、4年連続の赤字となった。")))));
    blocks.add(monthly());
    blocks.add(
        new Box(
            say("What changed since the first 20 days", "上中旬分からの変化"),
            List.of(
                new Bullets(
                    List.of(
                        List.of(
                            Run.plain(
                                say(
                                    "Exports of the first 20 days were up 1.2%; the whole month is up 3.9%.",
                                    "上中旬の輸出は1.2％増であったが、月間では3.9％増となった。"))),
                        List.of(
                            Run.plain(
                                say(
                                    "The balance turned from a deficit of 418.5 billion yen to a surplus.",
                                    "貿易収支は4,185億円の赤字から黒字に転じた。"))))))));
    return blocks;
  }

  private KeyFigures keyFigures() {
    String year = say(" on a year earlier", "（前年同月比）");
    return new KeyFigures(
        List.of(
            item("Exports", "輸出", "9,847.8 billion yen", "9兆8,478億円", "+3.9%" + year, "exports"),
            item("Imports", "輸入", "9,303.8 billion yen", "9兆3,038億円", "+2.0%" + year, "imports"),
            new KeyFigures.Item(
                say("Balance", "収支"),
                say("+544.1 billion yen", "5,441億円の黒字"),
                say("surplus up 55.5%", "黒字幅55.5％拡大"),
                say("Provisional", "速報"),
                balances(),
                say("Balance of the last 24 months.", "直近24か月の収支。")),
            new KeyFigures.Item(
                say("Balance with the USA", "対米収支"),
                say("+847.0 billion yen", "8,470億円の黒字"),
                say("surplus up 14.3%", "黒字幅14.3％拡大"),
                say("Provisional", "速報"),
                List.of(),
                ""),
            new KeyFigures.Item(
                say("Fiscal 2024 balance", "2024年度収支"),
                say("\u22125,221.7 billion yen", "5兆2,217億円の赤字"),
                say("4th deficit in a row", "4年連続の赤字"),
                say("First print", "公表時の値"),
                List.of(),
                "")));
  }

  private KeyFigures.Item item(
      String label,
      String japaneseLabel,
      String value,
      String japanese,
      String change,
      String flow) {
    return new KeyFigures.Item(
        say(label, japaneseLabel),
        say(value, japanese),
        change.replace("%", say("%", "％")),
        say("Provisional", "速報"),
        ShippedFigures.history(flow, 24).stream().map(Optional::orElseThrow).toList(),
        say(label + " of the last 24 months.", "直近24か月の" + japaneseLabel + "。"));
  }

  private static List<BigDecimal> balances() {
    List<BigDecimal> balances = new ArrayList<>();
    List<Optional<BigDecimal>> exports = ShippedFigures.history("exports", 24);
    List<Optional<BigDecimal>> imports = ShippedFigures.history("imports", 24);
    for (int i = 0; i < exports.size(); i++) {
      balances.add(exports.get(i).orElseThrow().subtract(imports.get(i).orElseThrow()));
    }
    return balances;
  }

  static ChartBlock monthlyChart(Language language) {
    return new Samples(language).monthly();
  }

  ChartBlock monthly() {
    List<String> categories = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<Optional<BigDecimal>> exports =
        new ArrayList<>(ShippedFigures.history("exports", MONTHS - 1));
    List<Optional<BigDecimal>> imports =
        new ArrayList<>(ShippedFigures.history("imports", MONTHS - 1));
    exports.add(Optional.of(new BigDecimal("9847.8")));
    imports.add(Optional.of(new BigDecimal("9303.8")));
    List<Optional<BigDecimal>> balance = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      Month month = new Month(2025, 3).plus(i - MONTHS + 1);
      categories.add(monthName(month));
      labels.add(month.month() % 6 == 3 || i == MONTHS - 1 ? monthName(month) : "");
      balance.add(Optional.of(exports.get(i).orElseThrow().subtract(imports.get(i).orElseThrow())));
    }
    SeriesChart chart =
        new SeriesChart(
            "monthly",
            categories,
            labels,
            List.of(
                new Series(
                    say("Balance", "収支"),
                    Shape.COLUMN,
                    Ink.BALANCE,
                    balance,
                    say("Balance +544.1", "収支　544.1")),
                new Series(
                    say("Exports", "輸出"),
                    Shape.LINE,
                    Ink.EXPORTS,
                    exports,
                    say("Exports 9,847.8", "輸出　9,847.8")),
                new Series(
                    say("Imports", "輸入"),
                    Shape.LINE,
                    Ink.IMPORTS,
                    imports,
                    say("Imports 9,303.8", "輸入　9,303.8"))),
            say("billion yen", "10億円"),
            0,
            MONTHS - 1);
    return new ChartBlock(
        chart,
        say("Exports stayed above imports for a second month", "輸出は2か月連続で輸入を上回った"),
        say(
            "Monthly, billion yen, not seasonally adjusted; open marks are provisional",
            "月次、10億円、季節調整前。白抜きは速報値"),
        say(
            "Line chart of exports and imports and columns of the balance, March 2022 to March 2025. In March 2025 exports were 9,847.8, imports 9,303.8 and the balance 544.1 billion yen.",
            "2022年3月から2025年3月までの輸出入額（折れ線）と収支（棒）。2025年3月は輸出9,847.8、輸入9,303.8、収支544.1（10億円）。"),
        say(
            "Source: Ministry of Finance, Trade Statistics of Japan; months before March: time series, state of September 2026.",
            "出所：財務省「貿易統計」。3月より前は2026年9月時点の時系列。"));
  }

  private String monthName(Month month) {
    String english =
        java.time.Month.of(month.month()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    return say(english + " " + month.year(), month.year() + "年" + month.month() + "月");
  }

  private List<Block> partners() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new PageBreak());
    blocks.add(new Heading(1, say("Partners", "相手国・地域"), "partners"));
    blocks.add(
        new Paragraph(
            Style.BODY,
            List.of(
                Run.plain(
                    say(
                        "The surplus with the United States widened 14.3% to 847.0 billion yen; the deficit with China grew to 450.8 billion yen. All 47 partners are in the ",
                        "対米黒字は14.3％拡大し8,470億円、対中赤字は4,508億円に拡大した。全47か国・地域は")),
                new Run(
                    say("table of partners", "相手国・地域別の表"),
                    false,
                    Optional.of("#all-partners"),
                    Optional.empty()),
                Run.plain(say("; the ministry's own page is at ", "を参照。財務省のページは")),
                new Run(
                    "www.customs.go.jp/toukei/shinbun/trade-st_e/",
                    false,
                    Optional.of("https://www.customs.go.jp/toukei/shinbun/trade-st_e/"),
                    Optional.empty()),
                Run.plain(say(" (", "（")),
                new Run(
                    say("財務省貿易統計", "Trade Statistics of Japan"),
                    false,
                    Optional.empty(),
                    Optional.of(
                        language == Language.JAPANESE ? Language.ENGLISH : Language.JAPANESE)),
                Run.plain(say(").", "）。")))));
    blocks.add(new SideBySide(List.of(balanceBars()), List.of(growthBars())));
    blocks.add(new Heading(2, say("All partners", "相手国・地域別一覧"), "all-partners"));
    blocks.add(partnerTable());
    return blocks;
  }

  private ChartBlock balanceBars() {
    List<BarChart.Bar> bars = new ArrayList<>();
    bars.add(bar("United States", "米国", "847.0", Ink.FOCUS));
    bars.add(bar("Hong Kong", "香港", "460.3", Ink.FOCUS));
    bars.add(bar("Korea", "韓国", "324.0", Ink.FOCUS));
    bars.add(bar("Taiwan", "台湾", "270.7", Ink.FOCUS));
    bars.add(bar("EU", "EU", "-113.4", Ink.MUTED));
    bars.add(bar("ASEAN", "ASEAN", "-172.3", Ink.MUTED));
    bars.add(bar("China", "中国", "-450.8", Ink.MUTED));
    bars.add(bar("Middle East", "中東", "-566.2", Ink.MUTED));
    return new ChartBlock(
        new BarChart("balance-by-partner", bars, say("billion yen", "10億円"), 1),
        say("The United States gave the largest surplus", "黒字は対米が最大"),
        say("Balance by partner, March 2025, billion yen", "相手国・地域別収支、2025年3月、10億円"),
        say(
            "Bar chart of the balance by partner: USA 847.0, Middle East \u2212566.2 billion yen.",
            "相手国・地域別収支の棒グラフ。米国847.0、中東\u2212566.2（10億円）。"),
        "");
  }

  private ChartBlock growthBars() {
    List<BarChart.Bar> bars = new ArrayList<>();
    bars.add(bar("Hong Kong", "香港", "19.7", Ink.FOCUS));
    bars.add(bar("Taiwan", "台湾", "19.5", Ink.FOCUS));
    bars.add(bar("Middle East", "中東", "17.1", Ink.MUTED));
    bars.add(bar("Korea", "韓国", "11.5", Ink.FOCUS));
    bars.add(bar("United States", "米国", "3.1", Ink.MUTED));
    bars.add(bar("ASEAN", "ASEAN", "2.3", Ink.MUTED));
    bars.add(bar("EU", "EU", "-1.1", Ink.MUTED));
    bars.add(bar("China", "中国", "-4.8", Ink.FOCUS));
    return new ChartBlock(
        new BarChart("growth-by-partner", bars, "%", 1),
        say("Exports to China fell while its neighbours bought more", "中国向けが減り、近隣向けが増えた"),
        say("Exports, % on a year earlier, March 2025", "輸出、前年同月比（％）、2025年3月"),
        say(
            "Bar chart of export growth by partner: Hong Kong 19.7%, China \u22124.8%.",
            "輸出の前年同月比の棒グラフ。香港19.7％、中国\u22124.8％。"),
        "");
  }

  private BarChart.Bar bar(String english, String japanese, String value, Ink ink) {
    String label = value.startsWith("-") ? "\u2212" + value.substring(1) : "+" + value;
    return new BarChart.Bar(say(english, japanese), new BigDecimal(value), label, ink);
  }

  static TableBlock partnerTableOf(Language language) {
    return new Samples(language).partnerTable();
  }

  TableBlock partnerTable() {
    List<Row> rows = new ArrayList<>();
    for (ShippedFigures.Partner partner : ShippedFigures.partners()) {
      RowRole role =
          switch (partner.kind()) {
            case "world" -> RowRole.TOTAL;
            case "region" -> RowRole.GROUP;
            case "memo" -> RowRole.MEMO;
            default -> RowRole.ITEM;
          };
      List<String> cells = new ArrayList<>();
      cells.add(say(partner.english(), partner.japanese()));
      cells.addAll(partner.cells());
      rows.add(new Row(role, role == RowRole.ITEM ? 1 : 0, cells));
    }
    return new TableBlock(
        "partners",
        say("Exports, imports and balance by partner", "相手国・地域別輸出入額及び収支"),
        say(
            "Million yen and % on a year earlier, March 2025, provisional",
            "百万円、前年同月比（％）、2025年3月、速報"),
        columns(),
        rows,
        List.of(
            say(
                "A dash stands where the sign of the balance changed. Grey rows repeat what other rows hold.",
                "「-」は収支の符号が変わったことを示す。灰色の行は他の行の再掲。"),
            say("Source: Ministry of Finance, Trade Statistics of Japan.", "出所：財務省「貿易統計」。")),
        say("Exports, imports and balance with 47 partners.", "47か国・地域との輸出入額と収支。"));
  }

  List<Column> columns() {
    String growth = say("% yoy", "前年比");
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(say("Partner", "相手国・地域"), "", Align.START, 24));
    for (String group : List.of(say("Exports", "輸出"), say("Imports", "輸入"), say("Balance", "収支"))) {
      columns.add(new Column(say("Value", "金額"), group, Align.END, 14));
      columns.add(new Column(growth, group, Align.END, 9));
    }
    return columns;
  }

  private List<Block> trends() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, say("Monthly trends", "月次の動き"), "trends"));
    blocks.add(
        text(
            Style.BODY,
            "Export growth slowed from 11.4% in February to 3.9% in March. The volume of exports fell 0.8% on a year earlier; their unit value rose 4.8%.",
            "輸出の伸びは2月の11.4％から3月は3.9％に鈍化した。輸出数量は前年同月比0.8％減、輸出価格は4.8％上昇した。"));
    blocks.add(growthChart());
    blocks.add(indexTable());
    return blocks;
  }

  ChartBlock growthChart() {
    String[] growth = {"-1.7", "3.1", "3.8", "2.8", "7.2", "11.4", "3.9"};
    List<String> categories = new ArrayList<>();
    List<Optional<BigDecimal>> values = new ArrayList<>();
    for (int i = 0; i < growth.length; i++) {
      categories.add(monthName(new Month(2024, 9).plus(i)));
      values.add(i == 2 ? Optional.empty() : Optional.of(new BigDecimal(growth[i])));
    }
    return new ChartBlock(
        new SeriesChart(
            "growth",
            categories,
            categories,
            List.of(
                new Series(
                    say("Exports", "輸出"),
                    Shape.LINE,
                    Ink.FOCUS,
                    values,
                    say("Exports +3.9%", "輸出　+3.9％"))),
            "%",
            1,
            6),
        say("Exports rose for a sixth month", "輸出は6か月連続で増加"),
        say("% on a year earlier, as printed in each release", "前年同月比（％）、各月の公表値"),
        say(
            "Line chart of export growth from September 2024 to March 2025.",
            "2024年9月から2025年3月までの輸出の前年同月比。"),
        "");
  }

  TableBlock indexTable() {
    List<Column> columns =
        List.of(
            new Column(say("Index, % on a year earlier", "指数の前年同月比（％）"), "", Align.START, 40),
            new Column(say("Value", "金額"), "", Align.END, 20),
            new Column(say("Volume", "数量"), "", Align.END, 20),
            new Column(say("Unit value", "価格"), "", Align.END, 20));
    return new TableBlock(
        "indexes",
        say("Value, volume and unit value", "金額・数量・価格指数"),
        say("% on a year earlier, March 2025, provisional", "前年同月比（％）、2025年3月、速報"),
        columns,
        List.of(
            new Row(
                RowRole.TOTAL,
                0,
                List.of(say("World exports", "対世界輸出"), "3.9", "\u22120.8", "4.8")),
            new Row(
                RowRole.ITEM,
                1,
                List.of(say("to the United States", "うち米国"), "3.1", "\u22124.9", "8.4")),
            new Row(RowRole.ITEM, 1, List.of(say("to Asia", "うちアジア"), "5.5", "0.9", "4.6")),
            new Row(
                RowRole.MEMO,
                2,
                List.of(say("of which China", "うち中国"), "\u22124.8", "\u22128.5", "4.0")),
            new Row(
                RowRole.TOTAL,
                0,
                List.of(say("World imports", "対世界輸入"), "2.0", "5.3", "\u22123.2"))),
        List.of(say("Source: Ministry of Finance.", "出所：財務省。")),
        say("Indexes of March 2025.", "2025年3月の指数。"));
  }

  private List<Block> tariffs() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, say("Tariff context", "関税をめぐる状況"), "tariffs"));
    blocks.add(
        text(
            Style.BODY,
            "On 17 April 2025 duties of 25% on cars, steel and aluminium were in force; the same duty on car parts was announced for 3 May.",
            "2025年4月17日時点で、自動車、鉄鋼、アルミニウムに25％の追加関税が課されている。自動車部品への25％は5月3日から課される予定である。"));
    blocks.add(timeline());
    blocks.add(
        new Box(
            say("Context that the tables cannot show", "統計では分からない背景"),
            List.of(
                text(
                    Style.BODY,
                    "Negotiations between the two governments began on 16 April 2025. Nothing in the customs figures says how they will end.",
                    "日米両政府の交渉は2025年4月16日に始まった。貿易統計からその行方は分からない。"),
                text(
                    Style.SOURCE,
                    "Source: press reports of 17 April 2025.",
                    "出所：2025年4月17日の報道。"))));
    return blocks;
  }

  ChartBlock timeline() {
    TimelineChart chart =
        new TimelineChart(
            "tariffs",
            LocalDate.of(2025, 3, 1),
            LocalDate.of(2025, 8, 1),
            LocalDate.of(2025, 4, 17),
            say("17 April 2025", "2025年4月17日"),
            List.of(
                span(
                    "Steel and aluminium",
                    "鉄鋼・アルミニウム",
                    "25% from 12 March 2025",
                    "25％、2025年3月12日から",
                    "2025-03-12",
                    null,
                    State.IN_FORCE),
                span(
                    "Cars and light trucks",
                    "乗用車・小型トラック",
                    "25% on top of 2.5%, from 3 April 2025",
                    "2.5％に25％を上乗せ、2025年4月3日から",
                    "2025-04-03",
                    null,
                    State.IN_FORCE),
                span(
                    "All other goods",
                    "その他の品目",
                    "10% from 5 April 2025",
                    "10％、2025年4月5日から",
                    "2025-04-05",
                    null,
                    State.IN_FORCE),
                span(
                    "Reciprocal rate for Japan",
                    "日本に対する相互関税",
                    "24%, suspended to 9 July 2025",
                    "24％、2025年7月9日まで停止",
                    "2025-04-10",
                    "2025-07-09",
                    State.SUSPENDED),
                span(
                    "Car parts",
                    "自動車部品",
                    "25%, announced from 3 May 2025",
                    "25％、2025年5月3日から（発表済み）",
                    "2025-05-03",
                    null,
                    State.ANNOUNCED),
                span(
                    "Reciprocal rate, first hours",
                    "相互関税（当初）",
                    "24% on 9 April 2025",
                    "24％、2025年4月9日のみ",
                    "2025-04-09",
                    "2025-04-10",
                    State.ENDED)));
    return new ChartBlock(
        chart,
        say("Three duties were in force on release day", "公表日時点で3つの関税が発効中"),
        say("US duties on Japanese goods, as known on 17 April 2025", "米国の対日関税措置、2025年4月17日時点"),
        say(
            "Timeline of US duties on Japanese goods from March to August 2025.",
            "2025年3月から8月までの米国の対日関税措置の年表。"),
        say(
            "Source: proclamations and executive orders; checked on 1 September 2026.",
            "出所：大統領布告・大統領令。2026年9月1日確認。"));
  }

  /** A timeline of one measure without words, drawn by its state. */
  static ChartBlock oneSpan(State state) {
    TimelineChart chart =
        new TimelineChart(
            "one",
            LocalDate.of(2025, 3, 1),
            LocalDate.of(2025, 8, 1),
            LocalDate.of(2025, 3, 1),
            "",
            List.of(
                new Span(
                    "",
                    "",
                    LocalDate.of(2025, 3, 12),
                    Optional.of(LocalDate.of(2025, 7, 1)),
                    state)));
    return new ChartBlock(chart, "", "", "one measure", "");
  }

  private Span span(
      String english,
      String japanese,
      String text,
      String textJa,
      String from,
      String to,
      State state) {
    return new Span(
        say(english, japanese),
        say(text, textJa),
        LocalDate.parse(from),
        Optional.ofNullable(to).map(LocalDate::parse),
        state);
  }

  private List<Block> notes() {
    return List.of(
        new Heading(1, say("Notes and sources", "注記と出所"), "notes"),
        text(
            Style.NOTE,
            "Exports are valued free on board at the departure of the carrier, imports at cost, insurance and freight at the import permit. Figures may not add to totals because of rounding; growth rates are those printed by the ministry.",
            "輸出はFOB価格で船舶等の出港日、輸入はCIF価格で輸入許可日に計上する。四捨五入のため合計と内訳は一致しないことがある。増減率は財務省の公表値による。"));
  }
}
