package org.tradebrief.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.compose.Composer;
import org.tradebrief.deliver.Entry;
import org.tradebrief.deliver.Outbox;
import org.tradebrief.report.Catalogue;
import org.tradebrief.run.RunOutcome.PackFile;
import org.tradebrief.table.Area;

/** Puts the messages of a pack into its outbox, after the pack was published. Sends nothing. */
record OutboxFilling(RunRequest request, Readers readers) {

  /**
   * @param manifest of the pack: the messages follow from it and from the list of recipients
   * @return the files written; none where nobody is to be mailed
   * @throws IOException also if a delivery holds the outboxes
   */
  List<PackFile> fill(
      Catalogue catalogue,
      Map<Area, Catalogue> partners,
      Composer composer,
      MadeFiles made,
      byte[] manifest)
      throws IOException {
    Optional<Readership.Dispatch> dispatch = request.readership().dispatch();
    if (dispatch.isEmpty()) {
      return List.of();
    }
    String pack = catalogue.pack().vintage().id();
    String origin =
        Digest.of(
            (Digest.of(manifest) + dispatch.get() + readers.mailings())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Letters letters = new Letters(dispatch.get(), composer, catalogue, partners, made);
    try (Outbox outbox =
        Outbox.open(request.out(), pack)
            .orElseThrow(
                () -> new IOException("a delivery is going on; run again when it has ended"))) {
      List<PackFile> files = new ArrayList<>();
      for (Entry entry : outbox.fill(letters.parcels(readers.mailings(), pack, origin), origin)) {
        files.add(
            new PackFile(
                request.out().resolve(Outbox.FOLDER).resolve(pack).resolve(entry.file()),
                entry.bytes(),
                entry.sha256()));
      }
      return files;
    }
  }
}
