package org.tradebrief.app;

import java.io.PrintWriter;
import picocli.CommandLine;

/** What no one foresaw: said as a bug of ours, with its trace, and nothing was published. */
final class Bugs implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception error, CommandLine command, CommandLine.ParseResult arguments) {
    PrintWriter err = command.getErr();
    err.println("tradebrief: a bug of ours, nothing was published: " + error);
    error.printStackTrace(err);
    return ExitCode.BUG;
  }
}
