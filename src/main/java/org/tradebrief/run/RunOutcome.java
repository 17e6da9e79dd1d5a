package org.tradebrief.run;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.tradebrief.table.Finding;

/**
 * How a run ended.
 *
 * @param ending why it ended; decides the exit code
 * @param pack name of the pack, {@code 2025-03-provisional}; empty if none was chosen
 * @param message one line for a person
 * @param files the files published, or that would be published by a dry run
 * @param findings everything noticed about the inputs, worst first
 */
public record RunOutcome(
    Ending ending, String pack, String message, List<PackFile> files, List<Finding> findings) {

  public RunOutcome {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** Of a run that published nothing. */
  static RunOutcome stopped(Ending ending, String message, List<Finding> findings) {
    return new RunOutcome(ending, "", message, List.of(), sorted(findings));
  }

  /** Worst first; findings of one severity keep the order in which they were made. */
  static List<Finding> sorted(List<Finding> findings) {
    return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
  }

  /** Why a run ended. */
  public enum Ending {
    DONE,
    /** The period asked for is not in the inputs. */
    NOT_THERE,
    /** The folder, the templates or the options are wrong. */
    USAGE,
    /** Some input could not be read. */
    UNREADABLE,
    /** The inputs could be read and do not hold together. */
    CHECKS_FAILED,
    /** We did not foresee something; only where other packs go on. */
    BUG
  }

  /** A file of the pack. */
  public record PackFile(Path path, long bytes, String sha256) {}
}
