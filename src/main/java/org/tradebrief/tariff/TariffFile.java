package org.tradebrief.tariff;

import java.util.List;
import org.tradebrief.source.InputFile;

/** The measures that were read, and the file they came from for the manifest. */
public record TariffFile(TariffTimeline timeline, List<InputFile> files) {

  public TariffFile {
    files = List.copyOf(files);
  }
}
