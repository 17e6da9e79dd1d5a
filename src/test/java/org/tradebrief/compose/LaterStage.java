package org.tradebrief.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.tradebrief.report.Catalogue;

/**
 * March 2025 again, at the stage of 25 April (exports detailed, imports nine-digit provisional):
 * the total of that real release.
 */
public final class LaterStage {

  public static final String TOTAL =
      """
      stage,release_date,period,table,area,commodity,flow,measure,value,unit,precision,printed
      exports-detailed,2025-04-25,2025-03,areas,Grand Total,,exports,value,9852601,million-yen,1,"9,852,601"
      exports-detailed,2025-04-25,2025-03,areas,Grand Total,,exports,growth,4.0,percent,0.1,4.0
      exports-detailed,2025-04-25,2025-03,areas,Grand Total,,imports,value,9293167,million-yen,1,"9,293,167"
      exports-detailed,2025-04-25,2025-03,areas,Grand Total,,imports,growth,1.8,percent,0.1,1.8
      exports-detailed,2025-04-25,2025-03,areas,Grand Total,,balance,value,559434,million-yen,1,"559,434"
      exports-detailed,2025-04-25,2025-03,areas,Grand Total,,balance,growth,59.9,percent,0.1,59.9
      """;

  private LaterStage() {}

  /** Its pack, which tells what it revised, over a copy of the shipped inputs. */
  public static Catalogue catalogue(Path folder) throws IOException {
    copyShipped(folder);
    Files.writeString(folder.resolve("releases/2025-03-later.csv"), TOTAL);
    return new ShippedPacks(folder).release("2025-03-exports-detailed");
  }

  /** A copy of the shipped inputs, to which files can be added. */
  static void copyShipped(Path folder) throws IOException {
    Path shipped = Path.of(System.getProperty("tradebrief.home", "."), "inputs");
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(shipped.relativize(file).toString());
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
