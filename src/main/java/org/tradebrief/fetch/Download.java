package org.tradebrief.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * Asks for one address once. Redirects are followed to the same host or one that is configured, and
 * never from https to http unless that is; the size of an answer is bounded as sent and as
 * unpacked, and so is the time until it is whole.
 */
final class Download {

  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> REDIRECT = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final Set<Integer> FOR_NOW = Set.of(408, 425, 429, 500, 502, 503, 504);

  private final FetchRequest request;
  private final InstantSource clock;
  private final HttpClient client;

  Download(FetchRequest request, InstantSource clock, HttpClient client) {
    this.request = request;
    this.clock = clock;
    this.client = client;
  }

  static HttpClient client(FetchRequest request) {
    return HttpClient.newBuilder()
        .connectTimeout(request.timeout())
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  Answer ask(URI address, Optional<FetchState.Known> known) throws InterruptedException {
    URI next = address;
    for (int n = 0; n <= MOST_REDIRECTS; n++) {
      HttpResponse<byte[]> response;
      try {
        response = send(next, known);
      } catch (BoundedBody.TooLong e) {
        return Answer.Failed.forGood(e.getMessage() + ", which is the limit");
      } catch (TimeoutException e) {
        return Answer.Failed.forNow("no whole answer within " + seconds(request.timeout()));
      } catch (IOException e) {
        return Answer.Failed.forNow("no whole answer: " + said(e));
      }
      if (!REDIRECT.contains(response.statusCode())) {
        return judge(response);
      }
      Optional<URI> target = target(next, response);
      if (target.isEmpty()) {
        return Answer.Failed.forGood("a redirect that leads nowhere");
      }
      if (!mayFollow(address, target.get())) {
        return Answer.Failed.forGood(
            "a redirect to "
                + target.get().getScheme()
                + "://"
                + target.get().getHost()
                + ", which fetch.redirect-hosts and fetch.plain-http do not allow");
      }
      next = target.get();
    }
    return Answer.Failed.forGood("more than " + MOST_REDIRECTS + " redirects");
  }

  private HttpResponse<byte[]> send(URI address, Optional<FetchState.Known> known)
      throws IOException, TimeoutException, InterruptedException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(address)
            .timeout(request.timeout())
            .header("User-Agent", request.agent())
            .header("Accept", "application/xml, text/xml, text/csv, */*;q=0.1");
    known
        .map(FetchState.Known::etag)
        .filter(tag -> !tag.isEmpty())
        .ifPresent(tag -> builder.header("If-None-Match", tag));
    known
        .map(FetchState.Known::lastModified)
        .filter(day -> !day.isEmpty())
        .ifPresent(day -> builder.header("If-Modified-Since", day));
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            builder.build(),
            head -> {
              // Said in advance, so that not a byte of it has to be read.
              long length = head.headers().firstValueAsLong("Content-Length").orElse(0);
              return new BoundedBody(length > request.sizeLimit() ? -1 : request.sizeLimit());
            });
    try {
      return answer.get(request.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw tooLong(e).orElseGet(() -> new IOException(e.getCause()));
    } finally {
      answer.cancel(true);
    }
  }

  private Optional<IOException> tooLong(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof BoundedBody.TooLong) {
        return Optional.of(new BoundedBody.TooLong(request.sizeLimit()));
      }
    }
    return Optional.empty();
  }

  private Answer judge(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status == 304) {
      return new Answer.Same();
    } else if (GONE.contains(status)) {
      return new Answer.Absent("status " + status);
    } else if (FOR_NOW.contains(status)) {
      return new Answer.Failed("status " + status, true, after(response));
    } else if (status != 200) {
      return Answer.Failed.forGood("status " + status);
    }
    byte[] bytes;
    try {
      bytes = unpacked(response);
    } catch (BoundedBody.TooLong e) {
      return Answer.Failed.forGood(e.getMessage() + " when unpacked, which is the limit");
    } catch (IOException e) {
      return Answer.Failed.forNow("an answer that cannot be unpacked: " + said(e));
    }
    if (isPage(bytes)) {
      return new Answer.Absent("a page for people in place of the file");
    }
    return new Answer.Body(bytes, header(response, "ETag"), header(response, "Last-Modified"));
  }

  /**
   * We ask for no packing; a server that packs all the same is understood as long as it is small.
   */
  private byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
    String encoding = header(response, "Content-Encoding").toLowerCase(Locale.ROOT);
    if (encoding.isEmpty() || encoding.equals("identity")) {
      return response.body();
    }
    if (!encoding.equals("gzip")) {
      throw new IOException("packed as " + encoding);
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      byte[] bytes = in.readNBytes((int) Math.min(request.sizeLimit() + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > request.sizeLimit()) {
        throw new BoundedBody.TooLong(request.sizeLimit());
      }
      return bytes;
    }
  }

  /** Many servers say "not found" in a page of its own with status 200. */
  private static boolean isPage(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\\u00EF\\u00BB\\u00BF", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  private boolean mayFollow(URI asked, URI target) {
    boolean sameHost =
        asked.getHost().equalsIgnoreCase(target.getHost()) && asked.getPort() == target.getPort();
    boolean host =
        sameHost
            || request.redirectHosts().stream().anyMatch(h -> h.equalsIgnoreCase(target.getHost()));
    boolean secure =
        target.getScheme().equals("https")
            || request.plainHttp()
            || asked.getScheme().equals("http") && sameHost;
    return host && secure;
  }

  private static Optional<URI> target(URI from, HttpResponse<byte[]> response) {
    try {
      return response
          .headers()
          .firstValue("Location")
          .map(from::resolve)
          .filter(to -> to.getHost() != null && to.getUserInfo() == null)
          .filter(to -> List.of("http", "https").contains(String.valueOf(to.getScheme())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** How long the server asks us to stay away: seconds, or a date. */
  private Optional<Duration> after(HttpResponse<byte[]> response) {
    String text = header(response, "Retry-After").strip();
    if (text.matches("[0-9]{1,6}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Duration wait =
          Duration.between(
              clock.instant(),
              ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    String text = response.headers().firstValue(name).orElse("");
    return text.length() > 300 || text.chars().anyMatch(Character::isISOControl) ? "" : text;
  }

  private static String said(IOException e) {
    Throwable deepest = e;
    while (deepest.getCause() != null && !(deepest instanceof ConnectException)) {
      deepest = deepest.getCause();
    }
    if (deepest instanceof ConnectException) {
      return "no connection";
    }
    return deepest.getClass().getSimpleName()
        + (deepest.getMessage() == null ? "" : " (" + deepest.getMessage() + ")");
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() / 1000.0 + " s";
  }
}
