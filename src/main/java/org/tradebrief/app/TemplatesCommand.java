package org.tradebrief.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tradebrief.run.Json;
import org.tradebrief.run.RunLog;
import org.tradebrief.run.RunOutcome;
import org.tradebrief.run.RunRequest;
import org.tradebrief.run.TemplatesRun;
import org.tradebrief.run.TradebriefRun;
import org.tradebrief.settings.Setting;
import org.tradebrief.settings.Settings;
import org.tradebrief.table.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What an author of templates needs. */
@Command(
    name = "templates",
    description = "For those who change templates.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      TemplatesCommand.Names.class,
      TemplatesCommand.Check.class,
      TemplatesCommand.Preview.class
    })
final class TemplatesCommand implements Runnable {

  /** What is looked at: the names and faults of a folder, over the packs of some inputs. */
  private static final List<Setting> LOOKING =
      Stream.concat(Stream.of(Setting.TEMPLATES), RunOptions.READING.stream()).toList();

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Missing command: list, check or preview");
  }

  /** Makes a pack in a folder of its own and names its briefings. */
  @Command(
      name = "preview",
      description = "Renders the briefing with the shipped data and says where the PDF is.",
      mixinStandardHelpOptions = true)
  static final class Preview implements Callable<Integer>, Configured {

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Option(
        names = "--out",
        paramLabel = "DIR",
        defaultValue = "out/preview",
        description = "Folder of the preview. Default: ${DEFAULT-VALUE}.")
    private Path out;

    @Override
    public List<Setting> settings() {
      return List.of(
          Setting.INPUTS,
          Setting.TEMPLATES,
          Setting.PERIOD,
          Setting.STAGE,
          Setting.AS_OF,
          Setting.LANGUAGES,
          Setting.EDITION,
          Setting.REVISION_THRESHOLD);
    }

    @Override
    public Integer call() {
      CommandLine command = spec.commandLine();
      Settings settings = SettingOptions.of(command);
      RunRequest request = new RunOptions(command, settings).request(out, false, false);
      RunOutcome outcome = TradebriefRun.run(request, new RunLog(line -> {}));
      if (outcome.ending() != RunOutcome.Ending.DONE) {
        Report.print(outcome, false, command.getOut(), Talk.of(command, settings));
        return ExitCode.of(outcome.ending());
      }
      // What an author changed may be what these are about, such as a page that ran over.
      outcome.findings().stream()
          .filter(finding -> finding.severity() == Severity.WARN)
          .forEach(finding -> command.getErr().println(finding.text()));
      outcome.files().stream()
          .map(file -> file.path().toString())
          .filter(path -> path.endsWith(".pdf"))
          .forEach(command.getOut()::println);
      return ExitCode.DONE;
    }
  }

  /** Every name an outline can use. */
  @Command(
      name = "list",
      description =
          "Lists the tables with their columns, the charts, key figures and topics of claims that"
              + " an outline can use.",
      mixinStandardHelpOptions = true)
  static final class Names implements Callable<Integer>, Configured {

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Option(names = "--json", description = "Write one JSON document in place of the lines.")
    private boolean json;

    @Override
    public List<Setting> settings() {
      return LOOKING;
    }

    @Override
    public Integer call() {
      TemplatesRun.Answer answer = TemplatesRun.names(request(spec.commandLine()));
      return say(answer, json, spec.commandLine(), "");
    }
  }

  /** Everything that is wrong with a folder of templates. */
  @Command(
      name = "check",
      description =
          "Looks for unknown names, unused files, missing translations and doubled keys, each with"
              + " file and line, and makes one document of every kind. Exit code 2 if something is"
              + " wrong.",
      mixinStandardHelpOptions = true)
  static final class Check implements Callable<Integer>, Configured {

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Option(names = "--json", description = "Write one JSON document in place of the lines.")
    private boolean json;

    @Override
    public List<Setting> settings() {
      return LOOKING;
    }

    @Override
    public Integer call() {
      TemplatesRun.Answer answer = TemplatesRun.check(request(spec.commandLine()));
      return say(answer, json, spec.commandLine(), "the templates are in order");
    }
  }

  private static RunRequest request(CommandLine command) {
    return new RunOptions(command, SettingOptions.of(command)).reading();
  }

  private static int say(
      TemplatesRun.Answer answer, boolean json, CommandLine command, String otherwise) {
    PrintWriter out = command.getOut();
    if (json) {
      out.print(new String(Json.bytes(answer.fields()), StandardCharsets.UTF_8));
    } else {
      answer.lines().forEach(out::println);
    }
    if (answer.good()) {
      command.getErr().print(otherwise.isEmpty() ? "" : otherwise + System.lineSeparator());
    }
    out.flush();
    command.getErr().flush();
    return answer.good() ? ExitCode.DONE : ExitCode.USAGE;
  }
}
