package org.tradebrief.render.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The ECMA-376 schemas (transitional) as the platform's own validator applies them: spreadsheet,
 * drawing, chart, properties, relationships.
 */
public final class Schemas {

  private static final List<String> FILES =
      List.of(
          "sml.xsd",
          "dml-spreadsheetDrawing.xsd",
          "dml-chart.xsd",
          "shared-documentPropertiesExtended.xsd",
          "opc-relationships.xsd");

  /** Parts whose schemas the jar does not hold; tests look at them by themselves. */
  private static final List<String> WITHOUT = List.of("[Content_Types].xml", "docProps/core.xml");

  private final Schema schema;

  private Schemas(Schema schema) {
    this.schema = schema;
  }

  /** Skips the test where Maven does not say where the schemas are. */
  public static Schemas load() {
    Path jar = Path.of(System.getProperty("tradebrief.schemas", ""));
    Assumptions.assumeTrue(
        Files.isRegularFile(jar), "the schemas are not at hand (-Dtradebrief.schemas)");
    try {
      List<Source> sources = new ArrayList<>();
      for (String file : FILES) {
        URI place = URI.create("jar:" + jar.toUri() + "!/org/apache/poi/schemas/ooxml/src/" + file);
        sources.add(new StreamSource(place.toString()));
      }
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      return new Schemas(factory.newSchema(sources.toArray(Source[]::new)));
    } catch (SAXException e) {
      throw new AssertionError("the schemas cannot be read", e);
    }
  }

  /** What the schemas do not allow, part by part. */
  public List<String> faults(byte[] file) {
    List<String> faults = new ArrayList<>();
    try {
      Parts parts = new Parts(file);
      for (String part : parts.names("")) {
        if (!WITHOUT.contains(part)) {
          validate(part, parts.bytes(part), faults);
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return faults;
  }

  private void validate(String part, byte[] xml, List<String> faults) throws IOException {
    Validator validator = schema.newValidator();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            faults.add(part + ": " + e.getMessage());
          }

          @Override
          public void error(SAXParseException e) {
            faults.add(part + ": " + e.getMessage());
          }

          @Override
          public void fatalError(SAXParseException e) {
            faults.add(part + ": " + e.getMessage());
          }
        });
    try {
      validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
    } catch (SAXException e) {
      faults.add(part + ": " + e.getMessage());
    }
  }
}
