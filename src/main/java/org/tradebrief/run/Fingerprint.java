package org.tradebrief.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.tradebrief.source.Digest;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.SourceFile;

/**
 * One digest of all that a pack depends on: what was asked for, the program, every file of the
 * inputs, of the shipped ones behind them and of the templates.
 */
final class Fingerprint {

  private Fingerprint() {}

  /** Empty if something cannot be read: the run itself says so with a finding. */
  static Optional<String> of(RunRequest request) {
    return ofFiles(request).map(files -> of(files, request));
  }

  /** With the digest of the files at hand. */
  static String of(String files, RunRequest request) {
    return digest(request.asked() + "\n" + request.publishing().build() + "\n" + files);
  }

  /** Of the files alone, whatever is made of them. */
  static Optional<String> ofFiles(RunRequest request) {
    StringBuilder text = new StringBuilder();
    Findings findings = new Findings();
    try {
      if (request.readership().dispatch().isPresent()) {
        Path list = request.readership().dispatch().get().recipients();
        text.append("recipients ").append(Digest.of(list)).append('\n');
      }
      add(text, request.inputs(), findings);
      if (!request.shipped().equals(request.inputs())) {
        add(text, request.shipped(), findings);
      }
      add(text, request.templates(), findings);
    } catch (IOException e) {
      return Optional.empty();
    }
    return findings.stop() ? Optional.empty() : Optional.of(digest(text.toString()));
  }

  private static String digest(String text) {
    return Digest.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void add(StringBuilder text, Path root, Findings findings) throws IOException {
    InputFolder folder = new InputFolder(root);
    text.append("folder\n");
    for (String path : folder.list("", findings)) {
      Optional<SourceFile> file = folder.read(path, findings);
      file.ifPresent(found -> text.append(path).append(' ').append(found.sha256()).append('\n'));
    }
  }
}
