package org.tradebrief.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tradebrief.compose.Composer;
import org.tradebrief.table.Language;

/** Puts claims into the words of the templates. */
final class Sentences {
  private static final Path TEMPLATES =
      Path.of(System.getProperty("tradebrief.home", "."), "templates");

  private final Composer composer = new Composer(TEMPLATES);
  private final Language language;

  Sentences(Language language) {
    this.language = language;
  }

  String of(Claim claim) {
    return composer.sentence(claim, language);
  }

  /** The kinds that have a template in this language. */
  List<String> kinds() {
    return files().map(name -> name.replace(".ftl", "")).sorted().toList();
  }

  /** The text of the template of a kind. */
  String template(String kind) {
    try {
      return Files.readString(folder().resolve(kind + ".ftl"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<String> files() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("_"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder() {
    return TEMPLATES.resolve("text").resolve(language.code()).resolve("claim");
  }
}
