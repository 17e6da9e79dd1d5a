package org.tradebrief.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tradebrief.table.SourcePlace;

/**
 * Bytes to text without a guess that could go unseen: a byte that is not of the encoding is a
 * finding with its place, never a replacement character. A byte order mark of UTF-8 is taken off.
 */
public final class Decoder {
  /**
   * The ministry's histories are called Shift_JIS and are Microsoft's variant: Java's own Shift_JIS
   * maps 0x8160 to another character than the one that stands in the code row.
   */
  public static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private Decoder() {}

  /** Decodes UTF-8, the encoding of XML and of every layout of ours. */
  public static Optional<String> utf8(SourceFile file, Findings findings) {
    Attempt attempt = attempt(file, StandardCharsets.UTF_8);
    if (attempt.text == null) {
      report(file, attempt, "UTF-8", "Save the file as UTF-8.", findings);
    }
    return Optional.ofNullable(attempt.text);
  }

  /**
   * Decodes one of the ministry's histories: windows-31j as published, or UTF-8 if it was saved
   * anew.
   */
  public static Optional<String> windows31jOrUtf8(SourceFile file, Findings findings) {
    Attempt utf8 = attempt(file, StandardCharsets.UTF_8);
    if (utf8.text != null) {
      return Optional.of(utf8.text);
    }
    Attempt windows = attempt(file, WINDOWS_31J);
    if (windows.text == null) {
      report(
          file,
          windows,
          "windows-31j (Shift_JIS) or UTF-8",
          "Take the file anew from its source.",
          findings);
    }
    return Optional.ofNullable(windows.text);
  }

  private static Attempt attempt(SourceFile file, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    byte[] bytes = file.bytes();
    int start = charset == StandardCharsets.UTF_8 && file.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate((int) (decoder.maxCharsPerByte() * in.remaining()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    return result.isError()
        ? new Attempt(null, in.position())
        : new Attempt(out.flip().toString(), bytes.length);
  }

  private static void report(
      SourceFile file, Attempt attempt, String expected, String remedy, Findings findings) {
    byte[] bytes = file.bytes();
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < attempt.offset; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    findings.unreadable(
        "wrong-encoding",
        SourcePlace.of(
            file.path(),
            "byte " + attempt.offset,
            Integer.toString(line),
            Integer.toString(attempt.offset - lineStart + 1)),
        expected,
        attempt.offset < bytes.length
            ? String.format(java.util.Locale.ROOT, "byte 0x%02X", bytes[attempt.offset])
            : "the end of the file inside a character",
        remedy);
  }

  /** The text, or the offset of the first byte that is not of the encoding. */
  private record Attempt(String text, int offset) {}
}
