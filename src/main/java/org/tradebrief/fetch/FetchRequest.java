package org.tradebrief.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.tradebrief.table.Month;
import org.tradebrief.table.Stage;

/**
 * What is to be brought, and how.
 *
 * @param inputs the folder whose {@code releases} the file goes into
 * @param shipped stands in for reference lists that the inputs lack
 * @param base the patterns are relative to it
 * @param patterns of addresses, with {@code {year}}, {@code {month}} and {@code {stage}}; tried in
 *     order until one is there
 * @param timeout for one whole answer
 * @param retries how often an answer that may pass is asked for again
 * @param backOff before the first further try; doubled before each next one
 * @param redirectHosts besides the host of the base
 * @param plainHttp whether a redirect may lead from https to http
 */
public record FetchRequest(
    Path inputs,
    Path shipped,
    Month period,
    Stage stage,
    URI base,
    List<String> patterns,
    String agent,
    Duration timeout,
    int retries,
    Duration backOff,
    long sizeLimit,
    List<String> redirectHosts,
    boolean plainHttp) {

  public FetchRequest {
    patterns = List.copyOf(patterns);
    redirectHosts = List.copyOf(redirectHosts);
  }

  /**
   * The addresses, in the order they are tried.
   *
   * @throws IllegalArgumentException if a pattern gives none
   */
  public List<URI> addresses() {
    return patterns.stream().map(this::address).toList();
  }

  private URI address(String pattern) {
    String path =
        pattern
            .replace("{year}", period.id().substring(0, 4))
            .replace("{month}", period.id().substring(5))
            .replace("{stage}", Character.toString(stage.digit()));
    if (path.contains("{")) {
      throw new IllegalArgumentException(
          "expected {year}, {month} and {stage} alone in braces, found '" + pattern + "'");
    }
    URI address = base.resolve(path);
    if (!fileName(address).matches("[A-Za-z0-9][A-Za-z0-9._-]{0,100}")) {
      throw new IllegalArgumentException("expected a file name at the end of '" + pattern + "'");
    }
    return address;
  }

  static String fileName(URI address) {
    String path = String.valueOf(address.getPath());
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
