package org.tradebrief.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tradebrief.run.RunLog;
import org.tradebrief.run.RunOutcome;
import org.tradebrief.run.RunRequest;
import org.tradebrief.run.TradebriefRun;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an author of templates needs. */
@Command(
    name = "templates",
    description = "For those who change templates.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = TemplatesCommand.Preview.class)
final class TemplatesCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Missing command: preview");
  }

  /** Makes a pack in a folder of its own and names its briefings. */
  @Command(
      name = "preview",
      description = "Renders the briefing with the shipped data and says where the PDF is.",
      mixinStandardHelpOptions = true)
  static final class Preview implements Callable<Integer> {

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Mixin private RunOptions options;

    @Option(
        names = "--out",
        paramLabel = "DIR",
        defaultValue = "out/preview",
        description = "Folder of the preview. Default: ${DEFAULT-VALUE}.")
    private Path out;

    @Option(
        names = "--lang",
        paramLabel = "en,ja",
        defaultValue = "en,ja",
        description = "Languages of the briefing. Default: ${DEFAULT-VALUE}.")
    private String languages;

    @Option(
        names = "--edition",
        paramLabel = "NAME",
        defaultValue = "full",
        description = "The briefing: full, brief (one page) or both. Default: ${DEFAULT-VALUE}.")
    private String edition;

    @Override
    public Integer call() {
      CommandLine command = spec.commandLine();
      RunRequest request = options.request(out, languages, edition, false);
      RunOutcome outcome = TradebriefRun.run(request, new RunLog(line -> {}));
      if (outcome.ending() != RunOutcome.Ending.DONE) {
        Report.print(outcome, options.json(), command.getOut(), command.getErr());
        return ExitCode.of(outcome.ending());
      }
      outcome.files().stream()
          .map(file -> file.path().toString())
          .filter(path -> path.endsWith(".pdf"))
          .forEach(command.getOut()::println);
      return ExitCode.DONE;
    }
  }
}
