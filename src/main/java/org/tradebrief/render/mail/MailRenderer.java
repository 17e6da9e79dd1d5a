package org.tradebrief.render.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tradebrief.document.Mail;

/**
 * Writes a mail with its attachments. The same mail and files give the same bytes: boundaries,
 * Message-ID and Date follow from the mail's identity and day. Without an envelope sender and
 * recipients stay open, and {@code X-Unsent} tells mail programs to open it as a draft. Stateless.
 */
public final class MailRenderer {

  /** The hour at which the ministry publishes in Tokyo. */
  private static final String HOUR = " 08:50:00 +0900";

  /** RFC 5322 allows 998 octets a line; a subject that long is no subject. */
  private static final int LONGEST_SUBJECT = 300;

  /**
   * @param files the finished files by name; each attachment must be one of them
   * @param out where the message goes; it stays open
   * @throws IllegalArgumentException if an attachment has no file, or a text that goes into the
   *     head of the message holds a line break or another control character
   */
  public void render(Mail mail, Map<String, byte[]> files, OutputStream out) throws IOException {
    try {
      message(mail, files).writeTo(out);
    } catch (MessagingException e) {
      throw new IOException("the mail could not be written: " + e.getMessage(), e);
    }
  }

  private static PlainMessage message(Mail mail, Map<String, byte[]> files)
      throws MessagingException {
    String identity = token(mail.properties().identity());
    if (mail.subject().length() > LONGEST_SUBJECT) {
      throw new IllegalArgumentException("the subject is longer than " + LONGEST_SUBJECT);
    }
    String draft = "<" + identity + "@tradebrief.invalid>";
    PlainMessage message =
        new PlainMessage(
            headText("Message-ID", mail.envelope().map(Mail.Envelope::messageId).orElse(draft)));
    message.setHeader("Date", date(mail));
    if (mail.envelope().isPresent()) {
      address(message, mail.envelope().get());
    } else {
      message.setHeader("X-Unsent", "1");
    }
    message.setSubject(headText("subject", mail.subject()), StandardCharsets.UTF_8.name());
    message.setHeader("Content-Language", mail.properties().language().code());
    FixedMultipart all = new FixedMultipart("mixed", identity + "-1");
    MimeBodyPart words = new MimeBodyPart();
    words.setContent(bodies(mail, identity + "-2"));
    all.addBodyPart(words);
    for (Mail.Attachment attachment : mail.attachments()) {
      all.addBodyPart(attached(attachment, files));
    }
    message.setContent(all);
    message.saveChanges();
    return message;
  }

  private static void address(PlainMessage message, Mail.Envelope envelope)
      throws MessagingException {
    message.setFrom(person(envelope.from()));
    for (Mail.Person reader : envelope.to()) {
      message.addRecipient(Message.RecipientType.TO, person(reader));
    }
    for (Mail.Person reader : envelope.cc()) {
      message.addRecipient(Message.RecipientType.CC, person(reader));
    }
  }

  private static InternetAddress person(Mail.Person person) throws MessagingException {
    InternetAddress address = new InternetAddress(headText("address", person.address()), true);
    if (!person.name().isEmpty()) {
      try {
        address.setPersonal(headText("name", person.name()), StandardCharsets.UTF_8.name());
      } catch (UnsupportedEncodingException e) {
        throw new IllegalStateException("every Java has UTF-8", e);
      }
    }
    return address;
  }

  /** Plain text first: a program shows the last form that it can. */
  private static FixedMultipart bodies(Mail mail, String boundary) throws MessagingException {
    FixedMultipart bodies = new FixedMultipart("alternative", boundary);
    bodies.addBodyPart(text(mail.plain(), "plain"));
    bodies.addBodyPart(text(mail.html(), "html"));
    return bodies;
  }

  private static MimeBodyPart text(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text.replaceAll("\\R", "\r\n"), StandardCharsets.UTF_8.name(), subtype);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static MimeBodyPart attached(Mail.Attachment attachment, Map<String, byte[]> files)
      throws MessagingException {
    String name = headText("file name", attachment.fileName());
    byte[] bytes = files.get(attachment.fileName());
    if (bytes == null) {
      throw new IllegalArgumentException("there is no file to attach: " + name);
    }
    if (!attachment.mediaType().matches("[a-z]+/[a-z0-9.+-]+")) {
      throw new IllegalArgumentException("not a media type: " + attachment.mediaType());
    }
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, attachment.mediaType())));
    AttachmentName.put(part, attachment.mediaType(), name);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static String date(Mail mail) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ENGLISH);
    return day.format(mail.properties().dated()) + HOUR;
  }

  /** Letters and digits alone, since it stands in the head and in boundaries. */
  private static String token(String identity) {
    if (!identity.matches("[A-Za-z0-9]+")) {
      throw new IllegalArgumentException("not an identity of letters and digits: " + identity);
    }
    return identity.substring(0, Math.min(40, identity.length()));
  }

  /** A line break would start a new header. */
  static String headText(String what, String text) {
    List<Integer> kinds =
        List.of(
            (int) Character.CONTROL,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.FORMAT,
            (int) Character.SURROGATE);
    if (text.isBlank() || text.codePoints().anyMatch(c -> kinds.contains(Character.getType(c)))) {
      throw new IllegalArgumentException(
          "the " + what + " is empty or holds a control character: " + text.strip());
    }
    return text;
  }
}
