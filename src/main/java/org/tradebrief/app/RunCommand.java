package org.tradebrief.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tradebrief.run.PeriodRange;
import org.tradebrief.run.Readership;
import org.tradebrief.run.RunLog;
import org.tradebrief.run.RunOutcome;
import org.tradebrief.run.RunRequest;
import org.tradebrief.run.TradebriefRun;
import org.tradebrief.settings.Setting;
import org.tradebrief.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the pack of one release, or of many. */
@Command(
    name = "run",
    description =
        "Reads the inputs, checks them and publishes the pack of one release, or of"
            + " every one with --all or a range of periods.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer>, Configured {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--dry-run", description = "Do everything but publish; nothing is written.")
  private boolean dryRun;

  @Option(
      names = "--all",
      description =
          "Every release of the archive; what is unchanged is left as it is, and one that fails does"
              + " not stop the others.")
  private boolean all;

  @Option(
      names = "--force",
      description = "Make the pack again although nothing is new; the bytes are the same.")
  private boolean force;

  @Option(
      names = "--json",
      description = "Write one JSON document to stdout in place of the list of files.")
  private boolean json;

  @Override
  public List<Setting> settings() {
    return List.of(
        Setting.INPUTS,
        Setting.TEMPLATES,
        Setting.OUT,
        Setting.PERIOD,
        Setting.STAGE,
        Setting.AS_OF,
        Setting.LANGUAGES,
        Setting.EDITION,
        Setting.REVISION_THRESHOLD,
        Setting.PARTNERS,
        Setting.RECIPIENTS,
        Setting.KEEP,
        Setting.JOBS,
        Setting.LOG_FORMAT);
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Settings settings = SettingOptions.of(command);
    Talk talk = Talk.of(command, settings);
    RunOptions options = new RunOptions(command, settings);
    Path out =
        dryRun ? settings.path(Setting.OUT).orElseThrow() : options.writableFolder(Setting.OUT);
    Optional<PeriodRange> range = options.range();
    if (all && settings.given(Setting.PERIOD).isPresent()) {
      throw new CommandLine.ParameterException(
          command, "--all: takes every period, found --period " + settings.text(Setting.PERIOD));
    }
    if (all || range.isPresent()) {
      Readership nobodyMailed = new Readership(settings.list(Setting.PARTNERS), Optional.empty());
      return new ManyPacks(command, talk, json)
          .run(options.request(out, dryRun, force, nobodyMailed), range, options.jobs());
    }
    RunRequest request = options.request(out, dryRun, force, options.readership());
    RunOutcome outcome = TradebriefRun.run(request, new RunLog(talk::say));
    Report.print(outcome, json, command.getOut(), talk);
    return ExitCode.of(outcome.ending());
  }
}
