package org.tradebrief.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tradebrief.run.RunLog;
import org.tradebrief.run.RunOutcome;
import org.tradebrief.run.RunRequest;
import org.tradebrief.run.TradebriefRun;
import org.tradebrief.settings.Setting;
import org.tradebrief.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads and checks the inputs and makes nothing. */
@Command(
    name = "check",
    description = "Reads and checks the inputs, and shows every finding with its place.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer>, Configured {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--json", description = "Write one JSON document with the findings to stdout.")
  private boolean json;

  @Override
  public List<Setting> settings() {
    return Stream.concat(RunOptions.READING.stream(), Stream.of(Setting.LOG_FORMAT)).toList();
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Settings settings = SettingOptions.of(command);
    Talk talk = Talk.of(command, settings);
    RunRequest request = new RunOptions(command, settings).reading();
    RunOutcome outcome = TradebriefRun.check(request, new RunLog(talk::say));
    Report.print(outcome, json, command.getOut(), talk);
    return ExitCode.of(outcome.ending());
  }
}
