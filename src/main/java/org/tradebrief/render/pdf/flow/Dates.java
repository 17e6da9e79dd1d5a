package org.tradebrief.render.pdf.flow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfObject;

/** Days and identities in PDF's own forms. Midnight in Tokyo stands for a day. */
final class Dates {

  private Dates() {}

  static String pdf(LocalDate day) {
    return DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000+09''00'''", Locale.ROOT).format(day);
  }

  /** The file identifier: 16 bytes that follow from a text. */
  static PdfObject identity(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return PdfEncryption.createInfoId(digest, digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
