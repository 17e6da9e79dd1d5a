package org.tradebrief.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.tradebrief.run.Edition;
import org.tradebrief.run.PeriodRange;
import org.tradebrief.run.Publishing;
import org.tradebrief.run.Readership;
import org.tradebrief.run.RunRequest;
import org.tradebrief.settings.Setting;
import org.tradebrief.settings.Settings;
import org.tradebrief.table.Language;
import org.tradebrief.table.Period;
import org.tradebrief.table.Stage;
import picocli.CommandLine;

/** Makes the request of a run from the settings that count. */
final class RunOptions {

  /** Which figures are read, and as of when. */
  static final List<Setting> READING =
      List.of(Setting.INPUTS, Setting.PERIOD, Setting.STAGE, Setting.AS_OF);

  private static final long MEMORY_OF_A_PACK = 400_000_000;

  private final CommandLine command;
  private final Settings settings;

  RunOptions(CommandLine command, Settings settings) {
    this.command = command;
    this.settings = settings;
  }

  /** For a command that publishes nothing. */
  RunRequest reading() {
    if (range().isPresent()) {
      throw wrong(
          settings.origin(Setting.PERIOD).prefix()
              + ": expected one month such as 2025-03; only run takes a range");
    }
    return request(Path.of("out"), true, false);
  }

  /** A request, and for whom the pack is made beside everybody. */
  RunRequest request(Path out, boolean dryRun, boolean force) {
    return request(out, dryRun, force, Readership.NOBODY);
  }

  RunRequest request(Path out, boolean dryRun, boolean force, Readership readership) {
    Path home = home();
    Path shipped = home.resolve("inputs");
    if (!Files.isDirectory(shipped)) {
      throw wrong("the shipped inputs are missing: there is no folder " + shipped);
    }
    return new RunRequest(
        folder(Setting.INPUTS, shipped),
        shipped,
        folder(Setting.TEMPLATES, home.resolve("templates")),
        out,
        settings.list(Setting.LANGUAGES).stream()
            .map(code -> Language.of(code).orElseThrow())
            .toList(),
        Edition.of(settings.text(Setting.EDITION)).orElseThrow(),
        settings.given(Setting.PERIOD).filter(text -> !PeriodRange.isRange(text)).map(this::period),
        settings.given(Setting.STAGE).map(name -> Stage.of(name).orElseThrow()),
        settings.day(Setting.AS_OF),
        dryRun,
        settings.amount(Setting.REVISION_THRESHOLD),
        Version.number(),
        fontFolders(),
        new Publishing(force, settings.number(Setting.KEEP), Build.identity(), holder()),
        readership);
  }

  /** Editions about partners, and messages where there is a list of recipients. */
  Readership readership() {
    Optional<Readership.Dispatch> dispatch =
        settings
            .path(Setting.RECIPIENTS)
            .map(
                list ->
                    new Readership.Dispatch(
                        list,
                        new MailOptions(command, settings).from(),
                        settings.bytes(Setting.SMTP_SIZE_LIMIT),
                        settings.given(Setting.LINKS).map(RunOptions::folderAddress)));
    return new Readership(settings.list(Setting.PARTNERS), dispatch);
  }

  private static String folderAddress(String address) {
    return address.endsWith("/") ? address : address + "/";
  }

  /** As many packs at a time as there are processors and room: one takes about 400 MB. */
  int jobs() {
    Runtime machine = Runtime.getRuntime();
    int room = (int) Math.max(1, machine.maxMemory() / MEMORY_OF_A_PACK);
    return settings
        .given(Setting.JOBS)
        .map(Integer::valueOf)
        .orElseGet(() -> Math.min(machine.availableProcessors(), room));
  }

  /** Said before the work begins: a pack may only go into a folder that is there or can be made. */
  Path writableFolder(Setting setting) {
    Path folder = settings.path(setting).orElseThrow();
    Path nearest = folder.toAbsolutePath();
    while (nearest.getParent() != null && !Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    String prefix = settings.origin(setting).prefix();
    if (!Files.isDirectory(nearest)) {
      throw wrong(prefix + ": expected a folder, found the file " + nearest);
    }
    if (!Files.isWritable(nearest)) {
      throw wrong(prefix + ": this user may not write into " + nearest);
    }
    return folder;
  }

  private Path folder(Setting setting, Path shipped) {
    Path folder = settings.path(setting).orElse(shipped);
    if (!Files.isDirectory(folder)) {
      throw wrong(settings.origin(setting).prefix() + ": there is no folder " + folder);
    }
    return folder;
  }

  /** Who this run is, for another one that finds the folder held. */
  private String holder() {
    World world = ((Main) command.getCommandSpec().root().userObject()).world();
    return "process "
        + ProcessHandle.current().pid()
        + " on "
        + world.host()
        + " since "
        + world.clock().instant().truncatedTo(ChronoUnit.SECONDS);
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

  /** The months from one to another, where the period is such a range. */
  Optional<PeriodRange> range() {
    return settings.given(Setting.PERIOD).filter(PeriodRange::isRange).map(this::range);
  }

  private PeriodRange range(String text) {
    try {
      return PeriodRange.parse(text);
    } catch (IllegalArgumentException e) {
      throw wrong(
          settings.origin(Setting.PERIOD).prefix()
              + ": expected a range of months such as 2024-05..2025-03, found '"
              + text
              + "'");
    }
  }

  private Period period(String text) {
    try {
      return Period.parse(text);
    } catch (IllegalArgumentException e) {
      throw wrong(
          settings.origin(Setting.PERIOD).prefix()
              + ": expected a month such as 2025-03, a quarter (2025-Q1), a half (2024-H1,"
              + " FY2024-H1) or a year (CY2024, FY2024), found '"
              + text
              + "'");
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(command, message);
  }
}
