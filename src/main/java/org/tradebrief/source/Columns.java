package org.tradebrief.source;

import java.util.List;
import java.util.Set;

/**
 * The columns that a layout of ours knows. A column of another name is a finding: a misspelt one
 * would otherwise go unread in silence.
 */
public record Columns(List<String> required, Set<String> optional) {

  public Columns {
    required = List.copyOf(required);
    optional = Set.copyOf(optional);
  }

  public static Columns required(String... names) {
    return new Columns(List.of(names), Set.of());
  }

  public Columns optional(String... names) {
    return new Columns(required, Set.of(names));
  }

  public boolean knows(String name) {
    return required.contains(name) || optional.contains(name);
  }
}
