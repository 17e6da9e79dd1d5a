package org.tradebrief.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.deliver.Mailing;
import org.tradebrief.deliver.RecipientList;
import org.tradebrief.source.Findings;
import org.tradebrief.source.SourceFile;
import org.tradebrief.table.Area;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Language;
import org.tradebrief.table.SourcePlace;

/**
 * Who reads a pack and what each asked for, read before anything is made.
 *
 * @param partners the countries and regions that get an edition of their own, in the ministry's
 *     order
 * @param mailings the messages asked for, in the order of the list of recipients
 */
record Readers(List<Area> partners, List<Mailing> mailings) {

  /** A list of recipients larger than this is none. */
  private static final long MOST_BYTES = 8L * 1024 * 1024;

  static Readers of(RunRequest request, ReferenceLists reference, List<Finding> findings) {
    Map<String, Area> partners = new LinkedHashMap<>();
    for (String name : request.readership().partners()) {
      if (name.equals(Readership.ALL)) {
        reference.areas().stream()
            .filter(area -> !area.isWorld())
            .forEach(area -> partners.put(area.id(), area));
      } else {
        area(reference, name).ifPresent(area -> partners.put(area.id(), area));
      }
    }
    List<Mailing> mailings =
        request
            .readership()
            .dispatch()
            .map(dispatch -> mailings(request, dispatch.recipients(), reference, findings))
            .orElse(List.of());
    mailings.stream()
        .flatMap(mailing -> mailing.partners().stream())
        .forEach(id -> reference.areaById(id).ifPresent(area -> partners.put(id, area)));
    return new Readers(
        reference.areas().stream().filter(area -> partners.containsKey(area.id())).toList(),
        mailings);
  }

  /** What was asked for by a name that no country or region has. */
  static List<String> unknown(RunRequest request, ReferenceLists reference) {
    return request.readership().partners().stream()
        .filter(name -> !name.equals(Readership.ALL) && area(reference, name).isEmpty())
        .toList();
  }

  private static List<Mailing> mailings(
      RunRequest request, Path file, ReferenceLists reference, List<Finding> findings) {
    Findings found = new Findings();
    List<Mailing> mailings = new ArrayList<>();
    read(file, found)
        .ifPresent(
            list ->
                mailings.addAll(
                    new RecipientList(text -> area(reference, text).map(Area::id), found)
                        .read(list)));
    for (Mailing mailing : mailings) {
      if (!request.languages().contains(mailing.language())) {
        found.unreadable(
            "broken-recipient",
            SourcePlace.file(file.getFileName().toString()),
            "languages that the run makes: "
                + request.languages().stream().map(Language::code).toList(),
            "the message " + mailing.id() + " in " + mailing.language().code(),
            "Add the language to the run, or give the reader another one.");
      }
    }
    findings.addAll(found.list());
    return mailings;
  }

  private static Optional<SourceFile> read(Path file, Findings findings) {
    String name = file.getFileName().toString();
    try {
      if (Files.size(file) > MOST_BYTES) {
        findings.unreadable(
            "file-too-large",
            SourcePlace.file(name),
            "at most " + MOST_BYTES + " bytes",
            Files.size(file) + " bytes",
            "Give a list of recipients.");
        return Optional.empty();
      }
      return Optional.of(SourceFile.of(name, Files.readAllBytes(file)));
    } catch (IOException e) {
      findings.unreadable(
          "file-unreadable",
          SourcePlace.file(name),
          "a list of recipients",
          e.getClass().getSimpleName(),
          "Look where recipients points to and whether this user may read it.");
      return Optional.empty();
    }
  }

  /** By id, by the ministry's label, or by a name in either language, whatever its case. */
  private static Optional<Area> area(ReferenceLists reference, String text) {
    String wanted = text.strip();
    String folded = wanted.toLowerCase(Locale.ROOT);
    return reference
        .areaById(wanted.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'))
        .or(() -> reference.area(wanted))
        .or(
            () ->
                reference.areas().stream()
                    .filter(
                        area ->
                            Stream.of(area.name(), area.shortName())
                                .flatMap(name -> Stream.of(name.english(), name.japanese()))
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(folded)))
                    .findFirst())
        .filter(area -> !area.isWorld());
  }

  /** The editions of the briefing that somebody of a language reads, beside those asked for. */
  List<Edition> editions(Language language, List<Edition> asked) {
    return Stream.of(Edition.values())
        .filter(
            edition ->
                asked.contains(edition)
                    || mailings.stream()
                        .filter(mailing -> mailing.language() == language)
                        .filter(mailing -> mailing.contents().contains(Mailing.Content.BRIEFING))
                        .anyMatch(mailing -> mailing.editions().contains(of(edition))))
        .toList();
  }

  static Mailing.Edition of(Edition edition) {
    return edition == Edition.FULL ? Mailing.Edition.FULL : Mailing.Edition.BRIEF;
  }
}
