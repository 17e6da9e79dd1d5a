package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fetching from a server of our own, which answers well and badly. The file is the release of the
 * first ten days of March 2025 in the ministry's layout. Time passes only when the program waits.
 */
class FetchTest {

  private static final String ADDRESS = "/trade-st_e/2025/2025031e.xml";
  private static final String[] ASKED = {"--period", "2025-03", "--stage", "first-10-days"};

  private static byte[] release;

  @TempDir private Path folder;

  private HttpServer server;
  private final Deque<Reply> replies = new ArrayDeque<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2025-03-27T23:45:00Z"));
  private Desk desk;

  /** How the server answers one question; the last one stays. */
  private interface Reply {
    void to(HttpExchange exchange) throws IOException;
  }

  @BeforeAll
  static void write() throws IOException {
    release = xml("first-10-days", "First 10 days Provisional");
  }

  private static byte[] xml(String stage, String title) throws IOException {
    return PressXml.of(Path.of("inputs/releases/2025-03-" + stage + ".csv"))
        .replace("(Provisional)", "(" + title + ")")
        .getBytes(StandardCharsets.UTF_8);
  }

  @BeforeEach
  void serve() throws IOException {
    desk = Desk.empty(folder);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          Reply reply = replies.size() > 1 ? replies.poll() : replies.peek();
          try {
            reply.to(exchange);
          } finally {
            exchange.close();
          }
        });
    server.start();
    configure("");
  }

  @AfterEach
  void stop() {
    server.stop(0);
    ((java.util.concurrent.ExecutorService) server.getExecutor()).shutdownNow();
  }

  private void configure(String more) throws IOException {
    String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    Files.writeString(
        folder.resolve("tradebrief.yaml"),
        "inputs: inputs\nfetch:\n  base: "
            + base
            + "\n  timeout: 1s\n  retries: 2\n  size-limit: 500 kB\n"
            + more);
  }

  private Desk.Said fetch(String... options) {
    World world =
        new World(
            Map.of(),
            folder,
            now::get,
            pause -> {
              pauses.add(pause);
              now.updateAndGet(instant -> instant.plus(pause));
            },
            false,
            false);
    return Desk.say(
        world,
        Stream.of(new String[] {"fetch"}, ASKED, options)
            .flatMap(Stream::of)
            .toArray(String[]::new));
  }

  private static Reply file(byte[] bytes) {
    return exchange -> {
      exchange.getResponseHeaders().set("ETag", "\"" + bytes.length + "\"");
      exchange.getResponseHeaders().set("Last-Modified", "Thu, 27 Mar 2025 23:50:00 GMT");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  private static Reply status(int code, String... header) {
    return exchange -> {
      if (header.length == 2) {
        exchange.getResponseHeaders().set(header[0], header[1]);
      }
      exchange.sendResponseHeaders(code, -1);
    };
  }

  private Path arrived() {
    return desk.release("2025031e.xml");
  }

  /** Whatever happened, nothing half is left and readers of the archive see no odd file. */
  private List<String> left() throws IOException {
    try (Stream<Path> tree = Files.walk(desk.inputs())) {
      return tree.filter(Files::isRegularFile)
          .map(file -> desk.inputs().relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private void refused(int code, String message) throws IOException {
    Desk.Said said = fetch();
    assertEquals(code, said.code(), said.err());
    assertTrue(said.err().contains(message), said.err());
    assertEquals("", said.out());
    assertEquals(List.of(), left());
  }

  @Test
  void bringsTheFileAndTheRunReadsIt() throws IOException {
    replies.add(file(release));
    Desk.Said said = fetch();
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertEquals(arrived().toString(), said.out().strip());
    assertArrayEquals(release, Files.readAllBytes(arrived()));
    assertEquals(List.of(ADDRESS), asked);
    Desk.Said run = desk.run("--dry-run", "--lang", "en");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertTrue(run.out().contains("2025-03-first-10-days"), run.out());
  }

  @Test
  void theMinistrysOwnFileIsLetIn() throws IOException {
    Path own =
        Path.of(System.getProperty("tradebrief.ministryFiles", "../shared/data"))
            .resolve("mof-press-xml-2025-03/2025034e.xml");
    Assumptions.assumeTrue(Files.exists(own), "needs the ministry's files");
    replies.add(file(Files.readAllBytes(own)));
    Desk.Said provisional =
        Desk.say(
            new World(Map.of(), folder, now::get, pauses::add, false, false),
            "fetch",
            "--period",
            "2025-03");
    assertEquals(ExitCode.DONE, provisional.code(), provisional.err());
    assertEquals(List.of("/trade-st_e/2025/2025034e.xml"), asked);
  }

  @Test
  void saysWhoAsks() throws IOException {
    configure("  contact: desk@example.org\n");
    List<String> agents = new ArrayList<>();
    replies.add(
        exchange -> {
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          status(404).to(exchange);
        });
    fetch();
    assertTrue(agents.get(0).matches("tradebrief/\\S+ \\(desk@example.org\\)"), agents.toString());
  }

  @Test
  void asksOnlyWhetherItHasChanged() throws IOException {
    replies.add(file(release));
    fetch();
    List<String> conditions = new ArrayList<>();
    replies.clear();
    replies.add(
        exchange -> {
          conditions.add(exchange.getRequestHeaders().getFirst("If-None-Match"));
          conditions.add(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
          exchange.sendResponseHeaders(304, -1);
        });
    Desk.Said again = fetch("--json");
    assertEquals(ExitCode.DONE, again.code(), again.err());
    assertTrue(again.out().contains("\"ending\" : \"unchanged\""), again.out());
    assertEquals(
        List.of("\"" + release.length + "\"", "Thu, 27 Mar 2025 23:50:00 GMT"), conditions);

    // A file that is gone or was edited here is asked for whole.
    Files.writeString(arrived(), "edited");
    conditions.clear();
    fetch();
    assertEquals(Collections.nCopies(2, null), conditions);
  }

  @Test
  void aFileThatChangedThereReplacesOursAndTheEarlierOneIsKept() throws IOException {
    replies.add(file(release));
    fetch();
    byte[] newer =
        new String(release, StandardCharsets.UTF_8)
            .replace("2,899,680", "2,899,681")
            .getBytes(StandardCharsets.UTF_8);
    replies.clear();
    replies.add(file(newer));
    Desk.Said said = fetch();
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertTrue(said.err().contains("has changed"), said.err());
    assertArrayEquals(newer, Files.readAllBytes(arrived()));
    String earlier =
        left().stream().filter(name -> name.contains(".earlier")).findFirst().orElseThrow();
    assertArrayEquals(release, Files.readAllBytes(desk.inputs().resolve(earlier)));
  }

  @Test
  void notThereYetIsHarmless() throws IOException {
    replies.add(status(404));
    refused(ExitCode.NOT_THERE, "2025-03-first-10-days is not there yet");
    replies.clear();
    byte[] page = "\n<!DOCTYPE html><html><body>404</body></html>".getBytes(StandardCharsets.UTF_8);
    replies.add(file(page));
    refused(ExitCode.NOT_THERE, "a page for people in place of the file");
  }

  @Test
  void triesTheNextPatternWhereOneIsAbsent() throws IOException {
    configure("  patterns: ['ja/{year}{month}{stage}j.xml', 'ja/{year}{month}{stage}.xml']\n");
    replies.add(status(404));
    replies.add(file(release));
    assertEquals(ExitCode.DONE, fetch().code());
    assertEquals(List.of("/ja/2025031j.xml", "/ja/2025031.xml"), asked);
  }

  @Test
  void triesAgainPolitelyWhatMayPass() throws IOException {
    replies.add(status(503));
    replies.add(status(429, "Retry-After", "7"));
    replies.add(file(release));
    assertEquals(ExitCode.DONE, fetch().code());
    assertEquals(List.of(Duration.ofSeconds(2), Duration.ofSeconds(7)), pauses);
  }

  @Test
  void aDateToComeBackIsKeptAndALongAbsenceIsRespected() throws IOException {
    replies.add(status(503, "Retry-After", "Thu, 27 Mar 2025 23:45:30 GMT"));
    replies.add(status(503, "Retry-After", "86400"));
    refused(ExitCode.UNREADABLE, "we are asked to stay away for 86400 s");
    assertEquals(List.of(Duration.ofSeconds(30)), pauses);
  }

  @Test
  void givesUpAfterTheTriesThatAreConfigured() throws IOException {
    replies.add(status(500));
    refused(ExitCode.UNREADABLE, "status 500");
    assertEquals(3, asked.size());
    assertEquals(List.of(Duration.ofSeconds(2), Duration.ofSeconds(4)), pauses);
    asked.clear();
    replies.clear();
    replies.add(status(403));
    refused(ExitCode.UNREADABLE, "status 403");
    assertEquals(1, asked.size(), "what will not pass is not asked again");
  }

  @Test
  void aTruncatedOrSlowAnswerDoesNotEnter() throws IOException {
    replies.add(
        exchange -> {
          exchange.sendResponseHeaders(200, release.length);
          exchange.getResponseBody().write(release, 0, release.length / 2);
          exchange.getResponseBody().flush();
        });
    refused(ExitCode.UNREADABLE, "no whole answer");
    replies.clear();
    change("timeout: 1s", "timeout: 300ms");
    change("retries: 2", "retries: 0");
    replies.add(
        exchange -> {
          exchange.sendResponseHeaders(200, release.length);
          for (int n = 0; n < 40; n++) {
            exchange.getResponseBody().write(release[n]);
            exchange.getResponseBody().flush();
            sleep(50);
          }
        });
    refused(ExitCode.UNREADABLE, "no whole answer within 0.3 s");
  }

  private void change(String before, String after) throws IOException {
    Path file = folder.resolve("tradebrief.yaml");
    Files.writeString(file, Files.readString(file).replace(before, after));
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aServerThatIsNotThereIsAFailure() throws IOException {
    server.stop(0);
    refused(ExitCode.UNREADABLE, "no whole answer: no connection");
  }

  @Test
  void aRedirectStaysOnTheHostUnlessConfigured() throws IOException {
    replies.add(status(302, "Location", "/elsewhere.xml"));
    replies.add(file(release));
    assertEquals(ExitCode.DONE, fetch().code());
    assertEquals(List.of(ADDRESS, "/elsewhere.xml"), asked);
    Files.delete(arrived());
    Files.delete(desk.inputs().resolve(".fetch.tsv"));
    replies.clear();
    String port = ":" + server.getAddress().getPort();
    replies.add(status(301, "Location", "http://localhost" + port + "/there.xml"));
    replies.add(file(release));
    refused(ExitCode.UNREADABLE, "a redirect to http://localhost, which fetch.redirect-hosts");
    replies.clear();
    replies.add(status(301, "Location", "http://localhost" + port + "/there.xml"));
    replies.add(file(release));
    configure("  redirect-hosts: [localhost]\n");
    refused(ExitCode.UNREADABLE, "and fetch.plain-http do not allow");
    replies.clear();
    replies.add(status(301, "Location", "http://localhost" + port + "/there.xml"));
    replies.add(file(release));
    configure("  redirect-hosts: [localhost]\n  plain-http: true\n");
    assertEquals(ExitCode.DONE, fetch().code());
  }

  @Test
  void redirectsInACircleEnd() throws IOException {
    replies.add(status(302, "Location", ADDRESS));
    refused(ExitCode.UNREADABLE, "more than 5 redirects");
    replies.clear();
    replies.add(status(302, "Location", "file:///etc/passwd"));
    refused(ExitCode.UNREADABLE, "a redirect that leads nowhere");
  }

  @Test
  void anOversizedAnswerAndAGzipBombAreCutOff() throws IOException {
    replies.add(file(new byte[600_000]));
    refused(ExitCode.UNREADABLE, "more than 500000 bytes, which is the limit");
    replies.clear();
    replies.add(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] piece = new byte[64 * 1024];
          for (int n = 0; n < 100; n++) {
            exchange.getResponseBody().write(piece);
          }
        });
    refused(ExitCode.UNREADABLE, "more than 500000 bytes, which is the limit");
    replies.clear();
    byte[] bomb = packed(new byte[50_000_000]);
    replies.add(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, bomb.length);
          exchange.getResponseBody().write(bomb);
        });
    refused(ExitCode.UNREADABLE, "when unpacked, which is the limit");
    replies.clear();
    byte[] small = packed(release);
    replies.add(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, small.length);
          exchange.getResponseBody().write(small);
        });
    assertEquals(ExitCode.DONE, fetch().code());
    assertArrayEquals(release, Files.readAllBytes(arrived()));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void anotherMonthOrStageOrHalfAFileIsRefused() throws IOException {
    String text = new String(release, StandardCharsets.UTF_8);
    replies.add(file(text.replace("March", "February").getBytes(StandardCharsets.UTF_8)));
    refused(ExitCode.UNREADABLE, "is not 2025-03-first-10-days: it is of 2025-02-first-10-days");
    replies.clear();
    replies.add(file(xml("first-10-days", "First 20 days Provisional")));
    refused(ExitCode.UNREADABLE, "it is of 2025-03-first-20-days");
    replies.clear();
    replies.add(file(text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8)));
    refused(ExitCode.UNREADABLE, "it cannot be read");
    replies.clear();
    replies.add(file("just a text".getBytes(StandardCharsets.UTF_8)));
    refused(ExitCode.UNREADABLE, "unknown-layout");
  }

  @Test
  void waitsForTheReleaseAndAsksNobodyBefore() throws IOException {
    replies.add(status(404));
    replies.add(status(404));
    replies.add(file(release));
    // 08:45 in Tokyo: five minutes to the release, then two polls.
    Desk.Said said = fetch("--wait");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertEquals(
        List.of(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofMinutes(1)), pauses);
    assertEquals(3, asked.size());
  }

  @Test
  void endsWaitingAtTheTimeThatIsAskedFor() throws IOException {
    replies.add(status(404));
    Desk.Said said = fetch("--wait", "08:53");
    assertEquals(ExitCode.NOT_THERE, said.code(), said.err());
    assertEquals(4, asked.size());
    assertEquals(Instant.parse("2025-03-27T23:53:00Z"), now.get());
    asked.clear();
    assertEquals(ExitCode.NOT_THERE, fetch("--wait").code(), "half past nine has not come");
    assertEquals(38, asked.size());
    asked.clear();
    assertEquals(ExitCode.NOT_THERE, fetch("--wait").code());
    assertEquals(1, asked.size(), "after the time it asks once");
  }

  @Test
  void aDryRunPrintsTheAddressesAndAsksNobody() {
    Desk.Said said = Desk.say("fetch", "--dry-run", "--period", "2025-03");
    assertEquals(
        "https://www.customs.go.jp/toukei/shinbun/trade-st_e/2025/2025034e.xml",
        said.out().strip());
    assertEquals(List.of(), asked);
    // Without a period the release that is due: on 28 March that of February.
    assertTrue(
        Desk.say(
                new World(Map.of(), folder, now::get, pauses::add, false, false),
                "fetch",
                "--dry-run")
            .out()
            .contains("/trade-st_e/2025/2025024e.xml"));
  }

  @Test
  void aStageThatIsOnNoPageIsAWrongUsage() {
    Desk.Said said = Desk.say("fetch", "--period", "2025-03", "--stage", "fixed");
    assertEquals(ExitCode.USAGE, said.code());
    assertTrue(said.err().contains("no file of the stage fixed"), said.err());
    assertFalse(Files.exists(arrived()));
  }
}
