package org.tradebrief.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

  private static final String PACK = "2025-03-provisional";

  @TempDir private Path out;

  private static Map<String, byte[]> files(String text) {
    return new TreeMap<>(
        Map.of(
            "a.txt", text.getBytes(StandardCharsets.UTF_8),
            "b.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  private void publish(String identity, String text) throws IOException {
    publish(PACK, identity, text, 1, false);
  }

  private boolean publish(String pack, String identity, String text, int keep, boolean force)
      throws IOException {
    try (Publication publication = Publication.open(out, new Publishing(force, keep, "", "us"))) {
      return publication.publish(pack, identity, files(text), force);
    } catch (HeldException e) {
      throw new IOException(e);
    }
  }

  private List<String> stored() throws IOException {
    try (Stream<Path> entries = Files.list(out.resolve(".packs"))) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void publishesAllFilesUnderTheNameOfThePack() throws IOException {
    publish("one", "first");
    assertEquals("first", Files.readString(out.resolve(PACK).resolve("a.txt")));
    assertEquals("first", Files.readString(out.resolve(PACK).resolve("b.txt")));
  }

  @Test
  void replacesThePackAndKeepsOnlyTheOneBefore() throws IOException {
    publish("one", "first");
    publish("two", "second");
    publish("three", "third");
    assertEquals("third", Files.readString(out.resolve(PACK).resolve("a.txt")));
    assertEquals(List.of(PACK + ".0002-two", PACK + ".0003-three", "lock"), stored());
  }

  @Test
  void keepsAsManyEarlierBuildsAsAskedFor() throws IOException {
    for (String name : List.of("one", "two", "three", "four")) {
      publish(PACK, name, name, 2, false);
    }
    assertEquals(
        List.of(PACK + ".0002-two", PACK + ".0003-three", PACK + ".0004-four", "lock"), stored());
    publish(PACK, "five", "five", 0, false);
    assertEquals(List.of(PACK + ".0005-five", "lock"), stored());
  }

  @Test
  void leavesThePackAsItIsWhereNothingIsNewUnlessForced() throws IOException {
    assertTrue(publish(PACK, "one", "same", 1, false));
    assertFalse(publish(PACK, "one", "same", 1, false));
    assertEquals(List.of(PACK + ".0001-one", "lock"), stored());
    assertTrue(publish(PACK, "one", "same", 1, true));
    assertEquals(List.of(PACK + ".0001-one", PACK + ".0002-one", "lock"), stored());
    Files.writeString(out.resolve(PACK).resolve("a.txt"), "changed by hand");
    assertTrue(publish(PACK, "one", "same", 1, false));
    assertEquals("same", Files.readString(out.resolve(PACK).resolve("a.txt")));
  }

  @Test
  void publishesTheSamePackAgain() throws IOException {
    publish("one", "first");
    publish("one", "first");
    publish("one", "first");
    assertArrayEquals(
        "first".getBytes(StandardCharsets.UTF_8),
        Files.readAllBytes(out.resolve(PACK).resolve("a.txt")));
  }

  @Test
  void leavesAnotherPackAlone() throws IOException {
    publish("one", "first");
    publish("2025-02-provisional", "one", "february", 1, false);
    assertEquals("first", Files.readString(out.resolve(PACK).resolve("a.txt")));
    assertEquals("february", Files.readString(out.resolve("2025-02-provisional/a.txt")));
  }

  @Test
  void clearsWhatAKilledRunLeft() throws IOException {
    publish("one", "first");
    Path half = Files.createDirectory(out.resolve(".packs").resolve("staging-" + PACK));
    Files.writeString(half.resolve("a.txt"), "ha");
    Files.createSymbolicLink(out.resolve(".packs/staging-" + PACK + ".link"), Path.of("nowhere"));
    publish("2025-02-provisional", "two", "second", 1, false);
    assertEquals(List.of("2025-02-provisional.0001-two", PACK + ".0001-one", "lock"), stored());
  }

  @Test
  void keepsAFolderThatItDidNotMake() throws IOException {
    Path folder = Files.createDirectory(out.resolve(PACK));
    Files.writeString(folder.resolve("mine.txt"), "kept");
    publish("one", "first");
    assertEquals("kept", Files.readString(out.resolve(PACK + ".before").resolve("mine.txt")));
    assertEquals("first", Files.readString(out.resolve(PACK).resolve("a.txt")));
  }

  @Test
  void lendsTheFolderToOneRunAtATimeAndSaysWhoHasIt() throws Exception {
    try (Publication first = Publication.open(out, new Publishing(false, 1, "", "run one"))) {
      HeldException held =
          assertThrows(
              HeldException.class,
              () -> Publication.open(out, new Publishing(false, 1, "", "run two")));
      assertEquals("run one", held.getMessage());
      first.publish(PACK, "zero", files("held"), false);
    }
    publish("one", "first");
  }

  @Test
  void leavesNoFolderBehindThatItMadeForNothing() throws Exception {
    Path fresh = out.resolve("a/b");
    try (Publication first = Publication.open(fresh, Publishing.DEFAULT)) {
      assertTrue(first.current(PACK).isEmpty());
      assertTrue(Files.isDirectory(fresh));
    }
    assertFalse(Files.exists(fresh));
    try (Publication first = Publication.open(out, Publishing.DEFAULT)) {
      assertTrue(first.current(PACK).isEmpty());
      assertTrue(Files.isDirectory(out.resolve(".packs")));
    }
    assertTrue(Files.exists(out));
    assertFalse(Files.exists(out.resolve(".packs")));
  }

  @Test
  void refusesAStoreThatLeadsOutOfTheFolder() throws IOException {
    Path elsewhere = Files.createDirectory(out.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("staging-mine"), "mine");
    Path folder = Files.createDirectory(out.resolve("folder"));
    Files.createSymbolicLink(folder.resolve(".packs"), elsewhere);
    assertThrows(IOException.class, () -> Publication.open(folder, Publishing.DEFAULT));
    assertEquals("mine", Files.readString(elsewhere.resolve("staging-mine")));
  }

  /** A reader that lists and reads all the time sees two equal files at every instant. */
  @Test
  void showsAReaderTheOldPackOrTheNewOneAndNothingBetween() throws Exception {
    publish("0", "0");
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger rounds = new AtomicInteger();
    List<String> torn = new CopyOnWriteArrayList<>();
    Thread reader =
        new Thread(
            () -> {
              while (!stop.get()) {
                try {
                  Path pack = out.resolve(PACK).toRealPath();
                  String a = Files.readString(pack.resolve("a.txt"));
                  String b = Files.readString(pack.resolve("b.txt"));
                  if (!a.equals(b)) {
                    torn.add(a + "/" + b);
                  }
                  rounds.incrementAndGet();
                } catch (IOException e) {
                  torn.add(e.toString());
                }
              }
            });
    reader.start();
    // The pack before the current one stays, so a reader that is one publication late is still
    // whole; one that is two late is promised nothing, so publishing waits for it to come round.
    for (int n = 1; n <= 40 && torn.isEmpty(); n++) {
      publish(Integer.toString(n), Integer.toString(n));
      int published = rounds.get();
      while (rounds.get() < published + 2 && torn.isEmpty()) {
        Thread.onSpinWait();
      }
    }
    stop.set(true);
    reader.join();
    assertEquals(List.of(), torn);
  }
}
