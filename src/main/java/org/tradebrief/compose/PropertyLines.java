package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of {@code key=value}, in the order of the file; {@code #} starts a comment line. There are
 * no escapes and no continuation lines: what follows the first {@code =} is the text, and one in
 * double quotes keeps the blanks at its ends.
 *
 * @param faults lines that are none, and keys that stand a second time
 */
record PropertyLines(List<Line> lines, List<TemplateFault> faults) {

  /** A key, its text, and where it stands, counted from 1. */
  record Line(String key, String value, int number) {}

  PropertyLines {
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
  }

  static PropertyLines of(String file, String text) {
    List<Line> lines = new ArrayList<>();
    List<TemplateFault> faults = new ArrayList<>();
    Map<String, Integer> first = new HashMap<>();
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      if (equals < 1) {
        faults.add(new TemplateFault(file, number, "", "expected key=value, found: " + line));
        continue;
      }
      String key = line.substring(0, equals).strip();
      Integer before = first.putIfAbsent(key, number);
      if (before != null) {
        faults.add(
            new TemplateFault(
                file, number, key, "stands here a second time, after line " + before));
        continue;
      }
      lines.add(new Line(key, unquoted(line.substring(equals + 1).strip()), number));
    }
    return new PropertyLines(lines, faults);
  }

  /** By key, in the order of the file. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    lines.forEach(line -> values.put(line.key(), line.value()));
    return values;
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
