package org.tradebrief.app;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tradebrief.run.Json;
import org.tradebrief.run.RunOutcome;
import org.tradebrief.run.RunRequest;
import org.tradebrief.run.VerifyRun;
import org.tradebrief.settings.Setting;
import org.tradebrief.table.Finding;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks statements that somebody else wrote. */
@Command(
    name = "verify",
    description =
        "Says of every statement in a file whether the tables support it, contradict it or cannot"
            + " decide it, and what may be written instead. docs/claims.md has the layout.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer>, Configured {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The statements: a claims file (.csv), or a text (.txt, .md).")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the result as a PDF into this folder, one for each language.")
  private Path folder;

  @Option(names = "--strict", description = "Exit code 6 if a statement is contradicted.")
  private boolean strict;

  @Option(
      names = "--json",
      description = "Write one JSON list to stdout, an entry a statement, in place of the table.")
  private boolean json;

  @Override
  public List<Setting> settings() {
    return List.of(
        Setting.INPUTS,
        Setting.TEMPLATES,
        Setting.PERIOD,
        Setting.STAGE,
        Setting.AS_OF,
        Setting.LANGUAGES);
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    if (!Files.isRegularFile(file)) {
      throw new CommandLine.ParameterException(command, "FILE: there is no file " + file);
    }
    RunRequest request = new RunOptions(command, SettingOptions.of(command)).reading();
    VerifyRun.Outcome outcome = VerifyRun.verify(request, file, folder != null);
    PrintWriter err = command.getErr();
    outcome.findings().stream().map(Finding::text).forEach(err::println);
    if (outcome.ending() != RunOutcome.Ending.DONE) {
      err.println("tradebrief: " + outcome.message());
      return ExitCode.of(outcome.ending());
    }
    print(outcome, command.getOut());
    if (folder != null && !write(outcome, command)) {
      return ExitCode.USAGE;
    }
    err.println(outcome.message());
    return strict && outcome.contradicts() ? ExitCode.WARNINGS : ExitCode.DONE;
  }

  private void print(VerifyRun.Outcome outcome, PrintWriter out) {
    if (json) {
      out.print(
          new String(
              Json.bytes(outcome.lines().stream().map(VerifyRun.Line::fields).toList()),
              StandardCharsets.UTF_8));
    } else {
      VerdictTable.lines(outcome.lines()).forEach(out::println);
    }
    out.flush();
  }

  private boolean write(VerifyRun.Outcome outcome, CommandLine command) {
    try {
      VerifyRun.write(outcome, folder).forEach(path -> command.getErr().println("wrote " + path));
      return true;
    } catch (UncheckedIOException e) {
      command
          .getErr()
          .println("tradebrief: --out: could not write to " + folder + ": " + e.getCause());
      return false;
    }
  }
}
