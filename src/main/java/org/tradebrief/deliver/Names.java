package org.tradebrief.deliver;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tradebrief.source.Digest;

/** Names of messages, the same for the same reader. */
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
    String digest = Digest.of((address + "\n" + language).getBytes(StandardCharsets.UTF_8));
    return start + "-" + digest.substring(0, 8);
  }
}
