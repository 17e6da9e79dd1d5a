package org.tradebrief.compose;

import java.util.List;
import org.tradebrief.document.Mail;
import org.tradebrief.report.Catalogue;

/**
 * What sets a message to certain readers apart from the draft of the pack.
 *
 * @param partners a catalogue for each country or region that the readers follow
 * @param partnersAlone whether they asked for these alone: the message speaks of them first, and of
 *     the world for comparison
 * @param links where files are that were too large to come along; an address may be empty
 */
public record Letter(
    Mail.Envelope envelope, List<Catalogue> partners, boolean partnersAlone, List<Link> links) {

  public Letter {
    partners = List.copyOf(partners);
    links = List.copyOf(links);
  }

  /** A file and the web address where it lies. */
  public record Link(String name, String address) {}
}
