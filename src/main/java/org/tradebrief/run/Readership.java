package org.tradebrief.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tradebrief.deliver.Addressee;

/**
 * For whom a pack is made beside everybody.
 *
 * @param partners ids or names of countries and regions that get an edition of their own; {@value
 *     #ALL} for every one
 * @param dispatch who gets which message; empty where nothing is to be mailed
 */
public record Readership(List<String> partners, Optional<Dispatch> dispatch) {

  public static final String ALL = "all";

  public static final Readership NOBODY = new Readership(List.of(), Optional.empty());

  public Readership {
    partners = List.copyOf(partners);
  }

  /**
   * Messages for an outbox.
   *
   * @param recipients the list, {@code recipients.csv}
   * @param sizeLimit bytes; a larger message is made without attachments
   * @param links the web address under which the packs lie, ending with a slash; empty if none does
   */
  public record Dispatch(Path recipients, Addressee from, long sizeLimit, Optional<String> links) {}
}
