package org.tradebrief.table;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Something about the inputs that a person should know: where it is, what was expected there, what
 * was found and what to do. Written for whoever has to mend the file.
 *
 * @param code stable identifier such as {@code broken-number}; lower case with dashes
 * @param kind whether the input could not be read or could be read and is wrong
 */
public record Finding(
    Severity severity,
    Kind kind,
    String code,
    SourcePlace place,
    String expected,
    String found,
    String remedy) {

  /** Unreadable input and failed checks end a run with different exit codes. */
  public enum Kind {
    UNREADABLE,
    CHECK
  }

  public static Finding unreadable(
      String code, SourcePlace place, String expected, String found, String remedy) {
    return new Finding(Severity.STOP, Kind.UNREADABLE, code, place, expected, found, remedy);
  }

  public static Finding failed(
      String code, SourcePlace place, String expected, String found, String remedy) {
    return new Finding(Severity.STOP, Kind.CHECK, code, place, expected, found, remedy);
  }

  public static Finding warning(
      String code, SourcePlace place, String expected, String found, String remedy) {
    return new Finding(Severity.WARN, Kind.CHECK, code, place, expected, found, remedy);
  }

  public static Finding note(
      String code, SourcePlace place, String expected, String found, String remedy) {
    return new Finding(Severity.NOTE, Kind.CHECK, code, place, expected, found, remedy);
  }

  /** One line for a terminal or a log. */
  public String text() {
    return severity.name().toLowerCase(Locale.ROOT)
        + " "
        + code
        + ": "
        + place.text()
        + ": expected "
        + expected
        + ", found "
        + found
        + ". "
        + remedy;
  }

  /** The same as named fields, in the order of a report; empty parts of the place are kept. */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("severity", severity.name().toLowerCase(Locale.ROOT));
    fields.put("kind", kind.name().toLowerCase(Locale.ROOT));
    fields.put("code", code);
    fields.put("file", place.file());
    fields.put("part", place.part());
    fields.put("row", place.row());
    fields.put("column", place.column());
    fields.put("origin", place.origin());
    fields.put("expected", expected);
    fields.put("found", found);
    fields.put("remedy", remedy);
    return fields;
  }
}
