package org.tradebrief.settings;

import java.nio.file.Path;

/**
 * Where a value came from.
 *
 * @param words for {@code tradebrief config}
 * @param prefix stands before what is wrong with the value, so that a person finds it
 * @param base the folder that a relative path is resolved against
 */
public record Origin(String words, String prefix, Path base) {

  private static final Path HERE = Path.of("");

  static Origin flag(String name) {
    return new Origin("option " + name, name, HERE);
  }

  static Origin environment(String name) {
    return new Origin("environment " + name, name, HERE);
  }

  static Origin file(Path file, int line, String key) {
    Path folder = file.toAbsolutePath().getParent();
    return new Origin(file + ":" + line, file + ":" + line + ": " + key, folder);
  }

  static Origin standard(String key) {
    return new Origin("default", key, HERE);
  }
}
