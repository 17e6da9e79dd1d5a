package org.tradebrief.compose;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.tradebrief.claim.Claim;
import org.tradebrief.document.Theme;
import org.tradebrief.table.Language;

/**
 * Puts the facts of a catalogue into words, as the templates of one folder say. The same catalogue
 * and templates give the same documents. Not for several threads at once.
 *
 * <p>Every method throws {@link TemplateFailure} for what is wrong with a template.
 */
public final class Composer {

  private final TemplateFolder folder;
  private final Map<Language, Tongue> tongues = new EnumMap<>(Language.class);
  private final TemplateEngine engine;

  /** Reads nothing yet but the folder itself. */
  public Composer(Path templates) {
    this.folder = new TemplateFolder(templates);
    this.engine = new TemplateEngine(folder);
  }

  /** How documents look, from {@code theme.properties}. */
  public Theme theme() {
    return new Theme(folder.readProperties("theme.properties"));
  }

  /** A claim as a sentence. */
  public String sentence(Claim claim, Language language) {
    return tongue(language).sentence(claim);
  }

  private Tongue tongue(Language language) {
    return tongues.computeIfAbsent(language, wanted -> Tongue.of(wanted, folder, engine));
  }
}
