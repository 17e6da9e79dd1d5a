package org.tradebrief.render.pdf.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Language;

/**
 * A node of the structure tree: what a piece of the document is, and its parts in reading order. A
 * tag holds either other tags or drawn content, never both.
 */
public final class Tag {

  /** The standard structure types of ISO 32000-1, 14.8.4, that a briefing needs. */
  public enum Role {
    DOCUMENT("Document"),
    SECTION("Sect"),
    DIVISION("Div"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    PARAGRAPH("P"),
    LIST("L"),
    ITEM("LI"),
    ITEM_LABEL("Lbl"),
    ITEM_BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD"),
    FIGURE("Figure"),
    SPAN("Span"),
    REFERENCE("Reference"),
    NOTE("Note"),
    LINK("Link");

    private final String type;

    Role(String type) {
      this.type = type;
    }

    String type() {
      return type;
    }
  }

  /** Which cells a header cell speaks for. */
  public enum Scope {
    ROW("Row"),
    COLUMN("Column");

    private final String word;

    Scope(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  private final Role role;
  private final List<Tag> parts = new ArrayList<>();
  private Optional<String> alternative = Optional.empty();
  private Optional<Language> language = Optional.empty();
  private Optional<Scope> scope = Optional.empty();
  private Optional<String> summary = Optional.empty();
  private Optional<String> id = Optional.empty();
  private int columns = 1;
  private int rows = 1;

  public Tag(Role role) {
    this.role = role;
  }

  /** Adds a part after the others and returns the part. */
  public Tag add(Role part) {
    return add(new Tag(part));
  }

  public Tag add(Tag part) {
    parts.add(part);
    return part;
  }

  /** What a figure is to somebody who cannot see it. */
  public Tag alternative(String text) {
    alternative = Optional.of(text);
    return this;
  }

  public Tag language(Language value) {
    language = Optional.of(value);
    return this;
  }

  public Tag scope(Scope value) {
    scope = Optional.of(value);
    return this;
  }

  public Tag summary(String text) {
    summary = Optional.of(text);
    return this;
  }

  /** A name that no other tag of the document has; a note must have one. */
  public Tag named(String value) {
    id = Optional.of(value);
    return this;
  }

  /** Over how many columns and rows a cell reaches. */
  public Tag covers(int columnCount, int rowCount) {
    columns = columnCount;
    rows = rowCount;
    return this;
  }

  Role role() {
    return role;
  }

  List<Tag> parts() {
    return Collections.unmodifiableList(parts);
  }

  Optional<String> alternative() {
    return alternative;
  }

  Optional<Language> language() {
    return language;
  }

  Optional<Scope> scope() {
    return scope;
  }

  Optional<String> summary() {
    return summary;
  }

  Optional<String> id() {
    return id;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }
}
