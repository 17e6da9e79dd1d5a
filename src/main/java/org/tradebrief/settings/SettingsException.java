package org.tradebrief.settings;

import java.util.List;

/**
 * The configuration is wrong: every problem, each with its place, so that all are mended at once.
 */
public final class SettingsException extends RuntimeException {

  private final List<String> problems;

  public SettingsException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
