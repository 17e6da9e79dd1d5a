package org.tradebrief.fetch;

import java.util.List;
import org.tradebrief.table.Finding;

/**
 * How bringing a file ended.
 *
 * @param address that gave the answer; the last one tried if none was there
 * @param file in the archive; empty if there is none
 * @param message one line for a person
 * @param findings what is wrong with a file that was refused
 */
public record FetchOutcome(
    Ending ending,
    String address,
    String file,
    String sha256,
    String message,
    List<Finding> findings) {

  public FetchOutcome {
    findings = List.copyOf(findings);
  }

  /** Why it ended. */
  public enum Ending {
    /** A file entered the archive. */
    FETCHED,
    /** What is there is what the archive has. */
    UNCHANGED,
    /** Not published yet. */
    NOT_THERE,
    /** The server could not be asked, or its answer could not be had whole. */
    FAILED,
    /** The answer is not what was asked for; the archive is as it was. */
    REFUSED
  }

  static FetchOutcome none(Ending ending, String address, String message) {
    return new FetchOutcome(ending, address, "", "", message, List.of());
  }
}
