package org.tradebrief.release;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.context.CommodityLayout;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.source.Findings;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.SourcePlace;

/**
 * Looks up the labels of one file. A label that no list has is one finding at its first place, not
 * one a cell, and its figures stay in the archive under an unknown area or commodity.
 */
final class Names {
  private final ReferenceLists lists;
  private final Findings findings;
  private final Set<String> reported = new HashSet<>();

  Names(ReferenceLists lists, Findings findings) {
    this.lists = lists;
    this.findings = findings;
  }

  Area area(String label, SourcePlace place) {
    Optional<Area> area = lists.area(label);
    if (area.isEmpty() && reported.add("area " + label)) {
      findings.failed(
          "unknown-area",
          place,
          "an area of reference/areas.csv",
          label.isEmpty() ? "an empty cell" : label,
          "Correct the label, or add it to the labels of its area in reference/areas.csv.");
    }
    return area.orElseGet(() -> Area.unknown(label));
  }

  /** Two areas in one cell, {@code CHINA>USA}: where goods come from and where they go. */
  Area route(String label, SourcePlace place) {
    int sign = label.indexOf('>');
    Optional<Area> from = sign < 0 ? Optional.empty() : country(label.substring(0, sign));
    Optional<Area> to = sign < 0 ? Optional.empty() : country(label.substring(sign + 1));
    if (from.isPresent() && to.isPresent() && !from.equals(to)) {
      return Area.route(from.get(), to.get());
    }
    if (reported.add("route " + label)) {
      findings.failed(
          "unknown-area",
          place,
          "two areas of reference/areas.csv, as CHINA>USA; the trade of the reporting country stands"
              + " on the ministry's own pages",
          label.isEmpty() ? "an empty cell" : label,
          "Correct the label.");
    }
    return Area.unknown(label);
  }

  private Optional<Area> country(String text) {
    return lists.areaById(text.strip()).or(() -> lists.area(text.strip()));
  }

  /** The area with a three-digit country code; most countries are not in the list. */
  Optional<Area> areaOfCode(String code) {
    return lists.areas().stream().filter(area -> area.code().equals(code)).findFirst();
  }

  /** The area that a title is about: {@code 《アジア》 【月別】}, {@code ASIA Monthly Data}. */
  Optional<Area> areaInTitle(String title) {
    boolean quoted = title.contains("《") && title.contains("》");
    String name =
        quoted
            ? title.substring(title.indexOf('《') + 1, title.indexOf('》')).strip()
            : title.replaceFirst("\\s+Monthly Data.*", "").strip();
    return lists
        .area(name)
        .or(() -> lists.area("(" + name + ")"))
        .or(
            () ->
                lists.areas().stream()
                    .filter(
                        area ->
                            area.name().japanese().equals(name)
                                || area.shortName().japanese().equals(name)
                                || area.name().english().equalsIgnoreCase(name))
                    .findFirst());
  }

  Commodity commodity(CommodityLayout layout, String label, SourcePlace place) {
    Optional<Commodity> commodity = lists.commodity(layout, label);
    if (commodity.isEmpty() && reported.add(layout + " " + label)) {
      findings.failed(
          "unknown-commodity",
          place,
          "a label of reference/commodities.csv with the layout " + layout.id(),
          label.isEmpty() ? "an empty cell" : label,
          "Correct the label, or add a row for it to reference/commodities.csv.");
    }
    return commodity.orElseGet(() -> Commodity.unknown(label));
  }

  /** The area that stands for all trade. */
  Area world() {
    return lists.areaById(Area.WORLD_ID).orElseGet(() -> Area.unknown(Area.WORLD_ID));
  }
}
