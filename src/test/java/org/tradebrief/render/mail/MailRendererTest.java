package org.tradebrief.render.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.document.Mail;
import org.tradebrief.table.Language;

@Isolated("sets the default zone and locale")
class MailRendererTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String JAPANESE_NAME = "貿易統計 2025年3月（速報）.xlsx";

  private static Mail mail(String subject, List<Mail.Attachment> attachments) {
    return new Mail(
        new org.tradebrief.document.Properties(
            Language.JAPANESE,
            subject,
            "",
            "Tradebrief",
            List.of(),
            LocalDate.of(2025, 4, 17),
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
        subject,
        "輸出額: 9兆8,478億円\n.\nFrom here on\n",
        "<html><body>9兆8,478億円 − 3.9％</body></html>",
        attachments,
        Optional.empty());
  }

  private static byte[] render(Mail mail, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MailRenderer().render(mail, files, out);
    return out.toByteArray();
  }

  private static byte[] usual() throws IOException {
    return render(
        mail(
            "日本の財貿易 2025年3月",
            List.of(
                new Mail.Attachment(JAPANESE_NAME, XLSX),
                new Mail.Attachment("trade-2025-03.en.pdf", "application/pdf"))),
        Map.of(
            JAPANESE_NAME,
            new byte[] {0, 1, 2, 13, 10, -1},
            "trade-2025-03.en.pdf",
            "%PDF".getBytes(StandardCharsets.US_ASCII)));
  }

  private static MimeMessage parse(byte[] bytes) throws Exception {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
  }

  @Test
  void aDraftWithBothBodiesAndBothFiles() throws Exception {
    MimeMessage message = parse(usual());
    assertEquals("日本の財貿易 2025年3月", message.getSubject());
    assertEquals("1", message.getHeader("X-Unsent", null));
    assertNull(message.getFrom());
    assertNull(message.getAllRecipients());
    MimeMultipart all = (MimeMultipart) message.getContent();
    assertEquals(3, all.getCount());
    MimeMultipart bodies = (MimeMultipart) all.getBodyPart(0).getContent();
    assertEquals("輸出額: 9兆8,478億円\r\n.\r\nFrom here on\r\n", bodies.getBodyPart(0).getContent());
    assertTrue(bodies.getBodyPart(1).getContentType().startsWith("text/html"));
    assertEquals("<html><body>9兆8,478億円 − 3.9％</body></html>", bodies.getBodyPart(1).getContent());
    MimeBodyPart workbook = (MimeBodyPart) all.getBodyPart(1);
    assertEquals(JAPANESE_NAME, workbook.getFileName());
    assertArrayEquals(new byte[] {0, 1, 2, 13, 10, -1}, workbook.getInputStream().readAllBytes());
    assertEquals("trade-2025-03.en.pdf", all.getBodyPart(2).getFileName());
    assertEquals("attachment", all.getBodyPart(2).getDisposition());
  }

  /** The head as it stands in the file, checked without a mail library. */
  @Test
  void theHeadIsPlainAsciiAndFixed() throws IOException {
    String raw = new String(usual(), StandardCharsets.ISO_8859_1);
    String head = raw.substring(0, raw.indexOf("\r\n\r\n"));
    assertTrue(head.contains("Date: Thu, 17 Apr 2025 08:50:00 +0900"), head);
    assertTrue(
        head.contains("Message-ID: <0123456789abcdef0123456789abcdef01234567@tradebrief.invalid>"),
        head);
    assertTrue(head.contains("Subject: =?UTF-8?"), head);
    assertTrue(raw.contains("filename*=UTF-8''%E8%B2%BF%E6%98%93"), "RFC 2231 name");
    assertTrue(raw.chars().allMatch(c -> c < 128), "seven bits throughout");
    for (String line : raw.split("\r\n", -1)) {
      assertTrue(line.length() <= 998, line);
      assertFalse(line.contains("\n") || line.contains("\r"), "lines end in CR LF");
    }
  }

  @Test
  void theSameBytesInAnotherZoneAndLocale() throws IOException {
    byte[] here = usual();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist"));
      assertArrayEquals(here, usual());
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trade\r\nBcc: someone@example.org",
        "Trade\nBcc: someone@example.org",
        "Trade\rBcc: someone@example.org",
        "Trade\u2028Bcc: x",
        "Trade\u0000",
        "Trade\u202Egnp.exe",
        " ",
        ""
      })
  void noTextStartsAHeader(String text) {
    assertThrows(IllegalArgumentException.class, () -> render(mail(text, List.of()), Map.of()));
    List<Mail.Attachment> named = List.of(new Mail.Attachment(text, "application/pdf"));
    assertThrows(
        IllegalArgumentException.class,
        () -> render(mail("Trade", named), Map.of(text, new byte[1])));
  }

  @Test
  void anAttachmentNeedsItsFileAndAPlainMediaType() {
    List<Mail.Attachment> missing = List.of(new Mail.Attachment("a.pdf", "application/pdf"));
    assertThrows(IllegalArgumentException.class, () -> render(mail("Trade", missing), Map.of()));
    List<Mail.Attachment> odd =
        List.of(new Mail.Attachment("a.pdf", "application/pdf\r\nX-Evil: 1"));
    assertThrows(
        IllegalArgumentException.class,
        () -> render(mail("Trade", odd), Map.of("a.pdf", new byte[1])));
  }
}
