package org.tradebrief.compose;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.claim.Claim;
import org.tradebrief.document.Briefing;
import org.tradebrief.document.Mail;
import org.tradebrief.document.Theme;
import org.tradebrief.document.Workbook;
import org.tradebrief.report.Catalogue;
import org.tradebrief.statement.Judgement;
import org.tradebrief.table.Language;

/**
 * Puts the facts of a catalogue into words, as the templates of one folder say. The same catalogue
 * and templates give the same documents. Not for several threads at once.
 *
 * <p>Every method throws {@link TemplateFailure} for what is wrong with a template.
 */
public final class Composer {

  /** The outline of the briefing, and that of its edition on one page. */
  public static final String OUTLINE = BriefingComposer.OUTLINE;

  public static final String BRIEF = BriefingComposer.BRIEF;

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
    Map<String, String> values = folder.readProperties("theme.properties");
    return new Theme(values, LogoFile.of(folder, values));
  }

  /** A claim as a sentence. */
  public String sentence(Claim claim, Language language) {
    return tongue(language).sentence(claim);
  }

  /** What the tables say of a statement, in words. */
  public JudgedText judged(Judgement judgement, Language language) {
    return new JudgementWords(tongue(language), Optional.empty()).of(judgement);
  }

  /** The printed document of a verification. */
  public Briefing verification(VerifiedFile verified, Language language) {
    return new VerificationComposer(tongue(language)).briefing(verified);
  }

  /** The printed document. */
  public Briefing briefing(Catalogue catalogue, Language language) {
    return new BriefingComposer(composition(catalogue, language)).briefing();
  }

  /** The printed document on one page. */
  public Briefing brief(Catalogue catalogue, Language language) {
    return new BriefingComposer(composition(catalogue, language)).brief();
  }

  /** The spreadsheet document. */
  public Workbook workbook(Catalogue catalogue, Language language) {
    return new WorkbookComposer(composition(catalogue, language)).workbook();
  }

  /** The printed document about the country or region that the catalogue is about. */
  public Briefing partnerBriefing(Catalogue partner, Language language) {
    return new BriefingComposer(composition(partner, language)).partner();
  }

  /** The spreadsheet document about the country or region that the catalogue is about. */
  public Workbook partnerWorkbook(Catalogue partner, Language language) {
    return new WorkbookComposer(composition(partner, language)).partner();
  }

  /** The message to certain readers, with what they asked for. */
  public Mail letter(
      Catalogue catalogue, Language language, List<Mail.Attachment> attachments, Letter letter) {
    List<Composition> partners =
        letter.partners().stream().map(partner -> composition(partner, language)).toList();
    return new MailComposer(composition(catalogue, language)).letter(attachments, letter, partners);
  }

  /** The message that carries the finished files. */
  public Mail mail(Catalogue catalogue, Language language, List<Mail.Attachment> attachments) {
    return new MailComposer(composition(catalogue, language)).mail(attachments);
  }

  /** The templates that were used so far, by path, in the order of their names. */
  public Map<String, byte[]> files() {
    return folder.used();
  }

  Composition composition(Catalogue catalogue, Language language) {
    return new Composition(catalogue, tongue(language));
  }

  private Tongue tongue(Language language) {
    return tongues.computeIfAbsent(language, wanted -> Tongue.of(wanted, folder, engine));
  }
}
