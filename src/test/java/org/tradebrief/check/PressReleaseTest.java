package org.tradebrief.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Release;

/** The ministry's XML gives the counts that the tidy copy of it gives. */
class PressReleaseTest {
  private static final Path MINISTRY =
      Path.of(System.getProperty("tradebrief.ministryFiles", "../shared/data"));

  @Test
  void theMinistrysFilesKeepEveryRuleAsTheShippedOnesDo(@TempDir Path inputs) throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(MINISTRY), () -> "the ministry's files are not at " + MINISTRY);
    Path folder = Files.createDirectories(inputs.resolve("releases"));
    for (String file : List.of("2025031e.xml", "2025032e.xml", "2025034e.xml")) {
      Files.copy(MINISTRY.resolve("mof-press-xml-2025-03").resolve(file), folder.resolve(file));
    }
    Archive archive = Shipped.read(inputs).archive();
    assertEquals(3, archive.releases().size());
    for (Release release : archive.releases()) {
      CheckReport report = Gate.check(archive, release);
      assertEquals(
          List.of(), report.findings().stream().map(Finding::text).toList(), release.file());
      Release shipped = Shipped.release(release.month().id(), release.vintage().stage());
      assertEquals(ReleaseChecks.check(shipped).results(), ReleaseChecks.check(release).results());
    }
  }
}
