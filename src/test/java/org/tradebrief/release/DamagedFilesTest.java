package org.tradebrief.release;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.source.InputFolder;

/**
 * Files with bytes changed, taken out, put in or swapped at random, always the same ones: whatever
 * comes, the reader ends with findings and never with an exception.
 */
class DamagedFilesTest {
  private static final int TIMES = 150;

  @TempDir Path folder;

  @Test
  void nothingThrows() throws Exception {
    ReferenceLists reference = Inputs.reference();
    Random random = new Random(20250417);
    List<byte[]> whole =
        List.of(
            SmallRelease.text().getBytes(StandardCharsets.UTF_8),
            Inputs.text(Inputs.SHIPPED.resolve("releases/2025-03-first-10-days.csv"))
                .getBytes(StandardCharsets.UTF_8),
            BrokenHistoryTest.WORLD.getBytes(Charset.forName("windows-31j")),
            BrokenHistoryTest.COMMODITIES.getBytes(Charset.forName("windows-31j")));
    for (byte[] bytes : whole) {
      for (int i = 0; i < TIMES; i++) {
        Inputs.write(folder, "releases/a", damage(bytes, random));
        assertNotNull(new ArchiveReader(reference).read(new InputFolder(folder)).archive());
      }
    }
  }

  private static byte[] damage(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) "0123456789,.-\"'<>/&;\n \u00e2".charAt(random.nextInt(22));
        case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        case 3 -> bytes = splice(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), 0);
        case 4 -> bytes = splice(bytes, at, at, random.nextInt(40));
        default -> bytes[at] = bytes[random.nextInt(bytes.length)];
      }
    }
    return bytes;
  }

  /** Takes out the bytes between two places, or puts in again as many of those before them. */
  private static byte[] splice(byte[] bytes, int from, int to, int repeat) {
    int again = Math.min(repeat, from);
    byte[] result = new byte[Math.max(1, bytes.length - (to - from) + again)];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(bytes, from - again, result, from, again);
    System.arraycopy(
        bytes, to, result, from + again, Math.min(bytes.length - to, result.length - from - again));
    return result;
  }
}
