package org.tradebrief.document;

import java.util.List;

/** Blocks set apart from the flow: context, a quotation, what changed. */
public record Box(String title, List<Block> blocks) implements Block {

  public Box {
    blocks = List.copyOf(blocks);
  }
}
