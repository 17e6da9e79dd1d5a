package org.tradebrief.compose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Topic;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.CatalogueIds;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.KeyFact;
import org.tradebrief.table.Language;

/** Every name that an outline can use, with its words in both languages. */
public record TemplateNames(
    List<Table> tables, List<Chart> charts, List<KeyFigure> keyFigures, List<ClaimTopic> topics) {

  /**
   * A table.
   *
   * @param title by language code
   * @param columns those of all packs at hand; none where no pack has the table
   */
  public record Table(String id, Map<String, String> title, List<Column> columns) {}

  /** A column of a table, for {@code columns="…"}. */
  public record Column(String id, Map<String, String> heading) {}

  /**
   * A chart.
   *
   * @param shows its measure and unit, as in one of the packs; empty where none has the chart
   * @param inWorkbook whether a sheet can show it
   */
  public record Chart(String id, Map<String, String> shows, boolean inWorkbook) {}

  /** A key figure, for {@code ${key.…}}. */
  public record KeyFigure(String id, Map<String, String> label) {}

  /** A topic of claims with the kinds of claim that the packs at hand have. */
  public record ClaimTopic(String id, List<String> kinds) {}

  /**
   * Throws {@link TemplateFailure} where the words of a name are missing.
   *
   * @param packs whose tables and charts are looked at; the newest first
   */
  public static TemplateNames of(Path templates, List<Catalogue> packs) {
    Composer composer = new Composer(templates);
    Map<String, Table> tables = new TreeMap<>();
    Map<String, Chart> charts = new TreeMap<>();
    Map<String, KeyFigure> keys = new LinkedHashMap<>();
    Map<String, Set<String>> topics = new LinkedHashMap<>();
    for (Topic topic : Topic.values()) {
      topics.put(topic.id(), new TreeSet<>());
    }
    for (Catalogue pack : packs) {
      Words words = new Words(composer, pack);
      pack.tables().forEach(table -> tables.merge(table.id(), words.table(table), Words::both));
      pack.charts().forEach(chart -> charts.computeIfAbsent(chart.id(), id -> words.chart(chart)));
      pack.keyFacts().forEach(fact -> keys.computeIfAbsent(fact.id(), id -> words.key(fact)));
      for (Claim claim : pack.claims()) {
        topics.get(claim.topic().id()).add(claim.kind());
      }
    }
    for (String id : CatalogueIds.tables()) {
      packs.stream()
          .findFirst()
          .map(pack -> new Words(composer, pack).titled(id))
          .ifPresent(table -> tables.putIfAbsent(id, table));
    }
    for (String id : CatalogueIds.CHARTS) {
      boolean inWorkbook = CatalogueIds.isSheetChart(id);
      charts.putIfAbsent(id, new Chart(id, Map.of(), inWorkbook));
    }
    return new TemplateNames(
        List.copyOf(tables.values()),
        List.copyOf(charts.values()),
        List.copyOf(keys.values()),
        topics.entrySet().stream()
            .map(entry -> new ClaimTopic(entry.getKey(), List.copyOf(entry.getValue())))
            .toList());
  }

  /** The words of one pack. */
  private record Words(Composer composer, Catalogue pack) {

    interface Word {
      String in(Composition composition);
    }

    Map<String, String> by(Word word) {
      Map<String, String> words = new LinkedHashMap<>();
      for (Language language : Language.values()) {
        words.put(language.code(), word.in(composer.composition(pack, language)));
      }
      return words;
    }

    Table titled(String id) {
      return new Table(id, by(composition -> composition.title(id)), List.of());
    }

    Table table(DataTable table) {
      return new Table(
          table.id(),
          by(composition -> composition.title(table)),
          table.columns().stream()
              .map(column -> new Column(column.id(), by(c -> c.heading(table, column))))
              .toList());
    }

    static Table both(Table first, Table second) {
      List<Column> columns = new ArrayList<>(first.columns());
      for (Column column : second.columns()) {
        if (columns.stream().noneMatch(known -> known.id().equals(column.id()))) {
          columns.add(column);
        }
      }
      return new Table(first.id(), first.title(), List.copyOf(columns));
    }

    Chart chart(DataChart chart) {
      return new Chart(
          chart.id(),
          by(composition -> ChartWords.of(composition, chart).subtitle()),
          CatalogueIds.isSheetChart(chart.id()));
    }

    KeyFigure key(KeyFact fact) {
      return new KeyFigure(
          fact.id().replace('-', '_'), by(composition -> composition.word("key." + fact.id())));
    }
  }
}
