package org.tradebrief.document;

import java.util.List;

/** A list without numbers; each item is a line of runs. */
public record Bullets(List<List<Run>> items) implements Block {

  public Bullets {
    items = items.stream().map(List::copyOf).toList();
  }
}
