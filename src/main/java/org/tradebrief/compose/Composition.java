package org.tradebrief.compose;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Topic;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.CatalogueIds;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.PackFacts;
import org.tradebrief.table.Area;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.HalfYear;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Quarter;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;

/** One catalogue in one language: looks up what an outline asks for. */
record Composition(Catalogue catalogue, Tongue tongue) {

  /** Before a topic in {@code needs}: the pack has a claim of it that is not told yet. */
  private static final String CLAIMS = "claims:";

  /** Before the partner in the id of a tariff table that is not about exports to the USA. */
  private static final String ROUTE = "-(?:to|from|between)-";

  /** How the subject of a claim about the world begins. */
  private static final String WORLD = "world/";

  PackFacts pack() {
    return catalogue.pack();
  }

  Language language() {
    return tongue.language();
  }

  String word(String key, String... arguments) {
    return tongue.word(key, arguments);
  }

  /** The variables of every template: the pack, its key figures, and the functions. */
  Map<String, Object> model() {
    return tongue.model(new PackModel(this).variables());
  }

  Element outline(String template, String root) {
    Element outline = Outline.read(template, root, tongue.engine().text(template, model()));
    check(outline);
    return outline;
  }

  /** Names are checked everywhere, also in sections that this pack leaves out. */
  private static void check(Element element) {
    checkNames(element);
    element.children().forEach(Composition::check);
  }

  /** The tables, charts and topics that one element names. */
  static void checkNames(Element element) {
    switch (element.name()) {
      case "table" -> checkTable(element, element.required("id"));
      case "chart" -> checkChart(element, element.required("id"));
      case "claims" -> topics(element);
      case "section" -> element.names("needs").forEach(id -> checkNeed(element, id));
      case "sheet" -> {
        element.optional("table").ifPresent(id -> checkTable(element, id));
        element.optional("chart").ifPresent(id -> checkSheetChart(element, id));
        element.optional("trend").ifPresent(id -> checkTable(element, id));
        element.names("needs").forEach(id -> checkNeed(element, id));
        element.names("topic").forEach(topic -> topic(element, topic));
      }
      default -> {
        // names nothing
      }
    }
  }

  private static void checkTable(Element element, String id) {
    if (!CatalogueIds.isTable(id)) {
      throw element.failure(id, "no pack has a table of this name");
    }
  }

  private static void checkChart(Element element, String id) {
    if (!CatalogueIds.isChart(id)) {
      throw element.failure(id, "no pack has a chart of this name");
    }
  }

  private static void checkSheetChart(Element element, String id) {
    checkChart(element, id);
    if (!CatalogueIds.isSheetChart(id)) {
      throw element.failure(id, "is a chart of the briefing; the workbook cannot draw it");
    }
  }

  private static void checkNeed(Element element, String id) {
    if (id.startsWith(CLAIMS)) {
      topic(element, id.substring(CLAIMS.length()));
    } else if (!CatalogueIds.isTable(id) && !CatalogueIds.isChart(id)) {
      throw element.failure(id, "no pack has a table or chart of this name");
    }
  }

  /** True if all that the element needs is at hand. */
  boolean has(Element element) {
    return element.names("needs").stream().allMatch(this::has);
  }

  private boolean has(String id) {
    if (id.startsWith(CLAIMS)) {
      return !claims(Set.of(id.substring(CLAIMS.length()))).isEmpty();
    }
    return catalogue.table(id).isPresent()
        || catalogue.chart(id).isPresent()
        || id.equals("tariff-timeline") && !catalogue.measures().entries().isEmpty();
  }

  Optional<DataTable> table(String id) {
    return catalogue.table(id);
  }

  Optional<DataChart> chart(String id) {
    return catalogue.chart(id);
  }

  /**
   * The most newsworthy claims of the element's topics that neither headline nor lead has told; of
   * those, what is about the world stands before what is about a part of it.
   */
  List<Claim> claims(Element element) {
    return claims(topics(element)).stream()
        .limit(element.number("max", 9999))
        .sorted(Comparator.comparing(claim -> !claim.subject().startsWith(WORLD)))
        .toList();
  }

  private List<Claim> claims(Set<String> topics) {
    Set<String> told = new HashSet<>();
    catalogue.headline().ifPresent(claim -> told.add(claim.id()));
    catalogue.lead().forEach(claim -> told.add(claim.id()));
    return catalogue.claims().stream()
        .filter(claim -> topics.contains(claim.topic().id()) && !told.contains(claim.id()))
        .toList();
  }

  private static Set<String> topics(Element element) {
    element.required("topic");
    element.names("topic").forEach(topic -> topic(element, topic));
    return Set.copyOf(element.names("topic"));
  }

  private static void topic(Element element, String id) {
    for (Topic topic : Topic.values()) {
      if (topic.id().equals(id)) {
        return;
      }
    }
    throw element.failure(id, "there is no such topic of claims");
  }

  /** "Provisional, released 17 April 2025" or "Time series, state of September 2026". */
  String line(Vintage vintage) {
    return tongue.line(vintage);
  }

  /** "Released 17 April 2025" or "Time series, state of September 2026". */
  String released(Vintage vintage) {
    return tongue.released(vintage);
  }

  /** The period as the title names it: "March 2025", "1–10 March 2025". */
  String span() {
    Vintage vintage = pack().vintage();
    return tongue.formats().span(vintage);
  }

  /** The title of a table; commodity pages of areas share one with the area's name. */
  String title(DataTable table) {
    return title(table.id());
  }

  String title(String tableId) {
    String id =
        tableId.endsWith("-brief") && !tongue.labels().has("table." + tableId + ".title")
            ? tableId.substring(0, tableId.length() - "-brief".length())
            : tableId;
    boolean ofArea = id.matches("(exports|imports)-.*") && !id.endsWith("-world");
    if (ofArea) {
      int dash = id.indexOf('-');
      return word("table." + id.substring(0, dash) + "-area.title", page(id.substring(dash + 1)));
    }
    Matcher route =
        Pattern.compile("((?:tariff-[a-z]+|scenarios|trade)" + ROUTE + ")(.*)").matcher(id);
    return route.matches()
        ? word(
            "table." + route.group(1).replaceFirst("-$", "") + ".title",
            Stream.of(route.group(2).split("-and-"))
                .map(end -> word("page." + end))
                .toArray(String[]::new))
        : word("table." + id + ".title", page("partner"));
  }

  private String page(String id) {
    return pack()
        .partner()
        .filter(area -> id.startsWith("partner"))
        .map(this::inText)
        .orElseGet(() -> word("page." + id));
  }

  private String inText(Area area) {
    return tongue.formats().inText(area.name());
  }

  String heading(DataTable table, DataTable.Column column) {
    String key = "column." + column.id();
    // What a table says of itself stands under the same names as some columns.
    boolean own = !Set.of("title", "note", "source").contains(column.id());
    return column
        .heading()
        .map(label -> label.in(language()))
        .or(() -> column.month().map(month -> tongue.formats().shortPeriod(month)))
        .orElseGet(
            () ->
                own
                    ? tongue.labels().firstOf("table." + table.id() + "." + column.id(), key)
                    : tongue.labels().text(key));
  }

  /** The note of a table, if it has one; all commodity pages share theirs. */
  Optional<String> note(DataTable table) {
    if (table.id().equals("totals")) {
      return new PackModel(this).dollarLine();
    }
    if (table.id().startsWith("monthly")) {
      return pack()
          .history()
          .filter(history -> pack().vintage().stage() != Stage.TIME_SERIES)
          .map(history -> word("table.monthly.note", released(history)));
    }
    boolean commodities = table.id().matches("(exports|imports)-.*");
    return tongue
        .labels()
        .find(
            commodities
                ? table.id().endsWith("-brief")
                    ? "table.commodities-brief.note"
                    : "table.commodities.note"
                : "table." + kind(table.id()) + ".note")
        .filter(note -> !note.contains("{"));
  }

  /** The line that names where a table comes from. */
  String source(DataTable table) {
    boolean others = table.id().contains("-between-");
    Optional<String> tariffs =
        Optional.of("table." + (others ? "tariff-between" : kind(table.id())) + ".source")
            .filter(key -> key.contains("tariff-") && tongue.labels().has(key));
    return tariffs
        .map(key -> word(key, checkedOn()))
        .or(() -> tongue.labels().find("table." + table.id() + ".source"))
        .orElseGet(() -> word(isReported(table) ? "attribution.reported" : "attribution"));
  }

  /** Figures about whole years come from reports of the release. */
  private static boolean isReported(DataTable table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(
            cell ->
                cell instanceof DataTable.Cell.Printed printed
                    && printed.figure().table() == TableId.FISCAL_YEARS);
  }

  /** The day on which the list of tariff measures was last compared with its sources. */
  String checkedOn() {
    return pack().checkedOn().map(tongue.formats()::day).orElse(word("mark.nil"));
  }

  /** {@code tariff-exposure} for the table of any route. */
  private static String kind(String tableId) {
    return tableId.replaceFirst(ROUTE + ".*", "");
  }

  String pageOf() {
    return word("page-of");
  }

  /** What changes in percent are measured against. */
  String changes(DataTable table) {
    boolean own = pack().kind() == PackKind.PERIOD || table.id().equals("totals");
    boolean months = table.id().startsWith("monthly") || table.id().equals("period-months");
    String base =
        table.id().startsWith("fiscal-") ? "base.year" : own && !months ? base() : "base.month";
    return word("unit.line.changes", word(base));
  }

  /** The key of the word for what the pack's own changes are measured against. */
  String base() {
    return switch (pack().vintage().period()) {
      case FiscalYear year -> "base.year";
      case CalendarYear year -> "base.calendar-year";
      case Quarter quarter -> "base.part";
      case HalfYear half -> "base.part";
      case Month month -> pack().vintage().stage().coversPartOfMonth() ? "base.part" : "base.month";
    };
  }
}
