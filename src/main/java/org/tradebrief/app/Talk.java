package org.tradebrief.app;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tradebrief.run.Json;
import org.tradebrief.settings.Setting;
import org.tradebrief.settings.Settings;
import org.tradebrief.table.Finding;
import picocli.CommandLine;

/**
 * What is said while a command works: lines on stderr for a person, or one JSON object a line for a
 * collector of logs. Only the latter carry times.
 */
final class Talk {

  /** So many findings of one rule in one file are told one by one. */
  private static final int ONE_BY_ONE = 3;

  private final PrintWriter err;
  private final InstantSource clock;
  private final boolean json;

  private Talk(PrintWriter err, InstantSource clock, boolean json) {
    this.err = err;
    this.clock = clock;
    this.json = json;
  }

  static Talk of(CommandLine command, Settings settings) {
    World world = ((Main) command.getCommandSpec().root().userObject()).world();
    return new Talk(
        command.getErr(), world.clock(), settings.text(Setting.LOG_FORMAT).equals("json"));
  }

  boolean isForPersons() {
    return !json;
  }

  void say(String line) {
    say("info", line);
  }

  /** Something that ends a command with an exit code other than 0. */
  void fail(String line) {
    say("error", line);
  }

  private synchronized void say(String level, String line) {
    if (json) {
      object(level, Map.of("message", line));
    } else {
      err.println(line);
    }
  }

  synchronized void findings(List<Finding> findings) {
    if (json) {
      for (Finding finding : findings) {
        Map<String, String> fields = finding.fields();
        fields.put("message", finding.text());
        object(finding.severity().name().toLowerCase(Locale.ROOT), fields);
      }
    } else {
      lines(findings).forEach(err::println);
    }
  }

  private void object(String level, Map<String, String> fields) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    all.put("level", level);
    all.putAll(fields);
    err.println(Json.line(all));
  }

  /**
   * A table that was retyped breaks one rule in a thousand cells: told once, with the number and
   * the first places.
   */
  static List<String> lines(List<Finding> findings) {
    Map<List<Object>, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : findings) {
      alike
          .computeIfAbsent(
              List.of(finding.severity(), finding.code(), finding.place().file()),
              key -> new ArrayList<>())
          .add(finding);
    }
    List<String> lines = new ArrayList<>();
    for (List<Finding> group : alike.values()) {
      if (group.size() <= ONE_BY_ONE) {
        group.forEach(finding -> lines.add(finding.text()));
        continue;
      }
      lines.add(
          group.get(0).text().replaceFirst("\\.$", "")
              + String.format(
                  Locale.ROOT, "; and %,d times more in this file, next at ", group.size() - 1)
              + group.subList(1, ONE_BY_ONE).stream()
                  .map(Talk::place)
                  .collect(Collectors.joining("; "))
              + " (all with --json).");
    }
    return lines;
  }

  /** Within the file that was named. */
  private static String place(Finding finding) {
    String text = finding.place().text();
    String file = finding.place().file() + ", ";
    return text.startsWith(file) ? text.substring(file.length()) : text;
  }
}
