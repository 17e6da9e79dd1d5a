package org.tradebrief.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tradebrief.run.DiffRun;
import org.tradebrief.run.Json;
import org.tradebrief.settings.Setting;
import org.tradebrief.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed between two vintages. */
@Command(
    name = "diff",
    description =
        "Compares two vintages, largest change first: two files of any layout, or two releases of the"
            + " archive such as 2025-03-provisional. Columns: table, period, area, commodity, flow,"
            + " measure, before, after, difference, direction; for a program with tabs between and"
            + " without a head.",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer>, Configured {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--json", description = "Write one JSON document in place of the lines.")
  private boolean json;

  @Parameters(index = "0", paramLabel = "A", description = "The older vintage.")
  private String before;

  @Parameters(index = "1", paramLabel = "B", description = "The newer vintage.")
  private String after;

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INPUTS, Setting.REVISION_THRESHOLD);
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Settings settings = SettingOptions.of(command);
    DiffRun.Outcome outcome =
        DiffRun.compare(
            new RunOptions(command, settings).reading(),
            before,
            after,
            settings.amount(Setting.REVISION_THRESHOLD));
    PrintWriter err = command.getErr();
    Talk.lines(outcome.findings()).forEach(err::println);
    outcome.periods().ifPresent(err::println);
    if (!outcome.error().isEmpty()) {
      err.println("tradebrief: " + outcome.error());
      return ExitCode.of(outcome.ending());
    }
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("before", before);
      document.put("after", after);
      outcome.periods().ifPresent(text -> document.put("note", text));
      document.put("below_threshold", outcome.below());
      document.put("revisions", outcome.lines().stream().map(DiffRun.Line::fields).toList());
      command.getOut().print(new String(Json.bytes(document), StandardCharsets.UTF_8));
      command.getOut().flush();
    } else {
      Columns.print(command, outcome.lines().stream().map(DiffRun.Line::fields).toList());
    }
    err.println(summary(outcome));
    return ExitCode.DONE;
  }

  private static String summary(DiffRun.Outcome outcome) {
    String below =
        Optional.of(outcome.below())
            .filter(count -> count > 0)
            .map(count -> String.format(Locale.ROOT, ", and %d by less than the threshold", count))
            .orElse("");
    return outcome.lines().size() + " cells differ" + below;
  }
}
