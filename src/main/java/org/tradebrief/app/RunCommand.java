package org.tradebrief.app;

import java.nio.file.Files;
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

/** Makes the pack of one release. */
@Command(
    name = "run",
    description = "Reads the inputs, checks them and publishes the pack of one release.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Mixin private RunOptions options;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Folder that packs are published in. Default: ${DEFAULT-VALUE}.")
  private Path out;

  @Option(
      names = "--lang",
      paramLabel = "en,ja",
      defaultValue = "en,ja",
      description = "Languages of the documents. Default: ${DEFAULT-VALUE}.")
  private String languages;

  @Option(
      names = "--edition",
      paramLabel = "NAME",
      defaultValue = "full",
      description = "The briefing: full, brief (one page) or both. Default: ${DEFAULT-VALUE}.")
  private String edition;

  @Option(names = "--dry-run", description = "Do everything but publish; nothing is written.")
  private boolean dryRun;

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    RunRequest request = options.request(out, languages, edition, dryRun);
    if (!dryRun) {
      refuseUnwritable();
    }
    RunOutcome outcome = TradebriefRun.run(request, new RunLog(command.getErr()::println));
    Report.print(outcome, options.json(), command.getOut(), command.getErr());
    return ExitCode.of(outcome.ending());
  }

  /** Said before the work begins: a pack may only go into a folder that is there or can be made. */
  private void refuseUnwritable() {
    if (out.toString().isBlank()) {
      throw wrong("--out: expected a folder, found ''");
    }
    Path nearest = out.toAbsolutePath();
    while (nearest.getParent() != null && !Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    if (!Files.isDirectory(nearest)) {
      throw wrong("--out: expected a folder, found the file " + nearest);
    }
    if (!Files.isWritable(nearest)) {
      throw wrong("--out: this user may not write into " + nearest);
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
