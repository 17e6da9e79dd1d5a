package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The shipped pack in both languages, made once for all tests that only read it. */
final class SharedPack {

  static final String NAME = "2025-03-provisional";

  private static final Supplier<Path> FOLDER = once();

  private SharedPack() {}

  static Path folder() {
    return FOLDER.get();
  }

  static Path file(String ending) {
    return folder().resolve("trade-" + NAME + "." + ending);
  }

  private static Supplier<Path> once() {
    Path[] made = new Path[1];
    return () -> {
      synchronized (made) {
        if (made[0] == null) {
          made[0] = make();
        }
        return made[0];
      }
    };
  }

  private static Path make() {
    try {
      Path out = Files.createTempDirectory(Path.of("target"), "shared-pack");
      Desk.Said said = Desk.say("run", "--out", out.toString());
      assertEquals(ExitCode.DONE, said.code(), said.err());
      return out.resolve(NAME);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
