package org.tradebrief.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes what a shell wants of a program. The build calls it for the distribution. */
@Command(
    name = "shell-files",
    hidden = true,
    description = "Writes the manual page and the completion for bash and zsh.",
    mixinStandardHelpOptions = true)
final class ShellFilesCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder they go into.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    CommandLine root = spec.root().commandLine();
    Path page = folder.resolve("man/man1/tradebrief.1");
    Path completion = folder.resolve("bash-completion/completions/tradebrief");
    Files.createDirectories(page.getParent());
    Files.createDirectories(completion.getParent());
    Files.writeString(page, ManualPage.of(root, Version.number()));
    Files.writeString(completion, AutoComplete.bash("tradebrief", root));
    return ExitCode.DONE;
  }
}
