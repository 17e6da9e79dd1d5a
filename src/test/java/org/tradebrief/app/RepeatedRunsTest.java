package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is repeated, over the small release of the first ten days of March 2025. */
class RepeatedRunsTest {

  private static final String RELEASE = "2025-03-first-10-days.csv";
  private static final String PACK = "2025-03-first-10-days";

  @TempDir private Path folder;

  static Desk smallDesk(Path folder) throws IOException {
    Desk desk = Desk.empty(folder);
    desk.write("releases/" + RELEASE, Files.readString(Path.of("inputs/releases", RELEASE)));
    return desk;
  }

  private static List<String> builds(Desk desk) throws IOException {
    try (Stream<Path> entries = Files.list(desk.out().resolve(".packs"))) {
      return entries
          .map(path -> path.getFileName().toString())
          .filter(name -> !List.of("lock", "receipts").contains(name))
          .sorted()
          .toList();
    }
  }

  @Test
  void nothingNewEndsAtOnceAndStillListsThePack() throws IOException {
    Desk desk = smallDesk(folder);
    Desk.Said first = desk.run("--lang", "en");
    assertEquals(ExitCode.DONE, first.code(), first.err());
    Desk.Said second = desk.run("--lang", "en");
    assertEquals(ExitCode.DONE, second.code(), second.err());
    assertTrue(second.err().startsWith("nothing new: " + PACK), second.err());
    assertEquals(sorted(first.out()), sorted(second.out()));
    assertEquals(1, builds(desk).size());
    // What was noticed is told again, so that the last line a scheduler keeps is not an all-clear.
    Desk.Said json = desk.run("--lang", "en", "--json");
    assertTrue(json.out().contains("\"exit_code\" : 0"), json.out());
    assertTrue(json.out().contains("trade-" + PACK + ".en.xlsx"), json.out());
  }

  private static List<String> sorted(String lines) {
    return lines.lines().sorted().toList();
  }

  @Test
  void forceRunsAgainAndGivesTheSameBytes() throws IOException {
    Desk desk = smallDesk(folder);
    desk.run("--lang", "ja");
    var before = desk.published();
    Desk.Said again = desk.run("--lang", "ja", "--force");
    assertTrue(again.err().contains("published " + PACK), again.err());
    assertEquals(before, desk.published());
    assertEquals(2, builds(desk).size());
  }

  @Test
  void anythingThatCountsMakesItRunAgain() throws IOException {
    Desk desk = smallDesk(folder);
    String published = "published " + PACK;
    assertTrue(desk.run("--lang", "en").err().contains(published));
    assertTrue(desk.run("--lang", "en", "--edition", "brief").err().contains(published));
    // An input that is touched is not a new one; one with another byte is.
    Files.setLastModifiedTime(desk.release(RELEASE), FileTime.from(Instant.EPOCH));
    assertTrue(desk.run("--lang", "en", "--edition", "brief").err().contains("nothing new"));
    desk.change("releases/" + RELEASE, text -> text.replace("\n", "\r\n"));
    assertTrue(desk.run("--lang", "en", "--edition", "brief").err().contains(published));
    Path templates = folder.resolve("templates");
    copyTree(Path.of("templates"), templates);
    String[] own = {"--lang", "en", "--edition", "brief", "--templates", templates.toString()};
    assertTrue(desk.run(own).err().contains("came out as it is there already"));
    assertTrue(desk.run(own).err().startsWith("nothing new"));
    Files.writeString(
        templates.resolve("text/en/labels.properties"),
        Files.readString(templates.resolve("text/en/labels.properties")) + "# changed\n");
    assertTrue(desk.run(own).err().contains(published));
  }

  @Test
  void aPackThatWasTouchedIsMadeAgain() throws IOException {
    Desk desk = smallDesk(folder);
    desk.run("--lang", "en");
    var whole = desk.published();
    Path pack = desk.out().resolve(PACK);
    Files.writeString(pack.resolve("findings.json"), "{}");
    assertTrue(desk.run("--lang", "en").err().contains("published " + PACK));
    assertEquals(whole, desk.published());
    Files.delete(pack.resolve("trace.en.csv"));
    assertTrue(desk.run("--lang", "en").err().contains("published " + PACK));
    assertEquals(whole, desk.published());
    Files.delete(pack);
    assertTrue(desk.run("--lang", "en").err().contains("published " + PACK));
    assertEquals(whole, desk.published());
  }

  @Test
  void sayWhoHoldsTheFolder() throws IOException {
    Desk desk = smallDesk(folder);
    Path store = Files.createDirectories(desk.out().resolve(".packs"));
    try (FileChannel channel =
            FileChannel.open(
                store.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());
      Files.writeString(store.resolve("holder"), "process 7 on desk since 2025-04-17T00:00:00Z");
      Desk.Said said = desk.run();
      assertEquals(ExitCode.USAGE, said.code());
      assertTrue(
          said.err().contains("another run (process 7 on desk since 2025-04-17T00:00:00Z)"),
          said.err());
      assertEquals("", said.out());
    }
  }

  @Test
  void verifyPackSaysWhatIsMissingAlteredOrExtra() throws IOException {
    Desk desk = smallDesk(folder);
    desk.run("--lang", "en");
    Path pack = desk.out().resolve(PACK);
    Desk.Said good = Desk.say("verify-pack", pack.toString());
    assertEquals(ExitCode.DONE, good.code(), good.out());
    Path copy = folder.resolve("copy");
    copyTree(pack.toRealPath(), copy);
    assertEquals(ExitCode.DONE, Desk.say("verify-pack", copy.toString()).code());

    Path book = copy.resolve("trade-" + PACK + ".en.xlsx");
    byte[] bytes = Files.readAllBytes(book);
    bytes[bytes.length / 2] ^= 1;
    Files.write(book, bytes);
    Files.delete(copy.resolve("run.log"));
    Files.writeString(copy.resolve("mine.txt"), "mine");
    Files.delete(copy.resolve("findings.json"));
    Files.createSymbolicLink(copy.resolve("findings.json"), pack.resolve("findings.json"));
    Desk.Said bad = Desk.say("verify-pack", copy.toString());
    assertEquals(ExitCode.CHECKS_FAILED, bad.code());
    assertEquals(
        List.of(
            "altered\tfindings.json\tno regular file",
            "altered\ttrade-" + PACK + ".en.xlsx\tas long as before, with other bytes",
            "extra\tmine.txt\tnot in the manifest",
            "missing\trun.log\tno such file"),
        sorted(bad.out()));
    String json = Desk.say("verify-pack", "--json", copy.toString()).out();
    assertTrue(json.contains("\"good\" : false"), json);

    // In the store the folder is named after its manifest.
    Path manifest = pack.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace("\"kind\"", "\"kinb\""));
    assertEquals(ExitCode.CHECKS_FAILED, Desk.say("verify-pack", pack.toString()).code());
  }

  @Test
  void verifyPackIsNotLedAstrayByAManifest() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(folder.resolve("secret"), "secret");
    for (String manifest :
        List.of(
            "{\"outputs\":[{\"file\":\"../secret\",\"bytes\":6,\"sha256\":\"x\"}]}",
            "{\"outputs\":[{\"file\":\"/etc/passwd\",\"bytes\":6,\"sha256\":\"x\"}]}",
            "{\"outputs\":[{\"file\":\"manifest.json\",\"bytes\":6,\"sha256\":\"x\"}]}",
            "{\"outputs\":[{\"file\":\"a\\u0000\",\"bytes\":6,\"sha256\":\"x\"}]}",
            "{\"outputs\":[{\"file\":\"a\",\"bytes\":\"6\",\"sha256\":\"x\"}]}",
            "{\"outputs\":3}",
            "{\"outputs\":" + "[".repeat(5_000),
            "{\"outputs\":[],\"outputs\":[]}",
            "not json",
            "")) {
      Files.writeString(pack.resolve("manifest.json"), manifest);
      Desk.Said said = Desk.say("verify-pack", pack.toString());
      assertEquals(ExitCode.CHECKS_FAILED, said.code(), manifest);
      assertTrue(said.out().startsWith("altered\tmanifest.json\tnot a manifest"), said.out());
    }
    Files.delete(pack.resolve("manifest.json"));
    Files.createSymbolicLink(pack.resolve("manifest.json"), folder.resolve("secret"));
    assertTrue(Desk.say("verify-pack", pack.toString()).out().startsWith("missing\tmanifest.json"));
    assertEquals(ExitCode.USAGE, Desk.say("verify-pack", "no-such-folder").code());
  }

  @Test
  void aRunThatFailsLeavesNoFolderAndNoReceipt() throws IOException {
    Desk desk = smallDesk(folder);
    assertEquals(ExitCode.NOT_THERE, desk.run("--period", "2019-01").code());
    assertFalse(Files.exists(desk.out()));
  }

  static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path each : tree.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target);
        }
      }
    }
  }

  static void deleteTree(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path each : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
