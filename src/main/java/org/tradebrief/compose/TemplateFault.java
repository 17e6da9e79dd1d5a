package org.tradebrief.compose;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something in the folder of templates that its author should mend.
 *
 * @param file path below the folder of templates
 * @param line counted from 1; 0 where the whole file is meant
 * @param name the variable, key, id or element at fault; empty where there is none
 */
public record TemplateFault(String file, int line, String name, String problem) {

  /** One line: place, name, problem. */
  public String text() {
    return "templates/"
        + file
        + (line > 0 ? ", line " + line : "")
        + (name.isEmpty() ? "" : ", " + name)
        + ": "
        + problem;
  }

  /** The same as named fields, in the order of a report. */
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", file);
    fields.put("line", line);
    fields.put("name", name);
    fields.put("problem", problem);
    return fields;
  }
}
