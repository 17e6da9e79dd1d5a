package org.tradebrief.document;

import java.util.List;

/** The printed document: a masthead, blocks, and the line at the foot of every page. */
public record Briefing(
    Properties properties, Masthead masthead, Furniture furniture, List<Block> blocks) {

  public Briefing {
    blocks = List.copyOf(blocks);
  }

  /**
   * The head of page 1.
   *
   * @param kicker what kind of document: "Trade briefing"
   * @param title the subject: "Japan's customs trade, March 2025"
   * @param stage the stage in words: "Provisional"
   * @param released when it was published: "Released 17 April 2025"
   */
  public record Masthead(String kicker, String title, String stage, String released) {}

  /**
   * What stands on every page.
   *
   * @param header at the top of every page but the first
   * @param footer stage, release date and source, at the bottom
   * @param pageOf "Page {page} of {pages}"
   */
  public record Furniture(String header, String footer, String pageOf) {}
}
