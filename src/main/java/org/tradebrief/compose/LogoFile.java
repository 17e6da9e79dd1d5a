package org.tradebrief.compose;

import java.nio.ByteBuffer;
import java.util.Arrays;
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

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] HEAD = {'I', 'H', 'D', 'R'};

  /** Signature, length and name of the head, width and height. */
  private static final int LEAST = 24;

  private LogoFile() {}

  /** Nothing if the theme names none. */
  static Optional<Logo> of(TemplateFolder folder, Map<String, String> theme) {
    return Optional.ofNullable(theme.get(KEY)).map(name -> read(folder, name));
  }

  private static Logo read(TemplateFolder folder, String name) {
    byte[] bytes = folder.bytes(name);
    if (bytes.length < LEAST
        || !Arrays.equals(SIGNATURE, Arrays.copyOf(bytes, SIGNATURE.length))
        || !Arrays.equals(HEAD, Arrays.copyOfRange(bytes, 12, 16))) {
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
