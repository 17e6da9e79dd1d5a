package org.tradebrief.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.tradebrief.compose.Composer;
import org.tradebrief.document.Briefing;
import org.tradebrief.document.Mail;
import org.tradebrief.document.Theme;
import org.tradebrief.document.Workbook;
import org.tradebrief.render.mail.MailRenderer;
import org.tradebrief.render.pdf.BriefingRenderer;
import org.tradebrief.render.pdf.flow.Attachment;
import org.tradebrief.render.xlsx.CellPlaces;
import org.tradebrief.render.xlsx.WorkbookRenderer;
import org.tradebrief.report.Catalogue;
import org.tradebrief.table.Area;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Language;
import org.tradebrief.table.SourcePlace;

/**
 * Turns a catalogue into the files of a pack, in memory: nothing touches the disk before all are
 * whole.
 */
final class PackFiles {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String PDF = "application/pdf";

  private final Composer composer;
  private final Theme theme;
  private final BriefingRenderer briefings;

  PackFiles(Composer composer, BriefingRenderer briefings) {
    this.composer = composer;
    this.theme = composer.theme();
    this.briefings = briefings;
  }

  /**
   * Workbook, briefing and mail of one language. The briefing carries the workbook inside; the one
   * in the mail, of the same name, does not, so that the workbook travels once.
   *
   * @param findings takes a warning for an edition that runs over its page
   */
  void make(
      Catalogue catalogue,
      Language language,
      List<Edition> editions,
      MadeFiles made,
      List<Finding> findings) {
    String name = made.name(language);
    Workbook workbook = composer.workbook(catalogue, language);
    byte[] tables = bytes(workbook);
    made.put(name + ".xlsx", tables, language, tables);
    for (Edition edition : editions) {
      Briefing briefing = briefing(catalogue, language, edition);
      BriefingRenderer.Print print = briefings.print(briefing, theme, List.of());
      byte[] alone = print.bytes();
      if (edition == Edition.BRIEF && print.pages() > 1) {
        findings.add(tooLong(language, print.pages()));
      }
      byte[] inPack =
          edition == Edition.BRIEF
              ? alone
              : briefings.render(briefing, theme, List.of(source(name, workbook, tables)));
      made.put(name + edition.ending(), inPack, language, alone);
    }
    made.put(name + ".eml", message(catalogue, language, made.mailed(language)));
    made.put("trace." + language.code() + ".csv", TraceFile.write(CellPlaces.of(workbook, theme)));
  }

  /** Workbook and briefing about one country or region. */
  void makePartner(Catalogue partner, Area area, Language language, MadeFiles made) {
    byte[] tables = bytes(composer.partnerWorkbook(partner, language));
    made.put(made.workbook(area, language), tables, language, tables);
    byte[] briefing =
        briefings.render(composer.partnerBriefing(partner, language), theme, List.of());
    made.put(made.briefing(area, language), briefing, language, briefing);
  }

  private static Finding tooLong(Language language, int pages) {
    return Finding.warning(
        "brief-too-long",
        SourcePlace.file("templates/" + Composer.BRIEF),
        "one page",
        pages + " pages in " + language.code(),
        "Take out a block, lower a max=\"…\" or move something to " + Composer.OUTLINE + ".");
  }

  private Briefing briefing(Catalogue catalogue, Language language, Edition edition) {
    return switch (edition) {
      case FULL -> composer.briefing(catalogue, language);
      case BRIEF -> composer.brief(catalogue, language);
    };
  }

  private static Attachment source(String name, Workbook workbook, byte[] tables) {
    return new Attachment(
        name + ".xlsx", XLSX, workbook.properties().title(), workbook.properties().dated(), tables);
  }

  private byte[] message(Catalogue catalogue, Language language, Map<String, byte[]> files) {
    List<Mail.Attachment> attachments = files.keySet().stream().map(PackFiles::attachment).toList();
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    try {
      new MailRenderer().render(composer.mail(catalogue, language, attachments), files, message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return message.toByteArray();
  }

  static Mail.Attachment attachment(String file) {
    return new Mail.Attachment(file, file.endsWith(".xlsx") ? XLSX : PDF);
  }

  private byte[] bytes(Workbook workbook) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new WorkbookRenderer().render(workbook, theme, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
