package org.tradebrief.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.compose.Composer;
import org.tradebrief.document.Mail;
import org.tradebrief.document.Theme;
import org.tradebrief.document.Workbook;
import org.tradebrief.render.mail.MailRenderer;
import org.tradebrief.render.pdf.BriefingRenderer;
import org.tradebrief.render.xlsx.CellPlaces;
import org.tradebrief.render.xlsx.WorkbookRenderer;
import org.tradebrief.report.Catalogue;
import org.tradebrief.table.Language;

/**
 * Turns a catalogue into the files of a pack, in memory: nothing touches the disk before all are
 * whole.
 */
final class PackFiles {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Composer composer;
  private final Theme theme;
  private final BriefingRenderer briefings;

  PackFiles(Composer composer, BriefingRenderer briefings) {
    this.composer = composer;
    this.theme = composer.theme();
    this.briefings = briefings;
  }

  /** Workbook, briefing and mail of one language, by file name in the order of a listing. */
  Map<String, byte[]> of(Catalogue catalogue, Language language) {
    String name = "trade-" + catalogue.pack().vintage().id() + "." + language.code();
    Map<String, byte[]> files = new LinkedHashMap<>();
    Workbook workbook = composer.workbook(catalogue, language);
    files.put(name + ".xlsx", bytes(workbook));
    files.put(
        name + ".pdf", briefings.render(composer.briefing(catalogue, language), theme, List.of()));
    List<Mail.Attachment> attachments =
        List.of(
            new Mail.Attachment(name + ".xlsx", XLSX),
            new Mail.Attachment(name + ".pdf", "application/pdf"));
    Mail mail = composer.mail(catalogue, language, attachments);
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    try {
      new MailRenderer().render(mail, files, message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.put(name + ".eml", message.toByteArray());
    files.put("trace." + language.code() + ".csv", TraceFile.write(CellPlaces.of(workbook, theme)));
    return files;
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
