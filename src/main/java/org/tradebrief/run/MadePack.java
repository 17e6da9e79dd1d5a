package org.tradebrief.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tradebrief.run.RunOutcome.PackFile;
import org.tradebrief.source.Digest;

/**
 * A pack before it is published.
 *
 * @param files by name, in the order of a listing, the manifest last
 * @param documents the documents among them, also as they travel by mail
 */
record MadePack(String name, Map<String, byte[]> files, MadeFiles documents) {

  static final String MANIFEST = "manifest.json";

  byte[] manifest() {
    return files.get(MANIFEST);
  }

  /** Differs for packs that differ. */
  String identity() {
    return Digest.of(manifest()).substring(0, 12);
  }

  /** The files as they will lie in the folder of packs. */
  List<PackFile> listing(Path out) {
    Path folder = out.resolve(name);
    return files.entrySet().stream()
        .map(
            file ->
                new PackFile(
                    folder.resolve(file.getKey()),
                    file.getValue().length,
                    Digest.of(file.getValue())))
        .toList();
  }
}
