package org.tradebrief.deliver;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Names and digests that are the same for the same content. */
final class Names {

  private Names() {}

  /** {@code aoki-3fa2c1d0}: the mailbox for people, a digest so that no two are alike. */
  static String of(String address, String language) {
    String mailbox =
        address
            .substring(0, address.indexOf('@'))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String start =
        mailbox.isEmpty() ? "reader" : mailbox.substring(0, Math.min(24, mailbox.length()));
    String digest = digest((address + "\n" + language).getBytes(StandardCharsets.UTF_8));
    return start + "-" + digest.substring(0, 8);
  }

  /** SHA-256 as lower-case hexadecimal. */
  static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
