package org.tradebrief.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * Opens files and saves them in another form, after calculating every formula anew. Tests that need
 * it are skipped where it is not installed.
 */
public final class LibreOffice {

  private static final String ALWAYS_CALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
          <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
        </item>
      </oor:items>
      """;

  private LibreOffice() {}

  /**
   * Saves all files in one start of the program, which takes longer than most files.
   *
   * @param folder an empty one, for the profile and the results
   * @param form the ending of the results
   * @return the results, in the order of the files
   */
  public static List<Path> convert(Path folder, String form, List<Path> files) {
    Path program = program();
    try {
      Path out = Files.createDirectories(folder.resolve("out"));
      Path settings = Files.createDirectories(folder.resolve("profile/user"));
      Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS_CALCULATE);
      List<String> command =
          new ArrayList<>(
              List.of(
                  program.toString(),
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  form,
                  "--outdir",
                  out.toString()));
      files.forEach(file -> command.add(file.toString()));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      assertTrue(process.waitFor(10, TimeUnit.MINUTES), "LibreOffice did not end");
      return files.stream().map(file -> out.resolve(result(file, form))).toList();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("LibreOffice failed", e);
    }
  }

  private static String result(Path file, String form) {
    return file.getFileName().toString().replaceFirst("\\.[^.]*$", "." + form);
  }

  private static Path program() {
    String named = System.getProperty("tradebrief.soffice", "");
    List<Path> places =
        named.isEmpty()
            ? List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .map(folder -> Path.of(folder, "soffice"))
                .toList()
            : List.of(Path.of(named));
    List<Path> found = places.stream().filter(Files::isExecutable).toList();
    Assumptions.assumeFalse(found.isEmpty(), "LibreOffice is not installed (soffice on the PATH)");
    return found.getFirst();
  }
}
