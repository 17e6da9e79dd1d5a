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

/** Reads and checks the inputs and makes nothing. */
@Command(
    name = "check",
    description = "Reads and checks the inputs, and shows every finding with its place.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Mixin private RunOptions options;

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    RunRequest request = options.request(Path.of("out"), "en,ja", true);
    RunOutcome outcome = TradebriefRun.check(request, new RunLog(command.getErr()::println));
    Report.print(outcome, options.json(), command.getOut(), command.getErr());
    return ExitCode.of(outcome.ending());
  }
}
