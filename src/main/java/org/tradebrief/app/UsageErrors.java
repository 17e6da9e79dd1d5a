package org.tradebrief.app;

import java.io.PrintWriter;
import picocli.CommandLine;

/** A wrong command line gets what is wrong, what was perhaps meant, and where the help is. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {

  @Override
  public int handleParseException(CommandLine.ParameterException error, String[] arguments) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    error.getMessage().lines().forEach(line -> err.println("tradebrief: " + line));
    CommandLine.UnmatchedArgumentException.printSuggestions(error, err);
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }
}
