package org.tradebrief.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.run.Backfill;
import org.tradebrief.run.Json;
import org.tradebrief.run.PeriodRange;
import org.tradebrief.run.RunOutcome;
import org.tradebrief.run.RunRequest;
import org.tradebrief.table.Severity;
import picocli.CommandLine;

/**
 * Tells of many packs: a bar while they are made, where a person watches, and a list at the end.
 */
final class ManyPacks {

  private static final int BAR = 30;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Talk talk;
  private final boolean terminal;
  private final boolean json;

  ManyPacks(CommandLine command, Talk talk, boolean json) {
    this.talk = talk;
    this.out = command.getOut();
    this.err = command.getErr();
    this.terminal =
        talk.isForPersons()
            && ((Main) command.getCommandSpec().root().userObject()).world().terminal();
    this.json = json;
  }

  /** The exit code is the largest of all packs. */
  int run(RunRequest request, Optional<PeriodRange> range, int jobs) {
    List<RunOutcome> outcomes = Backfill.run(request, range, jobs, this::made);
    if (terminal) {
      err.print("\r" + " ".repeat(BAR + 50) + "\r");
    }
    List<RunOutcome> failed =
        outcomes.stream().filter(o -> o.ending() != RunOutcome.Ending.DONE).toList();
    for (RunOutcome outcome : failed) {
      talk.fail(
          "exit code " + ExitCode.of(outcome.ending()) + ": " + name(outcome) + outcome.message());
      talk.findings(
          outcome.findings().stream().filter(f -> f.severity() == Severity.STOP).toList());
    }
    talk.say(
        outcomes.size()
            + " packs: "
            + (outcomes.size() - failed.size())
            + " done, "
            + failed.size()
            + " failed");
    int code = outcomes.stream().mapToInt(o -> ExitCode.of(o.ending())).max().orElse(ExitCode.DONE);
    print(outcomes, code);
    return code;
  }

  private static String name(RunOutcome outcome) {
    return outcome.pack().isEmpty() || outcome.message().contains(outcome.pack())
        ? ""
        : outcome.pack() + ": ";
  }

  /** Called by several threads. */
  private synchronized void made(int done, int total, RunOutcome outcome) {
    if (terminal) {
      int filled = BAR * done / total;
      err.print(
          String.format(
              Locale.ROOT,
              "\r[%s%s] %d/%d %-30.30s",
              "#".repeat(filled),
              ".".repeat(BAR - filled),
              done,
              total,
              outcome.pack()));
      err.flush();
    } else {
      talk.say(done + "/" + total + " " + name(outcome) + outcome.message());
    }
  }

  private void print(List<RunOutcome> outcomes, int code) {
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("exit_code", code);
      document.put("packs", outcomes.stream().map(Report::document).toList());
      out.print(new String(Json.bytes(document), StandardCharsets.UTF_8));
    } else {
      outcomes.stream()
          .flatMap(outcome -> outcome.files().stream())
          .forEach(file -> out.println(file.path()));
    }
    out.flush();
  }
}
