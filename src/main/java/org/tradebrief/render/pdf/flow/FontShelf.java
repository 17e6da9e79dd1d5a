package org.tradebrief.render.pdf.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.tradebrief.render.pdf.flow.FontSet.Pair;
import org.tradebrief.table.Language;

/**
 * Where fonts come from: IBM Plex Sans and Noto Sans JP on the classpath; without them the Latin
 * font in OpenPDF's own jar and a Japanese font of the system. Only TrueType outlines are taken,
 * since OpenPDF embeds the others nearly whole. Fonts are read once and kept.
 */
public final class FontShelf {

  private static final String LATIN = "fonts/ibm-plex-sans/";
  private static final String LATIN_OF_OPENPDF = "font-fallback/LiberationSans-Regular.ttf";
  private static final String JAPANESE = "fonts/noto-sans-jp/";

  /** File names of regular and bold cuts, in order of preference. */
  private static final List<List<String>> SYSTEM_JAPANESE =
      List.of(
          List.of("NotoSansJP-Regular.ttf", "NotoSansJP-Bold.ttf"),
          List.of("BIZUDGothic-Regular.ttf", "BIZUDGothic-Bold.ttf"),
          List.of("BIZ-UDGothicR.ttc", "BIZ-UDGothicB.ttc"),
          List.of("ipaexg.ttf", "ipaexg.ttf"),
          List.of("ipag.ttf", "ipag.ttf"),
          List.of("meiryo.ttc", "meiryob.ttc"),
          List.of("Arial Unicode.ttf", "Arial Unicode.ttf"));

  /** How deep system folders nest fonts: /usr/share/fonts/opentype/ipaexfont-gothic/. */
  private static final int DEPTH = 4;

  private final ClassLoader classpath;
  private final List<Path> folders;
  private final Map<Language, List<Pair>> read = new HashMap<>();

  /**
   * @param classpath where the fonts of the build are looked for
   * @param folders where a Japanese font of the system is looked for
   */
  public FontShelf(ClassLoader classpath, List<Path> folders) {
    this.classpath = classpath;
    this.folders = List.copyOf(folders);
  }

  /** The folders in which the usual systems keep fonts for all users. */
  public static List<Path> usualFolders() {
    return List.of(
        Path.of("/usr/share/fonts"),
        Path.of("/usr/local/share/fonts"),
        Path.of("/Library/Fonts"),
        Path.of("/System/Library/Fonts"),
        Path.of("C:\\Windows\\Fonts"));
  }

  /**
   * The fonts for a document.
   *
   * @throws FontMissingException if none can print the language
   */
  public FontSet fonts(Language language) {
    Supplier<List<Pair>> latin = () -> pairs(Language.ENGLISH);
    Supplier<List<Pair>> japanese = () -> pairs(Language.JAPANESE);
    if (language == Language.JAPANESE) {
      if (pairs(Language.JAPANESE).isEmpty()) {
        throw new FontMissingException(language, names());
      }
      return new FontSet(List.of(japanese, latin));
    }
    return new FontSet(List.of(latin, japanese));
  }

  private List<Pair> pairs(Language language) {
    List<Pair> known = read.get(language);
    if (known == null) {
      known = (language == Language.JAPANESE ? japanese() : latin()).stream().toList();
      read.put(language, known);
    }
    return known;
  }

  private Optional<Pair> latin() {
    Optional<Pair> plex =
        fromClasspath(
            LATIN + "400Regular/IBMPlexSans_400Regular.ttf",
            LATIN + "600SemiBold/IBMPlexSans_600SemiBold.ttf");
    if (plex.isPresent()) {
      return plex;
    }
    return bytes(LATIN_OF_OPENPDF).map(bytes -> pair("LiberationSans-Regular.ttf", bytes));
  }

  private Optional<Pair> japanese() {
    Optional<Pair> noto =
        fromClasspath(
            JAPANESE + "400Regular/NotoSansJP_400Regular.ttf",
            JAPANESE + "700Bold/NotoSansJP_700Bold.ttf");
    return noto.isPresent() ? noto : fromSystem();
  }

  private Optional<Pair> fromClasspath(String regular, String strong) {
    Optional<byte[]> first = bytes(regular);
    Optional<byte[]> second = bytes(strong);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Pair(
            new Face(font(regular, first.get()), false),
            new Face(font(strong, second.get()), false)));
  }

  private Optional<Pair> fromSystem() {
    for (List<String> names : SYSTEM_JAPANESE) {
      Optional<Path> regular = find(names.getFirst());
      if (regular.isEmpty()) {
        continue;
      }
      Optional<Path> strong = find(names.getLast());
      if (strong.isEmpty() || strong.equals(regular)) {
        return Optional.of(pair(fontName(regular.get()), content(regular.get())));
      }
      return Optional.of(
          new Pair(
              new Face(font(fontName(regular.get()), content(regular.get())), false),
              new Face(font(fontName(strong.get()), content(strong.get())), false)));
    }
    return Optional.empty();
  }

  private Optional<Path> find(String name) {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files =
          Files.find(
              folder, DEPTH, (path, facts) -> path.endsWith(name) && facts.isRegularFile())) {
        Optional<Path> found = files.sorted().findFirst();
        if (found.isPresent()) {
          return found;
        }
      } catch (IOException | UncheckedIOException e) {
        // A folder that may not be read holds no font for us; the next one may.
        continue;
      }
    }
    return Optional.empty();
  }

  private static Pair pair(String name, byte[] bytes) {
    // Two fonts of their own, since the stroke that thickens one must not thicken the other.
    return new Pair(new Face(font(name, bytes), false), new Face(font(name, bytes), true));
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(JAPANESE + " (from npm, with the build)");
    for (List<String> pair : SYSTEM_JAPANESE) {
      names.add(pair.getFirst());
    }
    names.add("in " + folders);
    return names;
  }

  /** OpenPDF chooses a font inside a collection by a number after its name. */
  private static String fontName(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".ttc") ? name + ",0" : name;
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + file + " cannot be read", e);
    }
  }

  private Optional<byte[]> bytes(String resource) {
    try (InputStream in = classpath.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + resource + " cannot be read", e);
    }
  }

  private static BaseFont font(String name, byte[] bytes) {
    try {
      BaseFont font =
          BaseFont.createFont(
              name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null, false, true);
      // PDF/A-2 and later want no CIDSet or a complete one; OpenPDF's is not.
      font.setIncludeCidSet(false);
      return font;
    } catch (DocumentException | IOException e) {
      throw new IllegalStateException("the font " + name + " is broken", e);
    }
  }
}
