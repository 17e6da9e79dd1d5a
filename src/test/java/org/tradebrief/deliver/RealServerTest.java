package org.tradebrief.deliver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.deliver.Delivered.Status;
import org.tradebrief.deliver.Delivery.InDoubt;
import org.tradebrief.table.Language;

/** Against a mail server that is not ours, and with protected connections. */
class RealServerTest {

  private static final Addressee FROM = new Addressee("desk@example.org", "Trade desk");

  @TempDir private Path folder;

  private Outbox outbox(String subject) throws IOException {
    Outbox outbox = Outbox.open(folder, "2025-03-provisional").orElseThrow();
    Mailing mailing =
        new Mailing(
            "aoki",
            Language.JAPANESE,
            Set.of(),
            List.of(),
            Set.of(),
            List.of(new Addressee("aoki@example.org", "青木")),
            List.of(),
            List.of(new Addressee("hidden@example.org", "")));
    String text =
        "From: desk@example.org\r\nTo: aoki@example.org\r\nSubject: "
            + subject
            + "\r\nMessage-ID: <one@example.org>\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + java.util.Base64.getMimeEncoder()
                .encodeToString("輸出は9兆8,478億円".getBytes(StandardCharsets.UTF_8))
            + "\r\n";
    outbox.fill(
        List.of(
            new Parcel(
                mailing,
                subject,
                "<one@example.org>",
                out -> out.write(text.getBytes(StandardCharsets.US_ASCII)))),
        "origin");
    return outbox;
  }

  private static List<Delivered> send(Outbox outbox, MailServer server) throws IOException {
    return new Delivery(
            outbox,
            server,
            new Pace(60_000, 0, Duration.ZERO),
            InstantSource.fixed(Instant.EPOCH),
            told -> {})
        .send(InDoubt.HOLD);
  }

  private static MailServer server(
      int port, MailServer.Security security, String password, Optional<Path> authority) {
    return new MailServer(
        "localhost",
        port,
        security,
        Optional.of("desk"),
        Optional.of(password),
        FROM,
        Duration.ofSeconds(30),
        authority);
  }

  @Test
  void aMessageArrivesAsItWasWritten() throws Exception {
    GreenMail greenMail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    greenMail.start();
    try (Outbox outbox = outbox("=?UTF-8?B?6LK/5piT57Wx6KiI?=")) {
      greenMail.setUser("desk@example.org", "desk", "secret");
      MailServer server =
          server(
              greenMail.getSmtp().getPort(), MailServer.Security.NONE, "secret", Optional.empty());
      assertEquals(Status.SENT, send(outbox, server).getFirst().status());
      MimeMessage[] arrived = greenMail.getReceivedMessagesForDomain("example.org");
      assertEquals(2, arrived.length);
      assertEquals("貿易統計", arrived[0].getSubject());
      assertEquals("輸出は9兆8,478億円", arrived[0].getContent().toString().strip());
      assertEquals("<one@example.org>", arrived[0].getMessageID());
    } finally {
      greenMail.stop();
    }
  }

  @Test
  void aWrongPasswordEndsTheDeliveryAndIsNotTriedOnEveryMessage() throws Exception {
    GreenMail greenMail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    greenMail.start();
    try (Outbox outbox = outbox("March")) {
      greenMail.setUser("desk@example.org", "desk", "secret");
      MailServer server =
          server(
              greenMail.getSmtp().getPort(), MailServer.Security.NONE, "wrong", Optional.empty());
      Delivered delivered = send(outbox, server).getFirst();
      assertEquals(Status.LOCKED_OUT, delivered.status(), delivered.detail());
      assertEquals(0, greenMail.getReceivedMessages().length);
    } finally {
      greenMail.stop();
    }
  }

  /** A key of our own for localhost, made by the tool that comes with Java. */
  private Path key() throws Exception {
    Path store = folder.resolve("key.p12");
    Path certificate = folder.resolve("key.pem");
    keytool(
        "-genkeypair",
        "-alias",
        "mail",
        "-keyalg",
        "EC",
        "-dname",
        "CN=localhost",
        "-ext",
        "SAN=dns:localhost",
        "-validity",
        "2",
        "-storetype",
        "PKCS12",
        "-storepass",
        "changeit",
        "-keystore",
        store.toString());
    keytool(
        "-exportcert",
        "-rfc",
        "-alias",
        "mail",
        "-storepass",
        "changeit",
        "-keystore",
        store.toString(),
        "-file",
        certificate.toString());
    return store;
  }

  private static void keytool(String... arguments) throws Exception {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    List<String> line = new java.util.ArrayList<>(List.of(tool.toString()));
    line.addAll(List.of(arguments));
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  private static SSLContext context(Path store) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, "changeit".toCharArray());
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, "changeit".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }

  @Test
  void aConnectionIsProtectedOnlyWithAServerThatIsWhoItSays() throws Exception {
    Path store = key();
    try (ScriptedServer scripted = ScriptedServer.withTls(context(store));
        Outbox outbox = outbox("March")) {
      MailServer stranger =
          server(scripted.port(), MailServer.Security.STARTTLS, "secret", Optional.empty());
      Delivered refused = send(outbox, withoutUser(stranger)).getFirst();
      assertEquals(Status.FAILED, refused.status());
      assertEquals(0, scripted.taken().size());

      MailServer known =
          server(
              scripted.port(),
              MailServer.Security.STARTTLS,
              "secret",
              Optional.of(folder.resolve("key.pem")));
      Delivered sent = send(outbox, withoutUser(known)).getFirst();
      assertEquals(Status.SENT, sent.status(), sent.detail());
      assertTrue(scripted.taken().getFirst().readers().contains("hidden@example.org"));
    }
  }

  private static MailServer withoutUser(MailServer server) {
    return new MailServer(
        server.host(),
        server.port(),
        server.security(),
        Optional.empty(),
        Optional.empty(),
        server.from(),
        server.timeout(),
        server.authority());
  }
}
