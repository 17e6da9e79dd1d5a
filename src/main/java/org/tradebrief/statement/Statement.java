package org.tradebrief.statement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that somebody else said about the figures.
 *
 * @param line where it begins, counted from 1; of a claims file the line of the row
 * @param text the words as they stand in the source, on one line
 * @param form the direction or state that the words claim, of those that {@link StatementKind}
 *     lists for the kind; empty where the words claim none
 * @param value the number that the words claim, without a sign where the form gives the direction
 * @param details what else the kind needs, each in the notation that {@link Detail} describes
 */
public record Statement(
    int line,
    String text,
    StatementKind kind,
    About about,
    String form,
    Optional<Stated> value,
    Map<Detail, String> details) {

  public Statement {
    if (!form.isEmpty() && !kind.forms().contains(form)) {
      throw new IllegalArgumentException(kind.id() + " has no form " + form);
    }
    EnumMap<Detail, String> copy = new EnumMap<>(Detail.class);
    copy.putAll(details);
    details = Collections.unmodifiableMap(copy);
  }

  public Optional<String> detail(Detail name) {
    return Optional.ofNullable(details.get(name)).filter(text -> !text.isBlank());
  }

  /** The same words with another form, value or detail: how a statement is split. */
  public Statement with(Detail name, String text) {
    Map<Detail, String> changed = new EnumMap<>(Detail.class);
    changed.putAll(details);
    changed.put(name, text);
    return new Statement(line, this.text, kind, about, form, value, changed);
  }

  public Statement with(About other) {
    return new Statement(line, text, kind, other, form, value, details);
  }
}
