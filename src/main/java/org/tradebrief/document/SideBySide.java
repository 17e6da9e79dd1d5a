package org.tradebrief.document;

import java.util.List;

/** Blocks in two columns of equal width, kept on one page; read left column first. */
public record SideBySide(List<Block> left, List<Block> right) implements Block {

  public SideBySide {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
