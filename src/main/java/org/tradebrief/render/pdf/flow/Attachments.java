package org.tradebrief.render.pdf.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Puts files into the PDF as ISO 19005-3 wants them: typed, dated, and said to be the source of the
 * document.
 */
final class Attachments {

  private Attachments() {}

  static void add(PdfWriter writer, List<Attachment> attachments) {
    PdfArray associated = new PdfArray();
    for (Attachment attachment : attachments) {
      associated.add(add(writer, attachment));
    }
    if (!attachments.isEmpty()) {
      writer.getExtraCatalog().put(new PdfName("AF"), associated);
    }
  }

  private static PdfObject add(PdfWriter writer, Attachment attachment) {
    PdfDictionary facts = new PdfDictionary();
    facts.put(PdfName.MODDATE, new PdfString(Dates.pdf(attachment.dated())));
    try {
      PdfFileSpecification file =
          PdfFileSpecification.fileEmbedded(
              writer,
              null,
              attachment.fileName(),
              attachment.content(),
              true,
              attachment.mediaType(),
              facts);
      file.put(new PdfName("UF"), new PdfString(attachment.fileName(), PdfObject.TEXT_UNICODE));
      file.put(PdfName.DESC, new PdfString(attachment.description(), PdfObject.TEXT_UNICODE));
      file.put(new PdfName("AFRelationship"), new PdfName("Source"));
      PdfObject reference = file.getReference();
      writer.addFileAttachment(attachment.description(), file);
      return reference;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the attachment " + attachment.fileName() + " cannot be written", e);
    }
  }
}
