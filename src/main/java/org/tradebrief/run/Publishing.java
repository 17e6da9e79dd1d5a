package org.tradebrief.run;

/**
 * How a run publishes; no document depends on it.
 *
 * @param force make the pack again although nothing is new
 * @param keep how many earlier builds of a pack stay beside the current one
 * @param build text that differs for programs that differ, also within one version
 * @param holder who this run is, for another one that finds the folder held
 */
public record Publishing(boolean force, int keep, String build, String holder) {

  public static final Publishing DEFAULT = new Publishing(false, 1, "", "");
}
