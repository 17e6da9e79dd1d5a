package org.tradebrief.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Release;
import org.tradebrief.table.Vintage;

/**
 * What a pack is about.
 *
 * @param vintage period, stage and publication of the pack
 * @param release the release; empty for a month of the history file
 * @param asOf the day whose knowledge counts: releases published later are not used
 */
public record Target(Vintage vintage, PackKind kind, Optional<Release> release, LocalDate asOf) {

  public Month month() {
    return vintage.period().last();
  }
}
