package org.tradebrief.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Writes a release of the tidy layout as the ministry's press XML, from the printed texts and the
 * places that the tidy rows carry, so that tests can put a ministry file into a folder without
 * keeping one.
 */
final class PressXml {

  private static final Pattern ORIGIN = Pattern.compile(".* page (\\d+) row (\\d+) (\\S+)");

  private final Map<Integer, TreeMap<Integer, Map<String, CSVRecord>>> pages = new TreeMap<>();
  private final String month;
  private final String yearBefore;
  private final String released;
  private final Map<String, String> kinds;

  private PressXml(List<CSVRecord> rows, Map<String, String> kinds) {
    this.kinds = kinds;
    CSVRecord first = rows.get(0);
    this.month = english(first.get("release"));
    int year = Integer.parseInt(first.get("release").substring(0, 4));
    this.yearBefore = month.replace(Integer.toString(year), Integer.toString(year - 1));
    String[] date = first.get("release_date").split("-");
    this.released =
        english(first.get("release_date").substring(0, 7)).split(" ")[0]
            + " "
            + Integer.parseInt(date[2])
            + ", "
            + date[0];
    for (CSVRecord row : rows) {
      Matcher place = ORIGIN.matcher(row.get("origin"));
      if (!place.matches()) {
        throw new IllegalArgumentException("no place in " + row.get("origin"));
      }
      pages
          .computeIfAbsent(Integer.valueOf(place.group(1)), page -> new TreeMap<>())
          .computeIfAbsent(Integer.valueOf(place.group(2)), line -> new LinkedHashMap<>())
          .put(place.group(3), row);
    }
  }

  static String of(Path tidy) throws IOException {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (CSVRecord area : rows(Path.of("inputs/reference/areas.csv"))) {
      String kind = area.get("kind");
      String digit = kind.equals("world") ? "0" : kind.equals("country") ? "2" : "1";
      for (String label : area.get("labels").split("\\|")) {
        kinds.put(label, digit);
      }
    }
    return new PressXml(rows(tidy), kinds).text();
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file)) {
      return new ArrayList<>(format.parse(reader).getRecords());
    }
  }

  private static String english(String yearMonth) {
    String[] names = {
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    };
    int number = Integer.parseInt(yearMonth.substring(5, 7));
    return names[number - 1] + " " + yearMonth.substring(0, 4);
  }

  private String text() {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?><hodoxml>");
    totals(xml);
    contents(xml);
    pages.forEach(
        (page, rows) -> {
          if (page == 2) {
            areas(xml, rows);
          } else if (page >= 3 && page <= 20) {
            commodities(xml, page, rows);
          } else if (page == 21) {
            indexes(xml, rows);
          } else if (page > 21) {
            indexHistory(xml, page, rows);
          }
        });
    return xml.append("</hodoxml>").toString();
  }

  private void totals(StringBuilder xml) {
    xml.append("<sogakutsuki name=\"pg1\">");
    element(xml, "kohyoymd", released);
    element(xml, "title", "Value of Exports and Imports " + month + " (Provisional)");
    element(xml, "taishoymtonen", month);
    element(xml, "taishoymzennen", yearBefore);
    Map<String, CSVRecord> cells = new LinkedHashMap<>();
    pages.get(1).values().forEach(cells::putAll);
    for (String flow : List.of("export", "import", "sashihiki")) {
      xml.append('<').append(flow).append('>');
      for (String name : List.of("sogakutonen", "sogakuzennen", "nobiritsu")) {
        element(xml, name, cells.get(flow + "/" + name).get("printed"));
      }
      xml.append("</").append(flow).append('>');
    }
    element(xml, "page", "(1)");
    xml.append("</sogakutsuki>");
  }

  private void contents(StringBuilder xml) {
    xml.append("<mokuji>");
    pages.forEach(
        (page, rows) -> {
          xml.append("<page href=\"#pg").append(page).append("\">");
          element(xml, "pagemei", nameOf(page, rows.firstEntry().getValue()));
          xml.append("</page>");
        });
    xml.append("</mokuji>");
  }

  private static String nameOf(int page, Map<String, CSVRecord> cells) {
    CSVRecord any = cells.values().iterator().next();
    String area = any.get("area").equals("WORLD") && page < 21 ? "World" : any.get("area");
    String flow = any.get("flow").equals("exports") ? "Exports" : "Imports";
    if (page == 1) {
      return "Total";
    } else if (page == 2) {
      return "Value of Exports and Imports by Area ( Country )";
    } else if (page <= 20) {
      String by = area.equals("World") ? "" : " by (Country)";
      return flow + " by Principal Commodity" + by + " ( " + area + " )";
    }
    return page == 21 ? "Indexes of Trade" : "Indexes of Trade ( " + area + " )";
  }

  private void areas(StringBuilder xml, TreeMap<Integer, Map<String, CSVRecord>> rows) {
    xml.append("<chiikikunisogaku name=\"pg2\">");
    element(xml, "taishokikan", month);
    rows.values()
        .forEach(
            cells -> {
              String label = cells.values().iterator().next().get("area");
              xml.append("<chiikikunisogakuinfo>");
              element(xml, "chiikikunikbn", kinds.get(label));
              element(xml, "chiikikuni", label);
              cells.forEach((name, row) -> element(xml, name, row.get("printed")));
              xml.append("</chiikikunisogakuinfo>");
            });
    element(xml, "page", "(2)");
    xml.append("</chiikikunisogaku>");
  }

  private void commodities(
      StringBuilder xml, int page, TreeMap<Integer, Map<String, CSVRecord>> rows) {
    CSVRecord any = rows.firstEntry().getValue().values().iterator().next();
    String area = any.get("area");
    String flow = any.get("flow").equals("exports") ? "Exports" : "Imports";
    String by = area.equals("WORLD") ? "" : " by Area(Country)";
    xml.append("<shuyochiikikunihin name=\"pg").append(page).append("\">");
    element(xml, "title", flow + " by Principal Commodity" + by + "(" + area + ")");
    element(xml, "taishokikan", month);
    element(xml, "chushaku_eu", area.equals("EU") ? "1" : "");
    rows.values().forEach(cells -> commodity(xml, cells));
    element(xml, "page", "(" + page + ")");
    xml.append("</shuyochiikikunihin>");
  }

  private static void commodity(StringBuilder xml, Map<String, CSVRecord> cells) {
    String label = cells.values().iterator().next().get("commodity");
    boolean total = label.equals("Grand Total");
    boolean section = label.matches("\\d .*");
    CSVRecord quantity = cells.get("suryo");
    String unit = quantity == null ? "" : quantity.get("unit");
    xml.append("<shuyochiikikunihininfo>");
    element(xml, "shuyoshohin", total || section ? label : " " + label);
    element(xml, "shuyoshohinbunrui", total ? "0" : section ? "1" : "2");
    element(xml, "tani", " ".repeat(3 - unit.length()) + unit);
    for (String name :
        List.of("suryo", "suryonobiritsu", "kagaku", "koseihi", "kagakunobiritsu", "zogenkiyodo")) {
      element(xml, name, cells.containsKey(name) ? cells.get(name).get("printed") : "");
    }
    xml.append("</shuyochiikikunihininfo>");
  }

  private void indexes(StringBuilder xml, TreeMap<Integer, Map<String, CSVRecord>> rows) {
    xml.append("<shisu name=\"pg21\">");
    element(xml, "taishoym", month);
    element(xml, "chushaku", "2020＝100");
    for (String part : List.of("genchi", "nobiritsu")) {
      xml.append('<').append(part).append('>');
      rows.values().forEach(cells -> index(xml, part, cells, List.of("chiiki", area(cells))));
      xml.append("</").append(part).append('>');
    }
    element(xml, "page", "(21)");
    xml.append("</shisu>");
  }

  private void indexHistory(
      StringBuilder xml, int page, TreeMap<Integer, Map<String, CSVRecord>> rows) {
    xml.append("<chiikishisu name=\"pg").append(page).append("\">");
    element(xml, "title", "(" + area(rows.firstEntry().getValue()) + ")");
    element(xml, "chushaku1", "2020＝100");
    for (String part : List.of("genchi", "nobiritsu")) {
      xml.append('<').append(part).append('>');
      rows.values()
          .forEach(cells -> index(xml, part, cells, List.of("taishokikan", periodOf(cells))));
      xml.append("</").append(part).append('>');
    }
    element(xml, "page", "(" + page + ")");
    xml.append("</chiikishisu>");
  }

  private static String area(Map<String, CSVRecord> cells) {
    return cells.values().iterator().next().get("area");
  }

  private static String periodOf(Map<String, CSVRecord> cells) {
    String period = cells.values().iterator().next().get("period");
    if (period.startsWith("CY")) {
      return period.substring(2);
    }
    String[] words = english(period).split(" ");
    return words[1] + " " + words[0];
  }

  private static void index(
      StringBuilder xml, String part, Map<String, CSVRecord> cells, List<String> head) {
    if (cells.keySet().stream().noneMatch(name -> name.startsWith(part + "/"))) {
      return;
    }
    xml.append("<shisuinfo>");
    element(xml, head.get(0), head.get(1));
    for (String flow : List.of("export", "import")) {
      if (head.get(0).equals("taishokikan")) {
        boolean provisional =
            cells.entrySet().stream()
                .anyMatch(
                    cell ->
                        cell.getKey().startsWith(part + "/" + flow)
                            && cell.getValue().get("status").equals("p"));
        element(xml, flow + "p", provisional ? "(P)" : "");
      }
      for (String kind : List.of("kingaku", "suryo", "kakaku")) {
        element(xml, flow + kind, cells.get(part + "/" + flow + kind).get("printed"));
      }
    }
    xml.append("</shisuinfo>");
  }

  private static void element(StringBuilder xml, String name, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    xml.append('<').append(name).append('>').append(escaped).append("</").append(name).append('>');
  }
}
