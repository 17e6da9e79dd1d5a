package org.tradebrief.deliver;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.tradebrief.source.Columns;
import org.tradebrief.source.CsvReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.Limits;
import org.tradebrief.source.Row;
import org.tradebrief.source.SourceFile;
import org.tradebrief.source.Table;

/** {@code index.csv} of an outbox: a row a message, for people and for {@code send}. */
final class Index {

  static final String NAME = "index.csv";
  static final String ORIGIN = "origin.txt";

  private static final List<String> HEADER =
      List.of("message", "file", "sha256", "bytes", "subject", "message_id", "to", "cc", "bcc");

  private Index() {}

  static void write(Path file, List<Entry> entries) throws IOException {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, format())) {
      printer.printRecord(HEADER);
      for (Entry entry : entries) {
        printer.printRecord(
            entry.id(),
            entry.file(),
            entry.sha256(),
            Long.toString(entry.bytes()),
            entry.subject(),
            entry.messageId(),
            String.join(" ", entry.to()),
            String.join(" ", entry.cc()),
            String.join(" ", entry.bcc()));
      }
    }
    Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
  }

  static List<Entry> read(Path file) throws IOException {
    Findings findings = new Findings();
    Optional<Table> table =
        new CsvReader(Limits.DEFAULT)
            .table(
                SourceFile.of(file.toString(), Files.readAllBytes(file)),
                new Columns(HEADER, java.util.Set.of()),
                findings);
    List<Entry> entries =
        table.stream().flatMap(found -> found.rows().stream()).map(Index::entry).toList();
    if (!findings.list().isEmpty() || !entries.stream().allMatch(Index::isSound)) {
      throw new IOException(file + " was altered; run again to make the outbox anew");
    }
    return entries;
  }

  private static Entry entry(Row row) {
    return new Entry(
        row.text("message"),
        row.text("file"),
        row.text("sha256"),
        row.text("bytes").matches("[0-9]{1,12}") ? Long.parseLong(row.text("bytes")) : 0,
        row.text("subject"),
        row.text("message_id"),
        addresses(row.text("to")),
        addresses(row.text("cc")),
        addresses(row.text("bcc")));
  }

  private static List<String> addresses(String text) {
    return Stream.of(text.split(" ")).filter(address -> !address.isEmpty()).toList();
  }

  /** No path out of the folder, and no address that would be another line to the server. */
  private static boolean isSound(Entry entry) {
    return entry.id().matches("[a-z0-9]+(-[a-z0-9]+)*")
        && entry.file().equals(entry.id() + ".eml")
        && !entry.addresses().isEmpty()
        && entry.addresses().stream().allMatch(Addressee::isAddress);
  }

  /** Line feeds on every system. */
  static CSVFormat format() {
    return CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  }
}
