package org.tradebrief.app;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.run.Edition;
import org.tradebrief.run.RunRequest;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;
import org.tradebrief.table.Stage;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that say what is read and what a pack is about. */
final class RunOptions {

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--inputs",
      paramLabel = "DIR",
      description =
          "Folder with releases/ and history/; what it lacks of context/ and reference/ comes from the"
              + " shipped one. Default: the shipped inputs.")
  private Path inputs;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Folder of templates. Default: the shipped templates.")
  private Path templates;

  @Option(
      names = "--period",
      paramLabel = "YYYY-MM",
      description = "The month. Default: the newest period among the releases.")
  private String period;

  @Option(
      names = "--stage",
      paramLabel = "NAME",
      description =
          "The stage: first-10-days, first-20-days, provisional, exports-detailed, detailed, revised or"
              + " fixed. Default: the newest of the period.")
  private String stage;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day (YYYY-MM-DD) whose knowledge counts, for releases and tariffs. Default: the"
              + " release's own date.")
  private String asOf;

  @Option(
      names = "--json",
      description = "Write one JSON document to stdout in place of the list of files.")
  private boolean json;

  @Option(
      names = "--revision-threshold",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Leave out levels that a later stage moved by less than N million yen. Default:"
              + " ${DEFAULT-VALUE}.")
  private BigDecimal revisionThreshold;

  BigDecimal revisionThreshold() {
    return revisionThreshold;
  }

  boolean json() {
    return json;
  }

  /** For a command that makes no briefing. */
  RunRequest request(Path out, String languages, boolean dryRun) {
    return request(out, languages, "full", dryRun);
  }

  RunRequest request(Path out, String languages, String edition, boolean dryRun) {
    Path home = home();
    Path shipped = home.resolve("inputs");
    Path folder = inputs == null ? shipped : inputs;
    if (!Files.isDirectory(folder)) {
      throw wrong("--inputs: there is no folder " + folder);
    }
    if (!Files.isDirectory(shipped)) {
      throw wrong("the shipped inputs are missing: there is no folder " + shipped);
    }
    if (templates != null && !Files.isDirectory(templates)) {
      throw wrong("--templates: there is no folder " + templates);
    }
    return new RunRequest(
        folder,
        shipped,
        templates == null ? home.resolve("templates") : templates,
        out,
        languages(languages),
        Edition.of(edition)
            .orElseThrow(
                () -> wrong("--edition: expected full, brief or both, found '" + edition + "'")),
        Optional.ofNullable(period).map(this::month),
        Optional.ofNullable(stage).map(this::stageOf),
        Optional.ofNullable(asOf).map(this::day),
        dryRun,
        revisionThreshold,
        Version.number(),
        fontFolders());
  }

  /** The launcher says where the program lives; without it, the folder we were started in. */
  private static Path home() {
    return Path.of(System.getProperty("tradebrief.home", ""));
  }

  private static List<Path> fontFolders() {
    Path user = Path.of(System.getProperty("user.home", ""));
    return List.of(
        Path.of("/usr/share/fonts"),
        Path.of("/usr/local/share/fonts"),
        Path.of("/Library/Fonts"),
        Path.of("/System/Library/Fonts"),
        Path.of("C:\\Windows\\Fonts"),
        user.resolve(".fonts"),
        user.resolve(".local/share/fonts"),
        user.resolve("Library/Fonts"));
  }

  private List<Language> languages(String text) {
    List<Language> languages = new ArrayList<>();
    for (String code : text.split(",", -1)) {
      Language language =
          Language.of(code.strip())
              .orElseThrow(() -> wrong("--lang: expected en, ja or en,ja, found '" + text + "'"));
      if (!languages.contains(language)) {
        languages.add(language);
      }
    }
    return languages;
  }

  private Month month(String text) {
    try {
      return Month.parse(text);
    } catch (IllegalArgumentException e) {
      throw wrong("--period: expected a month such as 2025-03, found '" + text + "'");
    }
  }

  private Stage stageOf(String text) {
    return Stage.of(text)
        .orElseThrow(
            () ->
                wrong(
                    "--stage: expected one of "
                        + Arrays.stream(Stage.values())
                            .map(Stage::id)
                            .collect(Collectors.joining(", "))
                        + ", found '"
                        + text
                        + "'"));
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong("--as-of: expected a day such as 2025-04-17, found '" + text + "'");
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
