package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed without warning at several points; the next run starts clean. */
class KilledRunTest {

  private static final String PACK = "2025-03-first-10-days";
  private static final String[] WANTED = {"--lang", "en", "--edition", "brief"};

  @TempDir private Path folder;

  private Desk desk;

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Dtradebrief.home=" + System.getProperty("tradebrief.home", ""),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "run",
            "--inputs",
            desk.inputs().toString(),
            "--out",
            desk.out().toString(),
            "--lang",
            "en",
            "--edition",
            "brief")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }

  private static void await(Process process, BooleanSupplier point) throws InterruptedException {
    while (process.isAlive() && !point.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private boolean stored(String beginning) {
    try (Stream<Path> entries = Files.list(desk.out().resolve(".packs"))) {
      return entries.anyMatch(path -> path.getFileName().toString().startsWith(beginning));
    } catch (IOException | java.io.UncheckedIOException e) {
      return false;
    }
  }

  @Test
  void theNextRunStartsCleanWhereverTheLastOneWasKilled() throws Exception {
    desk = RepeatedRunsTest.smallDesk(folder);
    assertEquals(ExitCode.DONE, desk.run(WANTED).code());
    TreeMap<String, String> whole = desk.published();
    RepeatedRunsTest.deleteTree(desk.out());
    Path holder = desk.out().resolve(".packs/holder");

    // Held, and nothing made yet: another run says by whom, and the lock ends with its holder.
    Process first = start();
    await(first, () -> holder.toFile().length() > 0);
    assertTrue(first.isAlive(), Files.readString(folder.resolve("said")));
    Desk.Said held = desk.run(WANTED);
    assertEquals(ExitCode.USAGE, held.code(), held.err());
    assertTrue(held.err().contains("process " + first.pid() + " on "), held.err());
    first.destroyForcibly().waitFor();

    // While files are written, and once the pack has its name but perhaps no link.
    for (String point : List.of("staging-", PACK)) {
      Process next = start();
      await(next, () -> stored(point));
      next.destroyForcibly().waitFor();
      for (String left : desk.published().keySet()) {
        assertEquals(whole.get(left), desk.published().get(left), left);
      }
    }

    Desk.Said clean = desk.run(WANTED);
    assertEquals(ExitCode.DONE, clean.code(), clean.err());
    assertEquals(whole, desk.published());
    assertTrue(!stored("staging-"), "nothing half is left");
  }
}
