package org.tradebrief.deliver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.deliver.Delivered.Status;
import org.tradebrief.deliver.Delivery.InDoubt;
import org.tradebrief.deliver.ScriptedServer.Step;
import org.tradebrief.table.Language;

class DeliveryTest {

  private static final String PACK = "2025-03-provisional";
  private static final Addressee FROM = new Addressee("desk@example.org", "Trade desk");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-04-17T00:05:00Z"));

  @TempDir private Path out;

  private static Mailing mailing(String id, List<String> to, List<String> bcc) {
    return new Mailing(
        id,
        Language.ENGLISH,
        Set.of(),
        List.of(),
        Set.of(),
        to.stream().map(a -> new Addressee(a, "")).toList(),
        List.of(),
        bcc.stream().map(a -> new Addressee(a, "")).toList());
  }

  private static Parcel parcel(Mailing mailing) {
    // Longer than what waits in the sockets: a break in its middle is felt before its end.
    String lines = "Exports to nowhere in particular, line after line of them.\r\n".repeat(120_000);
    return parcel(mailing, mailing.id().startsWith("long") ? lines : "");
  }

  private static Parcel parcel(Mailing mailing, String lines) {
    String text =
        "From: desk@example.org\r\nSubject: March\r\nMessage-ID: <"
            + mailing.id()
            + "@example.org>\r\n\r\nExports rose.\r\n.\r\n.. dots\r\n"
            + lines;
    return new Parcel(
        mailing,
        "March",
        "<" + mailing.id() + "@example.org>",
        stream -> stream.write(text.getBytes(StandardCharsets.US_ASCII)));
  }

  private Outbox outbox(Mailing... mailings) throws IOException {
    Outbox outbox = Outbox.open(out, PACK).orElseThrow();
    outbox.fill(List.of(mailings).stream().map(DeliveryTest::parcel).toList(), "origin");
    return outbox;
  }

  private static MailServer server(int port) {
    return new MailServer(
        "localhost",
        port,
        MailServer.Security.NONE,
        Optional.empty(),
        Optional.empty(),
        FROM,
        Duration.ofSeconds(20),
        Optional.empty());
  }

  private static List<Delivered> send(Outbox outbox, ScriptedServer server, InDoubt inDoubt)
      throws IOException {
    return send(outbox, server, inDoubt, 0);
  }

  private static List<Delivered> send(
      Outbox outbox, ScriptedServer server, InDoubt inDoubt, int retries) throws IOException {
    return new Delivery(
            outbox,
            server(server.port()),
            new Pace(60_000, retries, Duration.ofMillis(1)),
            CLOCK,
            delivered -> {})
        .send(inDoubt);
  }

  private static List<Status> statuses(List<Delivered> delivered) {
    return delivered.stream().map(Delivered::status).toList();
  }

  private static final Mailing AOKI = mailing("aoki", List.of("aoki@example.org"), List.of());
  private static final Mailing BABA =
      mailing("baba", List.of("baba@example.org"), List.of("hidden@example.org"));
  private static final Mailing CHIBA = mailing("chiba", List.of("chiba@example.org"), List.of());

  private static final Mailing LONG = mailing("long", List.of("aoki@example.org"), List.of());

  /** The first message, which the breaks are about. */
  private static Mailing first(Step step) {
    return step == Step.BODY ? LONG : AOKI;
  }

  @Test
  void everyMessageIsTakenOnceAndASecondDeliverySendsNothing() throws IOException {
    try (ScriptedServer server = ScriptedServer.start();
        Outbox outbox = outbox(AOKI, BABA)) {
      assertEquals(List.of(Status.SENT, Status.SENT), statuses(send(outbox, server, InDoubt.HOLD)));
      assertEquals(
          List.of(Status.SENT_BEFORE, Status.SENT_BEFORE),
          statuses(send(outbox, server, InDoubt.HOLD)));
      assertEquals(2, server.taken().size());
      assertEquals(
          List.of("baba@example.org", "hidden@example.org"), server.taken().get(1).readers());
      assertFalse(server.taken().get(1).text().contains("hidden"));
      assertTrue(server.taken().get(0).text().contains("\r\n.\r\n.. dots\r\n"));
    }
  }

  /**
   * Wherever the connection breaks, the second delivery completes the first, and nobody gets a
   * message twice; only where the end of a message was heard and not answered a person has to say.
   */
  @ParameterizedTest
  @EnumSource(Step.class)
  void aConnectionThatBreaksCostsNobodyAMessageAndGivesNobodyTwo(Step step) throws IOException {
    try (ScriptedServer server = ScriptedServer.start().drop(step, 1);
        Outbox outbox = outbox(first(step), BABA, CHIBA)) {
      List<Delivered> first = send(outbox, server, InDoubt.HOLD);
      List<Delivered> second = send(outbox, server, InDoubt.HOLD);
      if (step == Step.END) {
        assertEquals(Status.IN_DOUBT, first.getFirst().status());
        assertEquals(Status.IN_DOUBT, second.getFirst().status());
        assertEquals(2, server.taken().size());
        assertEquals(Status.SENT, send(outbox, server, InDoubt.RESEND).getFirst().status());
      } else if (step != Step.QUIT) {
        assertEquals(Status.FAILED, first.getFirst().status(), step.name());
        assertTrue(second.stream().allMatch(Delivered::done));
      }
      assertEquals(3, server.taken().size());
      assertEquals(
          Set.of("aoki@example.org", "baba@example.org", "chiba@example.org"),
          server.taken().stream().map(t -> t.readers().getFirst()).collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"END", "QUIT"},
      mode = EnumSource.Mode.EXCLUDE)
  void aConnectionThatBreaksIsTriedAgain(Step step) throws IOException {
    try (ScriptedServer server = ScriptedServer.start().drop(step, 2);
        Outbox outbox = outbox(first(step))) {
      assertEquals(List.of(Status.SENT), statuses(send(outbox, server, InDoubt.HOLD, 2)));
      assertEquals(1, server.taken().size());
    }
  }

  @Test
  void aServerThatSaysNotNowIsAskedAgainAndOneThatSaysNoIsNot() throws IOException {
    try (ScriptedServer server =
            ScriptedServer.start()
                .answer(Step.END, "451 later", "421 much later", "250 taken", "554 spam");
        Outbox outbox = outbox(AOKI, BABA)) {
      List<Delivered> delivered = send(outbox, server, InDoubt.HOLD, 3);
      assertEquals(List.of(Status.SENT, Status.REFUSED), statuses(delivered));
      assertTrue(delivered.get(1).detail().contains("554 spam"), delivered.get(1).detail());
    }
  }

  /** All of a message's readers or none: the rest of the list does not suffer. */
  @Test
  void aReaderWhomTheServerDoesNotKnowHoldsUpHisMessageAlone() throws IOException {
    try (ScriptedServer server =
            ScriptedServer.start().answer(Step.RCPT, "250 ok", "550 who is that");
        Outbox outbox = outbox(BABA, CHIBA)) {
      List<Delivered> delivered = send(outbox, server, InDoubt.HOLD);
      assertEquals(List.of(Status.REFUSED, Status.SENT), statuses(delivered));
      assertEquals(1, server.taken().size());
    }
  }

  @Test
  void aReaderAddedLaterGetsTheMessageAndTheOthersDoNotGetItAgain() throws IOException {
    try (ScriptedServer server = ScriptedServer.start()) {
      try (Outbox outbox = outbox(mailing("desk", List.of("a@example.org"), List.of()))) {
        send(outbox, server, InDoubt.HOLD);
      }
      try (Outbox outbox =
          outbox(mailing("desk", List.of("a@example.org", "b@example.org"), List.of()))) {
        assertEquals(List.of(Status.SENT), statuses(send(outbox, server, InDoubt.HOLD)));
      }
      assertEquals(List.of("b@example.org"), server.taken().get(1).readers());
    }
  }

  /** A crash is a ledger that ends anywhere, even in the middle of a line. */
  @Test
  void afterACrashAtAnyPointNobodyGetsAMessageTwice() throws IOException {
    byte[] whole;
    Path file = out.resolve("outbox").resolve(PACK + ".ledger.csv");
    try (ScriptedServer server = ScriptedServer.start();
        Outbox outbox = outbox(AOKI)) {
      send(outbox, server, InDoubt.HOLD);
      whole = Files.readAllBytes(file);
    }
    String text = new String(whole, StandardCharsets.UTF_8);
    List<String> outcomes = new ArrayList<>();
    for (int cut = 0; cut <= whole.length; cut++) {
      Files.write(file, java.util.Arrays.copyOf(whole, cut));
      String kept = text.substring(0, text.substring(0, cut).lastIndexOf('\n') + 1);
      // What the server heard of is what happened before the cut: it took the message at its end.
      boolean mayHaveTaken = kept.contains(",written,");
      try (ScriptedServer server = ScriptedServer.start();
          Outbox outbox = Outbox.open(out, PACK).orElseThrow()) {
        Status status = send(outbox, server, InDoubt.HOLD).getFirst().status();
        assertEquals(mayHaveTaken ? 0 : 1, server.taken().size(), "cut at " + cut);
        outcomes.add(status.id());
      }
    }
    assertEquals(List.of("sent", "in-doubt", "sent-before"), outcomes.stream().distinct().toList());
  }

  @Test
  void aMessageInDoubtThatHasArrivedIsSettledByHand() throws IOException {
    try (ScriptedServer server = ScriptedServer.start().drop(Step.END, 1);
        Outbox outbox = outbox(AOKI)) {
      send(outbox, server, InDoubt.HOLD);
      assertEquals(List.of(Status.SENT_BEFORE), statuses(send(outbox, server, InDoubt.SENT)));
      assertEquals(List.of(Status.SENT_BEFORE), statuses(send(outbox, server, InDoubt.HOLD)));
      assertEquals(0, server.taken().size());
    }
  }

  @Test
  void anAlteredMessageIsNotSent() throws IOException {
    try (ScriptedServer server = ScriptedServer.start();
        Outbox outbox = outbox(AOKI)) {
      Files.writeString(outbox.folder().resolve("aoki.eml"), "Subject: something else\r\n\r\n");
      IOException said = assertThrows(IOException.class, () -> send(outbox, server, InDoubt.HOLD));
      assertTrue(said.getMessage().contains("aoki.eml"), said.getMessage());
      assertEquals(0, server.taken().size());
    }
  }

  @Test
  void twoDeliveriesAtOnceAreOne() throws IOException {
    try (Outbox outbox = outbox(AOKI)) {
      assertTrue(outbox.exists());
      assertTrue(Outbox.open(out, PACK).isEmpty());
    }
    try (Outbox again = Outbox.open(out, PACK).orElseThrow()) {
      assertEquals(1, again.entries().size());
    }
  }

  @Test
  void aServerThatCannotBeReachedLosesNothing() throws IOException {
    int port;
    try (ScriptedServer gone = ScriptedServer.start()) {
      port = gone.port();
    }
    try (Outbox outbox = outbox(AOKI)) {
      List<Delivered> delivered =
          new Delivery(
                  outbox,
                  server(port),
                  new Pace(60_000, 1, Duration.ofMillis(1)),
                  CLOCK,
                  told -> {})
              .send(InDoubt.HOLD);
      assertEquals(List.of(Status.FAILED), statuses(delivered));
    }
    try (ScriptedServer back = ScriptedServer.start();
        Outbox outbox = Outbox.open(out, PACK).orElseThrow()) {
      assertEquals(List.of(Status.SENT), statuses(send(outbox, back, InDoubt.HOLD)));
    }
  }

  @Test
  void protectionThatTheServerDoesNotOfferIsNotDoneWithout() throws IOException {
    try (ScriptedServer server = ScriptedServer.start();
        Outbox outbox = outbox(AOKI)) {
      MailServer wants =
          new MailServer(
              "localhost",
              server.port(),
              MailServer.Security.STARTTLS,
              Optional.of("desk"),
              Optional.of("secret"),
              FROM,
              Duration.ofSeconds(20),
              Optional.empty());
      List<Delivered> delivered =
          new Delivery(outbox, wants, new Pace(60_000, 0, Duration.ZERO), CLOCK, told -> {})
              .send(InDoubt.HOLD);
      assertFalse(delivered.getFirst().done());
      assertEquals(0, server.taken().size());
    }
  }
}
