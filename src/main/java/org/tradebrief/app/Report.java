package org.tradebrief.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tradebrief.run.Json;
import org.tradebrief.run.RunOutcome;
import org.tradebrief.table.Finding;

/**
 * What a person and what a program is told: files or JSON on stdout, findings and talk on stderr.
 */
final class Report {

  private Report() {}

  static void print(RunOutcome outcome, boolean json, PrintWriter out, Talk talk) {
    talk.findings(outcome.findings());
    if (outcome.ending() == RunOutcome.Ending.DONE) {
      talk.say(outcome.message());
    } else {
      talk.fail(outcome.message());
    }
    if (json) {
      out.print(new String(Json.bytes(document(outcome)), StandardCharsets.UTF_8));
    } else {
      outcome.files().forEach(file -> out.println(file.path()));
    }
    out.flush();
  }

  static Map<String, Object> document(RunOutcome outcome) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("ending", outcome.ending().name().toLowerCase(java.util.Locale.ROOT));
    root.put("exit_code", ExitCode.of(outcome.ending()));
    root.put("pack", outcome.pack());
    root.put("message", outcome.message());
    root.put(
        "files",
        outcome.files().stream()
            .map(
                file -> {
                  Map<String, Object> entry = new LinkedHashMap<>();
                  entry.put("path", file.path().toString());
                  entry.put("bytes", file.bytes());
                  entry.put("sha256", file.sha256());
                  return entry;
                })
            .toList());
    root.put("findings", outcome.findings().stream().map(Finding::fields).toList());
    return root;
  }
}
