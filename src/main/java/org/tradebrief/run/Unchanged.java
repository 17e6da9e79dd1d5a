package org.tradebrief.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.deliver.Outbox;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Severity;
import org.tradebrief.table.SourcePlace;

/**
 * Looks whether a run would give what is there already: a receipt says that all it depends on gave
 * this pack, and every file of the pack is as its manifest says.
 */
final class Unchanged {

  private Unchanged() {}

  /** The outcome of the run that is not needed; empty if it is needed. */
  static Optional<RunOutcome> of(RunRequest request, String fingerprint, Publication publication)
      throws IOException {
    Optional<Receipts.Receipt> receipt = publication.receipts().find(fingerprint);
    if (receipt.isEmpty() || publication.current(receipt.get().pack()).isEmpty()) {
      return Optional.empty();
    }
    String pack = receipt.get().pack();
    PackVerification there = PackVerification.of(request.out().resolve(pack));
    if (!there.good()
        || !there.manifest().equals(receipt.get().manifest())
        || request.readership().dispatch().isPresent()
            && !Outbox.packs(request.out()).contains(pack)) {
      return Optional.empty();
    }
    return Optional.of(
        new RunOutcome(
            RunOutcome.Ending.DONE,
            pack,
            "nothing new: "
                + pack
                + " was made of the same inputs, templates and settings; --force makes it again",
            there.files(),
            findings(publication, pack)));
  }

  /** What was noticed when the pack was made, from the pack itself, which was verified. */
  private static List<Finding> findings(Publication publication, String pack) throws IOException {
    byte[] file =
        java.nio.file.Files.readAllBytes(
            publication.current(pack).orElseThrow().resolve("findings.json"));
    List<Finding> findings = new ArrayList<>();
    if (Json.read(file).get("findings") instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> fields) {
          findings.add(finding(fields));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Map<?, ?> fields) {
    return new Finding(
        Severity.valueOf(text(fields, "severity").toUpperCase(java.util.Locale.ROOT)),
        Finding.Kind.valueOf(text(fields, "kind").toUpperCase(java.util.Locale.ROOT)),
        text(fields, "code"),
        new SourcePlace(
            text(fields, "file"),
            text(fields, "part"),
            text(fields, "row"),
            text(fields, "column"),
            text(fields, "origin")),
        text(fields, "expected"),
        text(fields, "found"),
        text(fields, "remedy"));
  }

  private static String text(Map<?, ?> fields, String name) {
    return String.valueOf(fields.get(name));
  }
}
