package org.tradebrief.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was brought from where, in {@code .fetch.tsv} beside the archive: address, ETag,
 * Last-Modified and digest. It only saves asking for a file that we have; without it everything
 * works.
 */
final class FetchState {

  private static final String FILE = ".fetch.tsv";
  private static final int MOST_BYTES = 1_000_000;

  private final Path file;
  private final Map<String, Known> known = new TreeMap<>();

  /** What the server said of a file that we have. */
  record Known(String etag, String lastModified, String sha256) {}

  private FetchState(Path file) {
    this.file = file;
  }

  static FetchState read(Path inputs) throws IOException {
    FetchState state = new FetchState(inputs.resolve(FILE));
    if (!Files.isRegularFile(state.file) || Files.size(state.file) > MOST_BYTES) {
      return state;
    }
    for (String line : Files.readAllLines(state.file)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 4) {
        state.known.put(cells[0], new Known(cells[1], cells[2], cells[3]));
      }
    }
    return state;
  }

  Optional<Known> of(String address) {
    return Optional.ofNullable(known.get(address));
  }

  void put(String address, Known found) throws IOException {
    known.put(address, found);
    List<String> lines = new ArrayList<>();
    known.forEach(
        (key, value) ->
            lines.add(String.join("\t", key, value.etag(), value.lastModified(), value.sha256())));
    Path half = file.resolveSibling(FILE + ".half");
    Files.write(half, lines);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
