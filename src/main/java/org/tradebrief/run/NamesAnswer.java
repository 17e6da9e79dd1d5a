package org.tradebrief.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.compose.TemplateNames;
import org.tradebrief.table.Language;

/** The names an outline can use, for a person and for a program. */
final class NamesAnswer {

  private static final String READ_IN = Language.ENGLISH.code();
  private static final String NOT_AT_HAND = "(no pack of these inputs has it)";

  private NamesAnswer() {}

  static TemplatesRun.Answer of(TemplateNames names) {
    return new TemplatesRun.Answer(lines(names), fields(names), true);
  }

  private static List<String> lines(TemplateNames names) {
    List<String> lines = new ArrayList<>();
    lines.add("Tables: <table id=\"…\"> in the briefing, <sheet table=\"…\"> in the workbook");
    for (TemplateNames.Table table : names.tables()) {
      String missing = table.columns().isEmpty() ? " " + NOT_AT_HAND : "";
      lines.add("  " + table.id() + "  " + table.title().get(READ_IN) + missing);
      for (TemplateNames.Column column : table.columns()) {
        lines.add("      " + column.id() + "  " + column.heading().get(READ_IN));
      }
    }
    lines.add("");
    lines.add("Charts: <chart id=\"…\"> in the briefing, <sheet chart=\"…\"> in the workbook");
    for (TemplateNames.Chart chart : names.charts()) {
      String shows = chart.shows().getOrDefault(READ_IN, NOT_AT_HAND);
      lines.add("  " + chart.id() + (chart.inWorkbook() ? "" : " (briefing)") + "  " + shows);
    }
    lines.add("");
    lines.add("Key figures: ${key.….level}, ${key.….change}");
    for (TemplateNames.KeyFigure figure : names.keyFigures()) {
      lines.add("  " + figure.id() + "  " + figure.label().get(READ_IN));
    }
    lines.add("");
    lines.add("Topics of claims, with the kinds of each: <claims topic=\"…\">");
    for (TemplateNames.ClaimTopic topic : names.topics()) {
      lines.add("  " + topic.id() + "  " + String.join(" ", topic.kinds()));
    }
    return lines;
  }

  private static Map<String, Object> fields(TemplateNames names) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("tables", names.tables().stream().map(NamesAnswer::table).toList());
    fields.put("charts", names.charts().stream().map(NamesAnswer::chart).toList());
    fields.put(
        "key_figures",
        names.keyFigures().stream()
            .map(figure -> Map.of("id", figure.id(), "label", figure.label()))
            .map(NamesAnswer::sorted)
            .toList());
    fields.put(
        "topics",
        names.topics().stream()
            .map(topic -> Map.of("id", topic.id(), "kinds", topic.kinds()))
            .map(NamesAnswer::sorted)
            .toList());
    return fields;
  }

  private static Map<String, Object> table(TemplateNames.Table table) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", table.id());
    fields.put("title", table.title());
    fields.put(
        "columns",
        table.columns().stream()
            .map(column -> Map.of("id", column.id(), "heading", column.heading()))
            .map(NamesAnswer::sorted)
            .toList());
    return fields;
  }

  private static Map<String, Object> chart(TemplateNames.Chart chart) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", chart.id());
    fields.put("shows", chart.shows());
    fields.put("workbook", chart.inWorkbook());
    return fields;
  }

  private static Map<String, Object> sorted(Map<String, ?> map) {
    return new java.util.TreeMap<>(map);
  }
}
