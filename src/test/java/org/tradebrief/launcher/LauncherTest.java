package org.tradebrief.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real launcher in a small project of its own, with a JDK that only writes down how it was
 * called. Blanks stand in every path.
 */
class LauncherTest {
  private static final Instant BUILT = Instant.parse("2025-04-17T00:00:00Z");

  @TempDir Path folder;
  private Path project;
  private Path jar;
  private Path jdk;

  /** How a start ended: exit code, what Java was called with, and what the launcher said. */
  private record Start(int code, List<String> arguments, String said) {}

  @BeforeEach
  void layOutAProject() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
    project = Files.createDirectories(folder.toRealPath().resolve("my project"));
    Path real = Path.of(System.getProperty("tradebrief.home", "."));
    for (String script : List.of("tradebrief", "tools/find-jdk")) {
      executable(project.resolve(script), Files.readString(real.resolve(script)));
    }
    Files.createDirectories(project.resolve("src/main/java"));
    Files.createDirectories(project.resolve("target"));
    Files.writeString(project.resolve("pom.xml"), "");
    Files.writeString(project.resolve("package-lock.json"), "");
    jar = Files.writeString(project.resolve("target/tradebrief.jar"), "");
    for (String source : List.of("pom.xml", "package-lock.json", "src/main/java", "src/main")) {
      age(project.resolve(source), BUILT.minusSeconds(60));
    }
    age(jar, BUILT);
    jdk = jdk("99.0.1", "exit 0");
  }

  @Test
  void handsOverToJavaWithTheProjectAsHome() throws Exception {
    Start start = start(project.resolve("tradebrief"), "run", "--out", "two words");
    assertEquals(0, start.code(), start.said());
    List<String> arguments = start.arguments();
    assertTrue(arguments.contains("-Dtradebrief.home=" + project), arguments.toString());
    assertEquals(
        List.of("-jar", jar.toString(), "run", "--out", "two words"),
        arguments.subList(arguments.size() - 5, arguments.size()));
  }

  @Test
  void isFoundThroughALink() throws Exception {
    Path there = Files.createSymbolicLink(folder.resolve("there"), project.resolve("tradebrief"));
    Path again = Files.createSymbolicLink(folder.resolve("again"), there.getFileName());
    assertTrue(start(again).arguments().contains("-Dtradebrief.home=" + project));
  }

  @Test
  void passesTheExitCodeOn() throws Exception {
    jdk = jdk("99.0.1", "exit 5");
    assertEquals(5, start(project.resolve("tradebrief"), "check").code());
  }

  @Test
  void leavesAnOldJdkAlone() throws Exception {
    jdk = jdk("17.0.15", "exit 0");
    assertEquals(List.of(), start(project.resolve("tradebrief"), "--no-such-option").arguments());
  }

  @Test
  void doesNotStartAnOldProgramOnNewSources() throws Exception {
    age(project.resolve("src/main/java"), BUILT.plusSeconds(60));
    executable(folder.resolve("bin/mvn"), "#!/bin/sh\necho broken here\nexit 1\n");
    Start start = start(project.resolve("tradebrief"), "run");
    assertEquals(2, start.code());
    assertEquals(List.of(), start.arguments());
    assertTrue(start.said().contains("older than its sources"), start.said());
    assertTrue(start.said().contains("broken here"), start.said());
    assertFalse(Files.exists(project.resolve(".cache/launcher.lock")), "the lock is given back");
  }

  @Test
  void buildsOnceAndThenNoMore() throws Exception {
    Files.delete(jar);
    executable(
        folder.resolve("bin/mvn"), "#!/bin/sh\necho built >>builds\n: >target/tradebrief.jar\n");
    assertEquals(0, start(project.resolve("tradebrief"), "check").code());
    assertEquals("", start(project.resolve("tradebrief"), "check").said());
    assertEquals(List.of("built"), Files.readAllLines(project.resolve("builds")));
  }

  @Test
  void clearsTheLockOfAProcessThatIsGone() throws Exception {
    Files.delete(jar);
    executable(folder.resolve("bin/mvn"), "#!/bin/sh\n: >target/tradebrief.jar\n");
    Path lock = Files.createDirectories(project.resolve(".cache/launcher.lock"));
    Process gone = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
    gone.waitFor();
    Files.writeString(lock.resolve("pid"), Long.toString(gone.pid()));
    assertEquals(0, start(project.resolve("tradebrief"), "check").code());
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Files.delete(jar);
    Start start = start(Map.of("PATH", "/nowhere"), project.resolve("tradebrief"), "run");
    assertEquals(2, start.code());
    assertEquals(1, start.said().lines().count(), start.said());
    assertTrue(start.said().contains("Maven"), start.said());
  }

  @Test
  void makesTheStartUpCacheOnceAndUsesIt() throws Exception {
    jdk = jdk("99.0.1", "case $1 in -XX:AOTCacheOutput=*) : >\"${1#*=}\" ;; esac");
    Map<String, String> on = Map.of("TRADEBRIEF_AOT", "on");
    Start first = start(on, project.resolve("tradebrief"), "run");
    assertTrue(first.said().contains("start-up cache"), first.said());
    assertTrue(first.arguments().toString().contains("-XX:AOTCache=" + project), first.toString());
    assertEquals("", start(on, project.resolve("tradebrief"), "run").said());
    assertFalse(Files.exists(project.resolve(".cache/launcher.lock")), "the lock is given back");
  }

  @Test
  void goesOnWithoutAStartUpCacheThatFails() throws Exception {
    jdk = jdk("99.0.1", "case $1 in -XX:AOTCacheOutput=*) exit 4 ;; esac");
    Map<String, String> on = Map.of("TRADEBRIEF_AOT", "on");
    assertEquals(0, start(on, project.resolve("tradebrief"), "run").code());
    assertEquals("", start(on, project.resolve("tradebrief"), "run").said(), "tried once a build");
  }

  private Start start(Path launcher, String... arguments) throws Exception {
    return start(Map.of(), launcher, arguments);
  }

  private Start start(Map<String, String> environment, Path launcher, String... arguments)
      throws Exception {
    Path called = Files.writeString(folder.resolve("called"), "");
    Path said = folder.resolve("said");
    ProcessBuilder builder = new ProcessBuilder(launcher.toString());
    builder.command().addAll(List.of(arguments));
    builder.directory(Files.createDirectories(folder.resolve("elsewhere")).toFile());
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    Map<String, String> settings = new HashMap<>();
    settings.put("JAVA_HOME", jdk.toString());
    settings.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    settings.put("TRADEBRIEF_AOT", "off");
    settings.put("CALLED", called.toString());
    settings.putAll(environment);
    builder.environment().putAll(settings);
    int code = builder.start().waitFor();
    return new Start(code, Files.readAllLines(called), Files.readString(said));
  }

  /** A JDK that writes the arguments of its last call into $CALLED and then does as told. */
  private Path jdk(String version, String then) throws IOException {
    Path home = folder.resolve("jdk " + version);
    executable(
        home.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$CALLED\"\n" + then + "\n");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void age(Path file, Instant when) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(when));
  }
}
