package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tradebrief.render.pdf.Verdict;

/** A desk with an inputs folder of its own and the command line, for tests. */
final class Desk {

  /** What a command said and how it ended. */
  record Said(int code, String out, String err) {}

  private final Path folder;

  private Desk(Path folder) {
    this.folder = folder;
  }

  /** A desk with a copy of the shipped releases and history; context and reference stay shipped. */
  static Desk withShippedInputs(Path folder) throws IOException {
    Desk desk = new Desk(folder);
    for (String part : List.of("releases", "history")) {
      copy(Path.of("inputs", part), desk.inputs().resolve(part));
    }
    return desk;
  }

  /** A desk whose inputs folder holds nothing yet. */
  static Desk empty(Path folder) throws IOException {
    Desk desk = new Desk(folder);
    Files.createDirectories(desk.inputs().resolve("releases"));
    return desk;
  }

  Path inputs() {
    return folder.resolve("inputs");
  }

  Path out() {
    return folder.resolve("out");
  }

  Path release(String name) {
    return inputs().resolve("releases").resolve(name);
  }

  Desk write(String path, String text) throws IOException {
    Path file = inputs().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return this;
  }

  /** Changes the text of one input file, and fails if the change changed nothing. */
  Desk change(String path, UnaryOperator<String> change) throws IOException {
    Path file = inputs().resolve(path);
    String before = Files.readString(file);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalStateException("the change did not change " + path);
    }
    Files.writeString(file, after);
    return this;
  }

  Said run(String... options) {
    return command("run", options);
  }

  /** A command over this desk's inputs and, for {@code run}, its out folder. */
  Said command(String name, String... options) {
    List<String> line = new ArrayList<>(List.of(name, "--inputs", inputs().toString()));
    if (name.equals("run")) {
      line.addAll(List.of("--out", out().toString()));
    }
    line.addAll(List.of(options));
    return say(line.toArray(String[]::new));
  }

  /** The command line as it is. */
  static Said say(String... line) {
    return say(World.real(), line);
  }

  /** The command line as it is, in a world of its own. */
  static Said say(World world, String... line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(world, new PrintWriter(out, true), new PrintWriter(err, true))
            .execute(line);
    out.toString().lines().filter(file -> file.endsWith(".pdf")).forEach(Desk::judge);
    return new Said(code, out.toString(), err.toString());
  }

  /**
   * Every briefing that a test makes keeps the standards it claims, with what it carries inside.
   */
  private static void judge(String file) {
    if (Files.exists(Path.of(file))) {
      assertEquals(List.of(), Verdict.failures(bytes(Path.of(file))), file);
    }
  }

  /**
   * Every published file with its digest-worthy bytes as text, to tell whether anything changed.
   */
  TreeMap<String, String> published() throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    if (!Files.exists(out())) {
      return files;
    }
    try (Stream<Path> packs = Files.list(out())) {
      for (Path pack : packs.filter(Files::isDirectory).toList()) {
        if (pack.getFileName().toString().startsWith(".")) {
          continue;
        }
        try (Stream<Path> entries = Files.list(pack.toRealPath())) {
          entries.forEach(
              file ->
                  files.put(
                      pack.getFileName() + "/" + file.getFileName(),
                      new String(bytes(file), StandardCharsets.ISO_8859_1)));
        }
      }
    }
    return files;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> entries = Files.list(from)) {
      for (Path file :
          entries.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
