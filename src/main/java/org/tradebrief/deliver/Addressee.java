package org.tradebrief.deliver;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;

/**
 * Somebody who gets a message.
 *
 * @param address {@code name@domain} in ASCII
 * @param name as it stands before the address; may be empty
 */
public record Addressee(String address, String name) {

  private static final int LONGEST = 254;

  public Addressee {
    if (!isAddress(address) || !isLine(name)) {
      throw new IllegalArgumentException("not an address: " + name + " <" + address + ">");
    }
  }

  /** One address of the usual form; several, comments and line breaks are none. */
  static boolean isAddress(String text) {
    if (text.length() > LONGEST
        || !text.matches("[\\x21-\\x7e]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
        || text.matches(".*[,;:<>()\\[\\]\"\\\\].*")) {
      return false;
    }
    try {
      new InternetAddress(text, true).validate();
      return true;
    } catch (AddressException e) {
      return false;
    }
  }

  /** Text without anything that would end a header or hide in it. */
  static boolean isLine(String text) {
    return text.length() <= LONGEST
        && text.codePoints()
            .noneMatch(
                c ->
                    Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                        || Character.getType(c) == Character.SURROGATE);
  }

  /** What tells two addressees apart; domains and, in practice, mailboxes ignore case. */
  String key() {
    return address.toLowerCase(Locale.ROOT);
  }
}
