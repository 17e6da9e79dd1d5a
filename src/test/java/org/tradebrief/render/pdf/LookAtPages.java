package org.tradebrief.render.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tradebrief.render.pdf.flow.FontShelf;
import org.tradebrief.table.Language;

/** Writes the samples to a folder, to be looked at. Not a test. */
final class LookAtPages {

  private LookAtPages() {}

  public static void main(String[] arguments) throws Exception {
    BriefingRenderer renderer = new BriefingRenderer(FontShelf.usualFolders());
    for (int round = 0; round < 3; round++) {
      for (Language language : Language.values()) {
        long start = System.nanoTime();
        byte[] bytes = renderer.render(Samples.full(language), Samples.theme(), List.of());
        long took = (System.nanoTime() - start) / 1_000_000;
        Files.write(Path.of(arguments[0], "sample-" + language.code() + ".pdf"), bytes);
        System.err.println(language + " " + took + " ms " + bytes.length);
      }
    }
  }
}
