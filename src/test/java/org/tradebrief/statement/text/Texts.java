package org.tradebrief.statement.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.tradebrief.context.Context;
import org.tradebrief.context.ContextReader;
import org.tradebrief.context.UsualNames;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.table.Month;

/** Readers with the shipped names. */
final class Texts {
  static final Month MARCH = new Month(2025, 3);

  private Texts() {}

  static TextReader reader(Month month) {
    Findings findings = new Findings();
    UsualNames names = names(findings);
    if (findings.size() > 0) {
      throw new AssertionError(findings.list().toString());
    }
    return new TextReader(names, month);
  }

  static UsualNames names(Findings findings) {
    try {
      Path home = Path.of(System.getProperty("tradebrief.home", "."));
      InputFolder folder = new InputFolder(home.resolve("inputs"));
      InputFolders folders = new InputFolders(folder, folder);
      Context context = new ContextReader(folders, findings).read();
      return UsualNames.read(context.reference(), folders, findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
