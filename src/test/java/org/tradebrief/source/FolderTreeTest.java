package org.tradebrief.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rooms that publish, deliver and fetch do with folders and locks of their own. */
class FolderTreeTest {

  @TempDir private Path folder;

  @Test
  void aLinkGoesAndWhatItLeadsToStays() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside/deep"));
    Files.writeString(outside.resolve("kept.csv"), "kept");
    Path tree = Files.createDirectories(folder.resolve("tree/deep"));
    Files.writeString(tree.resolve("a.csv"), "a");
    Files.createSymbolicLink(tree.resolve("link"), outside);
    Files.createSymbolicLink(tree.resolve("to-nothing"), folder.resolve("nothing"));
    FolderTree.delete(folder.resolve("tree"));
    assertFalse(Files.exists(folder.resolve("tree"), LinkOption.NOFOLLOW_LINKS));
    assertEquals("kept", Files.readString(outside.resolve("kept.csv")));
    FolderTree.delete(folder.resolve("tree"));
  }

  @Test
  void aLockIsHadOnceUntilItsChannelIsClosed() throws IOException {
    Path file = folder.resolve("lock");
    try (FileChannel first = open(file)) {
      assertTrue(FileLock.take(first));
      try (FileChannel second = open(file)) {
        assertFalse(FileLock.take(second));
      }
    }
    try (FileChannel third = open(file)) {
      assertTrue(FileLock.take(third));
    }
  }

  @Test
  void aFileHasTheDigestOfItsBytes() throws IOException {
    byte[] bytes = new byte[200_000];
    bytes[199_999] = 7;
    Path file = Files.write(folder.resolve("long"), bytes);
    assertEquals(Digest.of(bytes), Digest.of(file));
    // The first example of FIPS 180-2.
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Digest.of("abc".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
