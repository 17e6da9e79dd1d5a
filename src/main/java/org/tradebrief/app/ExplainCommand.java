package org.tradebrief.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tradebrief.run.Explanation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says where a cell of a published workbook comes from. */
@Command(
    name = "explain",
    description = "Prints the chain from a cell of a workbook down to the ministry's own cell.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "PACK",
      description = "The folder of a pack, such as out/2025-03-provisional.")
  private Path pack;

  @Parameters(
      index = "1",
      paramLabel = "CELL",
      description = "Sheet and cell, such as 'Partners!E7'.")
  private String cell;

  @Override
  public Integer call() {
    Explanation explanation = Explanation.of(pack, cell);
    if (!explanation.error().isEmpty()) {
      throw new CommandLine.ParameterException(spec.commandLine(), explanation.error());
    }
    explanation.lines().forEach(spec.commandLine().getOut()::println);
    return ExitCode.DONE;
  }
}
