package org.tradebrief.release;

import java.util.List;
import org.tradebrief.source.InputFile;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Finding;

/**
 * What reading gave. The archive holds whatever could be read, so that checks can go on and report
 * too; a finding that stops says that it may not be published.
 *
 * @param findings in the order of the files by path
 * @param files every file that was looked at, by path
 */
public record ReadArchive(Archive archive, List<Finding> findings, List<InputFile> files) {

  public ReadArchive {
    findings = List.copyOf(findings);
    files = List.copyOf(files);
  }
}
