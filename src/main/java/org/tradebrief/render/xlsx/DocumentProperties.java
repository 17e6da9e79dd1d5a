package org.tradebrief.render.xlsx;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tradebrief.document.Properties;

/** What the file says about itself. */
final class DocumentProperties {
  private DocumentProperties() {}

  static void apply(XSSFWorkbook file, Properties properties) {
    POIXMLProperties.CoreProperties core = file.getProperties().getCoreProperties();
    core.setTitle(properties.title());
    core.setSubjectProperty(properties.subject());
    core.setCreator(properties.author());
    core.setLastModifiedByUser(properties.author());
    core.setKeywords(String.join(", ", properties.keywords()));
    core.setIdentifier(properties.identity());
    Date dated = Date.from(properties.dated().atStartOfDay(ZoneOffset.UTC).toInstant());
    core.setCreated(Optional.of(dated));
    core.setModified(Optional.of(dated));
    core.getUnderlyingProperties().setLanguageProperty(properties.language().code());
    file.getProperties()
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setApplication("Tradebrief");
  }
}
