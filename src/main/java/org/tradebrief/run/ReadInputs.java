package org.tradebrief.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.context.Context;
import org.tradebrief.context.ContextReader;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.release.ReadArchive;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFile;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.source.Limits;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Finding;
import org.tradebrief.tariff.TariffFile;
import org.tradebrief.tariff.TariffReader;
import org.tradebrief.tariff.TariffTimeline;

/**
 * Everything that was read for a run.
 *
 * @param files every file looked at: releases and history, then context and reference
 * @param findings in the order of reading
 */
record ReadInputs(
    Archive archive,
    Context context,
    TariffTimeline tariffs,
    List<InputFile> files,
    List<Finding> findings) {

  static ReadInputs of(RunRequest request) {
    InputFolders folders = folders(request);
    Findings findings = new Findings();
    Context context = new ContextReader(folders, findings).read();
    TariffFile tariffs = new TariffReader(folders, context.reference(), findings).read();
    ReadArchive read = new ArchiveReader(context.reference()).read(userFolder(request));
    List<InputFile> files = new ArrayList<>(read.files());
    files.addAll(context.files());
    files.addAll(tariffs.files());
    List<Finding> all = new ArrayList<>(read.findings());
    all.addAll(findings.list());
    all.addAll(RouteBases.missing(read.archive(), tariffs.timeline()));
    return new ReadInputs(
        read.archive(), context, tariffs.timeline(), List.copyOf(files), List.copyOf(all));
  }

  /** The user's folder with the shipped one behind it, for context and reference. */
  static InputFolders folders(RunRequest request) {
    try {
      return new InputFolders(
          userFolder(request), new InputFolder(request.shipped(), "(shipped) ", Limits.DEFAULT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputFolder userFolder(RunRequest request) {
    try {
      return new InputFolder(request.inputs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
