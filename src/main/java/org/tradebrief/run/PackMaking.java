package org.tradebrief.run;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.analysis.Target;
import org.tradebrief.compose.Composer;
import org.tradebrief.render.pdf.BriefingRenderer;
import org.tradebrief.render.pdf.flow.FontMissingException;
import org.tradebrief.report.Catalogue;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Language;
import org.tradebrief.table.SourcePlace;

/**
 * Makes a pack whole, in memory: the documents in every language, and the files that tell of them,
 * which are claims, findings, log and manifest.
 */
final class PackMaking {

  /** The code of the finding about a language that was left out. */
  static final String NO_FONT = "font-missing";

  private final RunRequest request;
  private final Readers readers;
  private final Composer composer;
  private final RunLog log;

  PackMaking(RunRequest request, Readers readers, Composer composer, RunLog log) {
    this.request = request;
    this.readers = readers;
    this.composer = composer;
    this.log = log;
  }

  /**
   * @param findings those of the run so far; takes what is noticed here
   * @return empty if no language could be made
   * @throws org.tradebrief.compose.TemplateFailure if a template is wrong
   */
  Optional<MadePack> make(
      ReadInputs inputs, Target target, Catalogues catalogues, List<Finding> findings) {
    MadeFiles documents = documents(catalogues, findings);
    Map<String, byte[]> files = new LinkedHashMap<>(documents.files());
    if (files.isEmpty()) {
      return Optional.empty();
    }
    Catalogue catalogue = catalogues.whole();
    Map<String, Integer> counts = counts(inputs, catalogue, findings);
    files.put("claims.json", ClaimsFile.of(catalogue.claims(), composer, request.languages()));
    List<Finding> told = RunOutcome.sorted(findings);
    log.keep("counts " + counts);
    told.forEach(finding -> log.keep(finding.text()));
    files.put("findings.json", Manifest.findings(told));
    files.put("run.log", log.text().getBytes(StandardCharsets.UTF_8));
    files.put(
        MadePack.MANIFEST,
        Manifest.manifest(
            request, target, inputs.files(), composer.files(), new LinkedHashMap<>(files), counts));
    return Optional.of(new MadePack(target.vintage().id(), files, documents));
  }

  /** A language whose letters no font at hand can print is left out, with a finding. */
  private MadeFiles documents(Catalogues catalogues, List<Finding> findings) {
    Catalogue catalogue = catalogues.whole();
    String pack = catalogue.pack().vintage().id();
    MadeFiles made = new MadeFiles(pack);
    PackFiles packFiles = new PackFiles(composer, new BriefingRenderer(request.fontFolders()));
    for (Language language : request.languages()) {
      MadeFiles whole = new MadeFiles(pack);
      try {
        packFiles.make(
            catalogue, language, readers.editions(language, request.editions()), whole, findings);
        catalogues
            .partners()
            .forEach((area, partner) -> packFiles.makePartner(partner, area, language, whole));
        made.add(whole);
        log.say("made the documents in " + language.code());
      } catch (FontMissingException e) {
        findings.add(
            Finding.warning(
                NO_FONT,
                SourcePlace.file("fonts"),
                "a font that prints " + language.code(),
                e.getMessage(),
                "Install npm and build again, or install a Japanese TrueType font such as IPAex"
                    + " Gothic; the documents in "
                    + language.code()
                    + " were left out."));
      }
    }
    return made;
  }

  private static Map<String, Integer> counts(
      ReadInputs inputs, Catalogue catalogue, List<Finding> findings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("input_files", inputs.files().size());
    counts.put("figures", inputs.files().stream().mapToInt(file -> file.count()).sum());
    counts.put("releases", inputs.archive().releases().size());
    counts.put("tables", catalogue.tables().size());
    counts.put("charts", catalogue.charts().size());
    counts.put("claims", catalogue.claims().size());
    counts.put("findings", findings.size());
    return counts;
  }
}
