package org.tradebrief.app;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The text of finished files, by readers that are not ours. */
final class PackText {

  private PackText() {}

  /** The words of a briefing on one line, so that a line break does not hide a sentence. */
  static String briefing(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** The words of one page, counted from 1. */
  static String page(Path pdf, int number) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setStartPage(number);
      text.setEndPage(number);
      return text.getText(document).replaceAll("\\s+", " ");
    }
  }

  /** The plain body of a mail. */
  static String mail(Path eml) throws IOException {
    try (InputStream in = Files.newInputStream(eml)) {
      return plain(new MimeMessage(Session.getInstance(new Properties()), in));
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static String plain(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/plain") && part.getFileName() == null) {
      return ((String) part.getContent()).replace("\r\n", "\n");
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String text = plain(parts.getBodyPart(i));
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }

  /** Every sheet by its tab, as rows of cell texts. */
  static Map<String, List<String>> sheets(Path xlsx) throws IOException {
    Map<String, List<String>> sheets = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(xlsx);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          sheets.put(
              sheet.getName(),
              rows.map(
                      row ->
                          row.stream()
                              .map(cell -> cell == null ? "" : text(cell))
                              .collect(Collectors.joining("|")))
                  .toList());
        }
      }
    }
    return sheets;
  }

  private static String text(Cell cell) {
    return String.valueOf(cell.getValue());
  }
}
