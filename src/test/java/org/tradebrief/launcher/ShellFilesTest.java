package org.tradebrief.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shipped for shells and schedulers, tried with the shell itself. */
class ShellFilesTest {

  private static final Path RELEASE = Path.of("share/bin/tradebrief-release").toAbsolutePath();

  @TempDir private Path folder;

  private record Ended(int code, String said) {}

  @BeforeEach
  void putAProgramThatEndsAsTold() throws IOException {
    Path program = folder.resolve("program");
    Files.writeString(
        program,
        "#!/bin/sh\necho \"$@\" >>\"$CALLS\"\necho \"said by $1\" >&2\n"
            + "case $1 in fetch) exit \"$FETCH\" ;; *) exit \"$RUN\" ;; esac\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Ended shell(Map<String, String> environment, String... command) throws Exception {
    Path said = folder.resolve("said");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().remove("JOURNAL_STREAM");
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    return new Ended(code, Files.readString(said));
  }

  private Ended release(String fetch, String run, String journal) throws Exception {
    return shell(
        Map.of(
            "PROGRAM", folder.resolve("program").toString(),
            "CALLS", folder.resolve("calls").toString(),
            "FETCH", fetch,
            "RUN", run,
            "JOURNAL_STREAM", journal),
        RELEASE.toString(),
        "--stage",
        "first-10-days");
  }

  @ParameterizedTest(name = "fetch {0}, run {1} -> {2}, told: {3}")
  @CsvSource({
    "0, 0, 0, false",
    "3, 0, 3, false",
    "0, 5, 5, true",
    "4, 0, 4, true",
    "2, 0, 2, true",
    "0, 7, 7, true"
  })
  void aMorningEndsAsItsWorstPartAndTellsOnlyWhatNeedsAPerson(
      String fetch, String run, int code, boolean told) throws Exception {
    Ended ended = release(fetch, run, "");
    assertEquals(code, ended.code());
    assertEquals(told, !ended.said().isEmpty(), ended.said());
    List<String> calls = Files.readAllLines(folder.resolve("calls"));
    assertEquals("fetch --wait --log-format json --stage first-10-days", calls.get(0));
    assertEquals(fetch.equals("0") ? 2 : 1, calls.size());
    assertTrue(release(fetch, run, "8:1").said().contains("said by fetch"));
  }

  @Test
  void theUnitsAreWhatSystemdReads() throws Exception {
    String service = Files.readString(Path.of("share/systemd/tradebrief.service"));
    assertTrue(service.contains("RestartPreventExitStatus=1 2 4 5 6 7"), service);
    assertTrue(service.contains("OnFailure=tradebrief-alert@%n.service"), service);
    if (!Files.isExecutable(Path.of("/usr/bin/systemd-analyze"))) {
      return;
    }
    for (String name :
        List.of("tradebrief.service", "tradebrief.timer", "tradebrief-alert@.service")) {
      String unit = Files.readString(Path.of("share/systemd", name));
      Files.writeString(
          folder.resolve(name),
          unit.replace("/opt/tradebrief/share/bin/tradebrief-release", RELEASE.toString()));
    }
    Ended verified =
        shell(
            Map.of("SYSTEMD_UNIT_PATH", folder + ":"),
            "systemd-analyze",
            "verify",
            "--man=no",
            folder.resolve("tradebrief.timer").toString(),
            folder.resolve("tradebrief.service").toString());
    assertEquals(0, verified.code(), verified.said());
    assertTrue(!verified.said().contains(folder + "/tradebrief"), verified.said());
    String calendar =
        Files.readString(Path.of("share/systemd/tradebrief.timer"))
            .lines()
            .filter(line -> line.startsWith("OnCalendar="))
            .findFirst()
            .orElseThrow()
            .substring(11);
    assertEquals(0, shell(Map.of(), "systemd-analyze", "calendar", calendar).code());
  }

  @Test
  void theLinesOfCronHaveFiveTimesAUserAndTheScript() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("share/cron/tradebrief")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertTrue(lines.contains("CRON_TZ=Asia/Tokyo"));
    List<String> jobs = lines.stream().filter(line -> !line.contains("=")).toList();
    assertEquals(5, jobs.size());
    for (String job : jobs) {
      assertTrue(
          job.matches(
              "([0-9*/,-]+ +){3}\\* \\* trade cd /srv/trade && /opt/tradebrief/share/bin/tradebrief-release( --stage [a-z0-9-]+)?"),
          job);
    }
  }
}
