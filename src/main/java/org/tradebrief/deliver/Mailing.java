package org.tradebrief.deliver;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.table.Language;

/**
 * One message of every pack, as the list of recipients asks for it.
 *
 * @param id small letters, digits and dashes; stays the same from month to month
 * @param editions which briefings come along
 * @param partners ids of areas that the readers follow: the message tells of them, and brings an
 *     edition about each
 * @param contents which kinds of files come along; none for a message of words alone
 */
public record Mailing(
    String id,
    Language language,
    Set<Edition> editions,
    List<String> partners,
    Set<Content> contents,
    List<Addressee> to,
    List<Addressee> cc,
    List<Addressee> bcc) {

  public Mailing {
    editions = Set.copyOf(editions);
    partners = List.copyOf(partners);
    contents = Set.copyOf(contents);
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    bcc = List.copyOf(bcc);
  }

  /** Which briefings. */
  public enum Edition {
    FULL,
    BRIEF,
    /** Those about the partners of interest. */
    PARTNER
  }

  /** Which kinds of files. */
  public enum Content {
    WORKBOOK,
    BRIEFING
  }

  /** Everybody, in the order of the head of a message. */
  List<Addressee> all() {
    return Stream.of(to, cc, bcc).flatMap(List::stream).toList();
  }
}
