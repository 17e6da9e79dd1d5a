package org.tradebrief.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The structure tree of a file as lines, two blanks a level: {@code TH Scope=Column}. */
final class StructureDump {

  private StructureDump() {}

  static List<String> of(byte[] pdf) {
    List<String> lines = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      walk(document.getDocumentCatalog().getStructureTreeRoot(), "", lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  static List<String> types(byte[] pdf) {
    return of(pdf).stream().map(line -> line.strip().split(" ")[0]).toList();
  }

  private static void walk(PDStructureNode node, String indent, List<String> lines) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String line = indent + element.getStructureType();
        if (element.getAlternateDescription() != null) {
          line += " Alt=" + element.getAlternateDescription();
        }
        for (int i = 0; i < element.getAttributes().size(); i++) {
          line += " " + element.getAttributes().getObject(i).getCOSObject();
        }
        lines.add(line);
        walk(element, indent + "  ", lines);
      }
    }
  }
}
