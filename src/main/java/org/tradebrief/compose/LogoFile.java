package org.tradebrief.compose;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.document.Logo;

/**
 * The image that a theme names: a PNG below the folder of templates, bounded in bytes and pixels.
 * Only its head is read here, so nothing is unpacked before the size is known.
 */
final class LogoFile {

  static final String KEY = "logo.file";

  /** More than any print needs, and little enough to hold in memory. */
  private static final int MOST_PIXELS = 2_000;

  /** The first eight bytes of every PNG, and the name of its first part, as Latin characters. */
  private static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

  private static final String HEAD = "IHDR";

  /** Signature, length and name of the head, width and height. */
  private static final int LEAST = 24;

  private LogoFile() {}

  /** Nothing if the theme names none. */
  static Optional<Logo> of(TemplateFolder folder, Map<String, String> theme) {
    return Optional.ofNullable(theme.get(KEY)).map(name -> read(folder, name));
  }

  private static Logo read(TemplateFolder folder, String name) {
    byte[] bytes = folder.bytes(name);
    String start = new String(bytes, 0, Math.min(LEAST, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.length() < LEAST || !start.startsWith(SIGNATURE) || !start.startsWith(HEAD, 12)) {
      throw new TemplateFailure(name, 0, "", "is not a PNG image");
    }
    int width = ByteBuffer.wrap(bytes).getInt(16);
    int height = ByteBuffer.wrap(bytes).getInt(20);
    if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
      throw new TemplateFailure(
          name, 0, "", "has more than " + MOST_PIXELS + " pixels a side, or none");
    }
    return new Logo(bytes, width, height);
  }
}
