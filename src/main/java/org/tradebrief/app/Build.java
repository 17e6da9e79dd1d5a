package org.tradebrief.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells two programs of one version apart, so that a pack made by an older build is made again.
 * Names, sizes and checksums stand in the directory of the jar and cost a few milliseconds; of
 * classes that lie in a folder, sizes and times.
 */
final class Build {

  private Build() {}

  static String identity() {
    CRC32 sum = new CRC32();
    String place = Build.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    try {
      Path path = new File(place).toPath();
      if (Files.isRegularFile(path)) {
        jar(path, sum);
      } else {
        folder(path, sum);
      }
    } catch (IOException e) {
      // Not to be told: then every start is a program of its own, and nothing is skipped.
      return "unknown " + e;
    }
    return Long.toHexString(sum.getValue());
  }

  private static void jar(Path path, CRC32 sum) throws IOException {
    try (ZipFile jar = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
      Enumeration<? extends ZipEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        add(entry.getName() + entry.getSize() + "/" + entry.getCrc(), sum);
      }
    }
  }

  private static void folder(Path path, CRC32 sum) throws IOException {
    try (Stream<Path> tree = Files.walk(path)) {
      List<Path> files = tree.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        add(file + "/" + Files.size(file) + "/" + Files.getLastModifiedTime(file), sum);
      }
    }
  }

  private static void add(String text, CRC32 sum) {
    sum.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
