package org.tradebrief.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.compose.Composer;
import org.tradebrief.deliver.Entry;
import org.tradebrief.deliver.Outbox;
import org.tradebrief.run.RunOutcome.PackFile;
import org.tradebrief.source.Digest;

/** Puts the messages of a pack into its outbox, after the pack was published. Sends nothing. */
record OutboxFilling(RunRequest request, Readers readers) {

  /**
   * @param made the pack: the messages follow from its manifest and from the list of recipients
   * @return the files written; none where nobody is to be mailed
   * @throws IOException also if a delivery holds the outboxes
   */
  List<PackFile> fill(Catalogues catalogues, Composer composer, MadePack made) throws IOException {
    Optional<Readership.Dispatch> dispatch = request.readership().dispatch();
    if (dispatch.isEmpty()) {
      return List.of();
    }
    String pack = made.name();
    String origin =
        Digest.of(
            (Digest.of(made.manifest()) + dispatch.get() + readers.mailings())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Letters letters = new Letters(dispatch.get(), composer, catalogues, made.documents());
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
