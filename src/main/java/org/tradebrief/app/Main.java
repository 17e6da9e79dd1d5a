package org.tradebrief.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the program starts: reads the command line and ends with the exit code of the command. */
@Command(
    name = "tradebrief",
    description =
        "Makes a workbook, a briefing and a mail, in English and Japanese, from the trade statistics of"
            + " one release.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      FetchCommand.class,
      DiffCommand.class,
      ExplainCommand.class,
      VerifyCommand.class,
      VerifyPackCommand.class,
      SendCommand.class,
      TemplatesCommand.class,
      ConfigCommand.class,
      ShellFilesCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, or nothing new",
      "1:a bug of ours",
      "2:wrong usage or configuration",
      "3:the release is not there yet",
      "4:input unreadable, or its layout changed",
      "5:checks failed, nothing published",
      "6:a statement is contradicted (verify --strict)",
      "7:send: some message is left; the outbox and its ledger are kept"
    })
public final class Main implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private final World world;

  private Main(World world) {
    this.world = world;
  }

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = commandLine(World.real(), out, err).execute(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** The whole command line over given streams. */
  static CommandLine commandLine(World world, PrintWriter out, PrintWriter err) {
    CommandLine commandLine = new CommandLine(new Main(world));
    SettingOptions.add(commandLine);
    return commandLine
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(100)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new Bugs());
  }

  World world() {
    return world;
  }

  /** Without a command there is nothing to do: a wrong usage. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "Missing command: run, check, fetch, diff, explain, verify, verify-pack, send, templates or"
            + " config");
  }
}
