package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.app.Desk.Said;

/** From a release and a list of readers to messages in mailboxes, by the command line. */
class MailingTest {

  private static final String HEADER =
      "address,name,language,edition,partners,attachments,role,message\n";
  private static final String PACK = "2025-03-provisional";

  /** A small pack, for what does not depend on its size. */
  private static final String[] SMALL = {"--lang", "en", "--stage", "first-20-days"};

  private static final String SMALL_PACK = "2025-03-first-20-days";

  @TempDir private Path folder;

  private Path list(String rows) throws IOException {
    return Files.writeString(folder.resolve("recipients.csv"), HEADER + rows);
  }

  private World world(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("TRADEBRIEF_SMTP_FROM", "貿易デスク <desk@example.org>");
    return new World(
        environment,
        folder,
        InstantSource.fixed(Instant.parse("2025-04-17T00:00:00Z")),
        Thread::sleep,
        false,
        false);
  }

  private Said run(Map<String, String> more, String... options) {
    List<String> line =
        new ArrayList<>(
            List.of(
                "run",
                "--out",
                out().toString(),
                "--recipients",
                folder.resolve("recipients.csv").toString()));
    line.addAll(List.of(options));
    return Desk.say(world(more), line.toArray(String[]::new));
  }

  private Said send(GreenMail server, String... options) {
    return send(server.getSmtp().getPort(), options);
  }

  private Said send(int port, String... options) {
    List<String> line = new ArrayList<>(List.of("send", "--out", out().toString()));
    line.addAll(List.of(options));
    Map<String, String> more =
        Map.of(
            "TRADEBRIEF_SMTP_HOST", "localhost",
            "TRADEBRIEF_SMTP_PORT", Integer.toString(port),
            "TRADEBRIEF_SMTP_SECURITY", "none",
            "TRADEBRIEF_SMTP_RETRIES", "0",
            "TRADEBRIEF_SMTP_RATE", "6000");
    return Desk.say(world(more), line.toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Path outbox(String pack) {
    return out().resolve("outbox").resolve(pack);
  }

  private Map<String, MimeMessage> outboxMessages(String pack) throws Exception {
    Map<String, MimeMessage> messages = new TreeMap<>();
    try (Stream<Path> files = Files.list(outbox(pack))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".eml")).toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          messages.put(
              file.getFileName().toString().replaceFirst("-[0-9a-f]{8}\\.eml|\\.eml", ""),
              new MimeMessage(Session.getInstance(new Properties()), in));
        }
      }
    }
    return messages;
  }

  private static List<String> attachments(MimeMessage message) throws Exception {
    List<String> names = new ArrayList<>();
    Multipart all = (Multipart) message.getContent();
    for (int i = 1; i < all.getCount(); i++) {
      names.add(all.getBodyPart(i).getFileName());
    }
    return names;
  }

  private static String plain(MimeMessage message) throws Exception {
    BodyPart bodies = ((Multipart) message.getContent()).getBodyPart(0);
    String text = ((Multipart) bodies.getContent()).getBodyPart(0).getContent().toString();
    return text.replace("\r\n", "\n");
  }

  @Test
  void eachReaderGetsWhatTheListAsksForAndGetsItOnce() throws Exception {
    list(
        """
        aoki@example.org,青木 次郎,ja,,,,,
        baba@example.org,"Baba, Ltd.",en,brief,USA;中国,briefing,,
        chair@example.org,Chair,en,both,,,to,board
        vice@example.org,Vice,en,,,,cc,board
        file@example.org,,en,,,,bcc,board
        """);
    Said made = run(Map.of());
    assertEquals(ExitCode.DONE, made.code(), made.err());
    Map<String, MimeMessage> messages = outboxMessages(PACK);
    assertEquals(List.of("aoki", "baba", "board"), List.copyOf(messages.keySet()));
    MimeMessage aoki = messages.get("aoki");
    InternetAddress reader = (InternetAddress) aoki.getRecipients(Message.RecipientType.TO)[0];
    assertEquals("青木 次郎", reader.getPersonal());
    assertEquals("aoki@example.org", reader.getAddress());
    assertTrue(aoki.getSubject().startsWith("日本の財貿易 2025年3月"), aoki.getSubject());
    assertEquals(
        List.of("trade-" + PACK + ".ja.xlsx", "trade-" + PACK + ".ja.pdf"), attachments(aoki));
    assertEquals(
        List.of(
            "trade-" + PACK + ".en.brief.pdf",
            "trade-" + PACK + ".china.en.pdf",
            "trade-" + PACK + ".usa.en.pdf"),
        attachments(messages.get("baba")));
    String words = plain(messages.get("baba"));
    assertTrue(words.contains("Exports to China fell 4.8% from a year earlier"), words);
    assertFalse(words.contains("The workbook holds"), words);
    MimeMessage board = messages.get("board");
    assertEquals(1, board.getRecipients(Message.RecipientType.CC).length);
    assertNull(board.getRecipients(Message.RecipientType.BCC));
    assertNull(board.getHeader("X-Unsent"));
    assertFalse(
        Files.readString(out().resolve(PACK).resolve("manifest.json")).contains("example.org"),
        "a pack may be shown to anyone");

    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    try {
      Said shown = send(server, "--dry-run");
      assertEquals(ExitCode.DONE, shown.code(), shown.err());
      assertEquals(3, shown.out().lines().filter(line -> line.startsWith("waiting\t")).count());
      assertEquals(0, server.getReceivedMessages().length);

      Said sent = send(server);
      assertEquals(ExitCode.DONE, sent.code(), sent.err());
      // A copy a mailbox: aoki, baba, and the three of the board.
      assertEquals(5, server.getReceivedMessages().length);
      MimeMessage arrived = server.getReceivedMessages()[0];
      assertEquals(aoki.getMessageID(), arrived.getMessageID());
      assertEquals(attachments(aoki), attachments(arrived));

      Said again = send(server);
      assertEquals(ExitCode.DONE, again.code(), again.err());
      assertEquals(5, server.getReceivedMessages().length);
      assertTrue(again.out().lines().allMatch(line -> line.startsWith("sent-before\t")));

      Said nothing = run(Map.of());
      assertTrue(nothing.err().contains("nothing new"), nothing.err());
      list("aoki@example.org,青木 次郎,ja,,,,,\nchiba@example.org,Chiba,ja,,,none,,\n");
      assertEquals(ExitCode.DONE, run(Map.of()).code());
      Said more = send(server);
      assertEquals(ExitCode.DONE, more.code(), more.err());
      assertEquals(6, server.getReceivedMessages().length);
    } finally {
      server.stop();
    }
  }

  /** January 2025: exports to China 1,173,250 million yen, the world's 7,863,746. */
  @Test
  void aMessageAboutPartnersAloneSpeaksOfThemFirst() throws Exception {
    list(
        """
        aoki@example.org,青木 次郎,ja,partner,中国,none,,
        baba@example.org,Baba,en,partner,USA;CHINA;ASEAN,none,,
        chiba@example.org,Chiba,en,,CHINA,none,,
        """);
    Said made = run(Map.of(), "--period", "2025-01");
    assertEquals(ExitCode.DONE, made.code(), made.err());
    Map<String, MimeMessage> messages = outboxMessages("2025-01-provisional");

    MimeMessage aoki = messages.get("aoki");
    assertTrue(aoki.getSubject().startsWith("日本の対中国貿易 2025年1月"), aoki.getSubject());
    assertFalse(aoki.getSubject().endsWith("。"), aoki.getSubject());
    String japanese = plain(aoki);
    assertInOrder(japanese, "日本の対中国貿易", "輸出額: 1兆1,733億円", "参考：世界全体", "輸出額: 7兆8,637億円");
    assertFalse(japanese.contains("米国"), japanese);

    MimeMessage baba = messages.get("baba");
    String title = "Japan’s trade with China, ASEAN and the United States, January 2025";
    assertEquals(title, baba.getSubject());
    assertInOrder(
        plain(baba),
        title,
        "\nChina\n",
        "Exports: 1,173.3 billion yen",
        "\nASEAN\n",
        "Exports: 1,239.4 billion yen",
        "\nUnited States\n",
        "Exports: 1,539.4 billion yen",
        "For comparison: trade with the world",
        "Exports: 7,863.7 billion yen");
    String html = html(baba);
    assertInOrder(html, "<h1", title, ">China</h2>", "1,173.3", ">For comparison", "7,863.7");

    MimeMessage chiba = messages.get("chiba");
    assertFalse(plain(baba).contains("\n\n\n"), "one empty line at most");
    assertTrue(chiba.getSubject().startsWith("Japan’s trade in goods, January 2025"));
    assertInOrder(plain(chiba), "Exports: 7,863.7 billion yen", "\nChina\n");
    assertFalse(plain(chiba).contains("For comparison"), plain(chiba));
  }

  private static void assertInOrder(String text, String... parts) {
    int from = 0;
    for (String part : parts) {
      int at = text.indexOf(part, from);
      assertTrue(at >= 0, "'" + part + "' does not follow in " + text);
      from = at + part.length();
    }
  }

  private static String html(MimeMessage message) throws Exception {
    BodyPart bodies = ((Multipart) message.getContent()).getBodyPart(0);
    return ((Multipart) bodies.getContent()).getBodyPart(1).getContent().toString();
  }

  @Test
  void aServerThatIsDownLeavesTheOutboxForTheNextTime() throws Exception {
    list("aoki@example.org,Aoki,en,brief,,none,,\n");
    assertEquals(ExitCode.DONE, run(Map.of(), SMALL).code());
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    int port = server.getSmtp().getPort();
    server.stop();
    Said failed = send(port);
    assertEquals(ExitCode.DELIVERY, failed.code(), failed.err());
    assertTrue(failed.out().startsWith("failed\taoki-"), failed.out());
    server.start();
    try {
      Said sent = send(server);
      assertEquals(ExitCode.DONE, sent.code(), sent.err());
      assertEquals(1, server.getReceivedMessages().length);
    } finally {
      server.stop();
    }
  }

  @Test
  void aMessageTooLargeCarriesLinksInPlaceOfItsFiles() throws Exception {
    list("aoki@example.org,Aoki,en,,,,,\n");
    Said made =
        run(
            Map.of(
                "TRADEBRIEF_SMTP_SIZE_LIMIT", "40 kB",
                "TRADEBRIEF_LINKS", "https://example.org/trade"),
            SMALL);
    assertEquals(ExitCode.DONE, made.code(), made.err());
    MimeMessage message = outboxMessages(SMALL_PACK).get("aoki");
    assertEquals(List.of(), attachments(message));
    assertTrue(
        plain(message)
            .contains(
                "https://example.org/trade/" + SMALL_PACK + "/trade-" + SMALL_PACK + ".en.xlsx"),
        plain(message));
  }

  @Test
  void aListThatWouldSmuggleAHeaderPublishesNothing() throws Exception {
    list("aoki@example.org,\"Aoki\r\nBcc: all@example.org\",en,,,,,\n");
    Said made = run(Map.of(), SMALL);
    assertEquals(ExitCode.UNREADABLE, made.code(), made.err());
    assertTrue(made.err().contains("broken-recipient"), made.err());
    assertFalse(Files.exists(outbox(SMALL_PACK)));
    assertFalse(Files.exists(out().resolve(SMALL_PACK)));
  }

  @Test
  void anUnprotectedConnectionToAnotherMachineIsRefused() throws Exception {
    list("aoki@example.org,Aoki,en,brief,,none,,\n");
    assertEquals(ExitCode.DONE, run(Map.of(), SMALL).code());
    Said refused =
        Desk.say(
            world(
                Map.of(
                    "TRADEBRIEF_SMTP_HOST", "mail.example.org",
                    "TRADEBRIEF_SMTP_SECURITY", "none")),
            "send",
            "--out",
            out().toString());
    assertEquals(ExitCode.USAGE, refused.code());
    assertTrue(refused.err().contains("mail.example.org is another one"), refused.err());
  }
}
