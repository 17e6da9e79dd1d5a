package org.tradebrief.compose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tradebrief.report.Catalogue;
import org.tradebrief.table.Language;

/**
 * Looks through a folder of templates for whatever would stop or mislead a run: by reading every
 * file, and by making every document of the packs given.
 */
public final class TemplateCheck {

  private TemplateCheck() {}

  /**
   * All faults, by file and line, each once.
   *
   * @param packs one of every kind, so that every section of an outline is made at least once
   */
  public static List<TemplateFault> of(Path templates, List<Catalogue> packs) {
    TemplateFolder folder;
    try {
      folder = new TemplateFolder(templates);
    } catch (TemplateFailure e) {
      return List.of(e.fault());
    }
    TemplateTexts texts = TemplateTexts.of(folder);
    Set<TemplateFault> faults = new LinkedHashSet<>(texts.faults());
    faults.addAll(syntax(texts));
    faults.addAll(FileCheck.of(texts));
    faults.addAll(WordCheck.of(texts));
    faults.addAll(ThemeCheck.of(texts));
    faults.addAll(OutlineCheck.of(texts, packs));
    made(templates, packs).stream().filter(fault -> !told(fault, faults)).forEach(faults::add);
    return faults.stream()
        .sorted(
            Comparator.comparing(TemplateFault::file)
                .thenComparing(TemplateFault::line)
                .thenComparing(TemplateFault::name))
        .toList();
  }

  private static List<TemplateFault> syntax(TemplateTexts texts) {
    TemplateEngine engine = new TemplateEngine(texts.folder());
    List<TemplateFault> faults = new ArrayList<>();
    texts.texts().keySet().stream()
        .filter(name -> name.endsWith(".ftl"))
        .forEach(name -> attempt(faults, () -> engine.parsed(name)));
    return faults;
  }

  /** Every document of every pack; the first fault of each. */
  private static List<TemplateFault> made(Path templates, List<Catalogue> packs) {
    Composer composer = new Composer(templates);
    List<TemplateFault> faults = new ArrayList<>();
    for (Catalogue pack : packs) {
      for (Language language : Language.values()) {
        attempt(faults, () -> composer.briefing(pack, language));
        attempt(faults, () -> composer.brief(pack, language));
        attempt(faults, () -> composer.workbook(pack, language));
        attempt(faults, () -> composer.mail(pack, language, List.of()));
      }
    }
    return faults;
  }

  private static void attempt(List<TemplateFault> faults, Supplier<?> document) {
    try {
      document.get();
    } catch (TemplateFailure e) {
      faults.add(e.fault());
    }
  }

  /** Reading finds most faults with their line; making a document finds them again. */
  private static boolean told(TemplateFault fault, Set<TemplateFault> told) {
    return told.stream()
        .anyMatch(
            other ->
                other.file().equals(fault.file())
                    && other.name().equals(fault.name())
                    && (fault.line() == 0 || fault.line() == other.line()));
  }
}
