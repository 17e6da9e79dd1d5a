package org.tradebrief.deliver;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.tradebrief.source.Columns;
import org.tradebrief.source.CsvReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.Limits;
import org.tradebrief.source.Row;
import org.tradebrief.source.SourceFile;
import org.tradebrief.source.Table;

/**
 * What happened to the messages of a pack, a line an event, each on disk before the next step is
 * taken. Lines are added, never changed.
 *
 * <p>A message goes {@code begin}, {@code written} once its last byte has left but before the end
 * of it was said, then {@code sent}, {@code refused} or {@code failed}. A server takes a message
 * when it hears its end: what stops before {@code written} was not taken; what stops after it
 * without an answer is {@code in doubt}, and only a person can tell.
 */
final class Ledger implements AutoCloseable {

  /** What was noted. */
  enum Event {
    BEGIN,
    WRITTEN,
    SENT,
    REFUSED,
    FAILED,
    DOUBT;

    String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Event> of(String id) {
      return Stream.of(values()).filter(event -> event.id().equals(id)).findFirst();
    }
  }

  private static final List<String> HEADER =
      List.of("time", "message", "event", "addresses", "message_id", "detail");

  /** A line of the ledger. */
  private record Line(String message, Event event, Set<String> addresses) {}

  private final FileChannel channel;
  private final List<Line> lines;

  private Ledger(FileChannel channel, List<Line> lines) {
    this.channel = channel;
    this.lines = lines;
  }

  /** What was noted so far, to be looked at; nothing can be noted in it, and no file is made. */
  static Ledger look(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new Ledger(null, List.of());
    }
    String text = Files.readString(file);
    return new Ledger(null, lines(file, text.substring(0, text.lastIndexOf('\n') + 1)));
  }

  /** A last line that a crash cut short never counted: it is taken away. */
  static Ledger open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        // until all is read
      }
      String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
      String whole = text.substring(0, text.lastIndexOf('\n') + 1);
      channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
      channel.position(channel.size());
      Ledger ledger = new Ledger(channel, new ArrayList<>(lines(file, whole)));
      if (whole.isEmpty()) {
        ledger.append(HEADER);
      }
      return ledger;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static List<Line> lines(Path file, String text) throws IOException {
    if (text.isEmpty()) {
      return List.of();
    }
    Findings findings = new Findings();
    Optional<Table> table =
        new CsvReader(Limits.DEFAULT)
            .table(
                SourceFile.of(file.toString(), text.getBytes(StandardCharsets.UTF_8)),
                new Columns(HEADER, Set.of()),
                findings);
    List<Line> lines = new ArrayList<>();
    for (Row row : table.map(Table::rows).orElse(List.of())) {
      Event event = Event.of(row.text("event")).orElse(null);
      if (event == null) {
        throw altered(file);
      }
      lines.add(
          new Line(
              row.text("message"),
              event,
              new TreeSet<>(
                  Stream.of(row.text("addresses").split(" ")).filter(a -> !a.isEmpty()).toList())));
    }
    if (!findings.list().isEmpty()) {
      throw altered(file);
    }
    return lines;
  }

  private static IOException altered(Path file) {
    return new IOException(
        file + " is not as it was written; put it right, or messages would be sent twice");
  }

  /** Notes an event; it is on disk when this returns. */
  void note(Instant time, Entry entry, List<String> addresses, Event event, String detail)
      throws IOException {
    append(
        List.of(
            time.truncatedTo(ChronoUnit.SECONDS).toString(),
            entry.id(),
            event.id(),
            String.join(" ", addresses),
            entry.messageId(),
            Findings.shorten(detail)));
    lines.add(new Line(entry.id(), event, new TreeSet<>(addresses)));
  }

  private void append(List<String> cells) throws IOException {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, Index.format())) {
      printer.printRecord(cells);
    }
    ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  /**
   * Those whom the message has not reached, in the order of the entry, and who are not in doubt.
   */
  List<String> waiting(Entry entry) {
    return entry.addresses().stream()
        .filter(address -> last(entry, address).filter(e -> e == Event.SENT || isOpen(e)).isEmpty())
        .toList();
  }

  /** Those whom the message may have reached: it was written, and no answer was noted. */
  List<String> inDoubt(Entry entry) {
    return entry.addresses().stream()
        .filter(address -> last(entry, address).filter(Ledger::isOpen).isPresent())
        .toList();
  }

  private static boolean isOpen(Event event) {
    return event == Event.WRITTEN || event == Event.DOUBT;
  }

  /** What counts for an address: once sent, it stays sent. */
  private Optional<Event> last(Entry entry, String address) {
    Optional<Event> last = Optional.empty();
    for (Line line : lines) {
      if (line.message().equals(entry.id()) && line.addresses().contains(address)) {
        if (line.event() == Event.SENT) {
          return Optional.of(Event.SENT);
        }
        last = Optional.of(line.event());
      }
    }
    return last;
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
