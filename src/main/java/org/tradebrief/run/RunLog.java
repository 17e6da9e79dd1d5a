package org.tradebrief.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everything a run says, kept for {@code run.log} and passed on as it happens. Holds no times, so
 * that the same run writes the same log. Not for use by several threads.
 */
public final class RunLog {

  private final List<String> lines = new ArrayList<>();
  private final Consumer<String> listener;

  public RunLog(Consumer<String> listener) {
    this.listener = listener;
  }

  /** Says it to the person who watches, and keeps it. */
  void say(String line) {
    lines.add(line);
    listener.accept(line);
  }

  /** Keeps a detail that only the log needs. */
  void keep(String line) {
    lines.add(line);
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
