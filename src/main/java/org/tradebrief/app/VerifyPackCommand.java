package org.tradebrief.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tradebrief.run.Json;
import org.tradebrief.run.PackVerification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a pack against its manifest. */
@Command(
    name = "verify-pack",
    description =
        "Holds every file of a pack against the manifest. Lines of files that are missing, altered or"
            + " extra, with tabs between: what, file, found. Exit code 5 if there is one.",
    mixinStandardHelpOptions = true)
final class VerifyPackCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "The folder of a pack, such as out/2025-03-provisional, or a copy of one.")
  private Path pack;

  @Option(names = "--json", description = "Write one JSON document in place of the lines.")
  private boolean json;

  @Override
  public Integer call() {
    PackVerification verified;
    try {
      verified = PackVerification.of(pack);
    } catch (IOException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "there is no folder that can be read at " + pack);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("good", verified.good());
      document.put("manifest", verified.manifest());
      document.put("files", verified.files().size());
      document.put("faults", verified.faults().stream().map(VerifyPackCommand::fields).toList());
      out.print(new String(Json.bytes(document), StandardCharsets.UTF_8));
    } else {
      verified.faults().forEach(fault -> out.println(String.join("\t", fields(fault).values())));
    }
    out.flush();
    spec.commandLine()
        .getErr()
        .println(
            verified.good()
                ? verified.files().size() + " files are as the manifest says"
                : verified.faults().size() + " files are not as the manifest says");
    return verified.good() ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
  }

  private static Map<String, String> fields(PackVerification.Fault fault) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("what", fault.what().name().toLowerCase(Locale.ROOT));
    fields.put("file", fault.file());
    fields.put("found", fault.found());
    return fields;
  }
}
