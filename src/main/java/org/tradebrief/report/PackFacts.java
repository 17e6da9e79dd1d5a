package org.tradebrief.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Area;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Vintage;

/**
 * What a pack is about.
 *
 * @param history the vintage of the world's history file, if one was given
 * @param checkedOn the day on which the tariff file was last compared with its sources
 * @param missing ids of sections left out because their tables are not at hand; the note that says
 *     why is under {@code missing.<id>}
 * @param waived failed checks that a person waived, one line each with the reason
 * @param sources the input files the pack rests on
 * @param partner the country or region that an edition is about; empty for the whole release
 */
public record PackFacts(
    Vintage vintage,
    PackKind kind,
    LocalDate asOf,
    Optional<Vintage> history,
    Optional<LocalDate> checkedOn,
    List<String> missing,
    List<String> waived,
    List<Source> sources,
    Optional<Area> partner) {

  public PackFacts {
    missing = List.copyOf(missing);
    waived = List.copyOf(waived);
    sources = List.copyOf(sources);
  }

  /** The same pack, told about one country or region. */
  PackFacts about(Area area, List<String> missingThere) {
    return new PackFacts(
        vintage, kind, asOf, history, checkedOn, missingThere, waived, sources, Optional.of(area));
  }

  /** An input file with its digest, so that a reader can tell which copy was used. */
  public record Source(String file, String layout, int figures, String sha256) {}
}
