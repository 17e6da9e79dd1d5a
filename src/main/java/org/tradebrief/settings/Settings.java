package org.tradebrief.settings;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The value of every setting: an option of the command line before the environment before the file
 * before the default. Each has the form that its kind asks for; whether a folder is there or a
 * server answers is seen where it is used.
 */
public final class Settings {

  /** The file that is read where none is named. */
  public static final String USUAL_FILE = "tradebrief.yaml";

  private static final int LONGEST_SECRET = 4_096;

  private final Map<Setting, Given> values;

  private Settings(Map<Setting, Given> values) {
    this.values = values;
  }

  /**
   * @param file the file that is named; empty for {@value #USUAL_FILE} in the folder, if it is
   *     there
   * @param environment all variables; those of others are passed over
   * @param options by the setting they stand for
   * @throws SettingsException with everything that is wrong
   */
  public static Settings of(
      Optional<Path> file,
      Path folder,
      Map<String, String> environment,
      Map<Setting, String> options) {
    List<String> problems = new ArrayList<>();
    Map<Setting, Given> values = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      values.put(setting, new Given(setting.standard(), Origin.standard(setting.id())));
    }
    List<Map<Setting, Given>> layers = new ArrayList<>();
    file(file, folder, environment).ifPresent(f -> layers.add(SettingsFile.read(f, problems)));
    layers.add(new Environment(environment).values(problems));
    Map<Setting, Given> given = new EnumMap<>(Setting.class);
    options.forEach(
        (setting, text) -> given.put(setting, new Given(text, Origin.flag(setting.flag()))));
    layers.add(given);
    for (Map<Setting, Given> layer : layers) {
      layer.forEach((setting, value) -> check(setting, value, problems));
      values.putAll(layer);
    }
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return new Settings(values);
  }

  private static Optional<Path> file(
      Optional<Path> named, Path folder, Map<String, String> environment) {
    String variable = environment.getOrDefault(Environment.CONFIG, "");
    if (named.isPresent() || !variable.isEmpty()) {
      return Optional.of(named.orElseGet(() -> Path.of(variable)));
    }
    Path usual = folder.resolve(USUAL_FILE);
    return Files.exists(usual) ? Optional.of(usual) : Optional.empty();
  }

  private static void check(Setting setting, Given given, List<String> problems) {
    if (!setting.kind().accepts().test(given.text())) {
      String found = setting.secret() ? "something else" : "'" + given.text() + "'";
      problems.add(
          given.origin().prefix() + ": expected " + setting.kind().expected() + ", found " + found);
    }
  }

  /** The text that counts; empty if there is none. */
  public String text(Setting setting) {
    return values.get(setting).text();
  }

  public Optional<String> given(Setting setting) {
    return Optional.of(text(setting)).filter(text -> !text.isEmpty());
  }

  public Origin origin(Setting setting) {
    return values.get(setting).origin();
  }

  /** What a person may see of a value: all but a secret. */
  public String shown(Setting setting) {
    return setting.secret() && !text(setting).isEmpty() ? "(set, not shown)" : text(setting);
  }

  /** A path of the file is relative to the file's folder, any other to the current one. */
  public Optional<Path> path(Setting setting) {
    return given(setting).map(text -> origin(setting).base().resolve(text));
  }

  public List<String> list(Setting setting) {
    return Kind.parts(text(setting)).stream().distinct().toList();
  }

  public int number(Setting setting) {
    return Integer.parseInt(text(setting));
  }

  public BigDecimal amount(Setting setting) {
    return Kind.amount(text(setting));
  }

  public boolean flag(Setting setting) {
    return text(setting).equals("true");
  }

  public Duration duration(Setting setting) {
    return Kind.duration(text(setting));
  }

  public long bytes(Setting setting) {
    return Kind.bytes(text(setting));
  }

  public Optional<LocalDate> day(Setting setting) {
    return given(setting).map(LocalDate::parse);
  }

  public Optional<LocalTime> time(Setting setting) {
    return given(setting).map(LocalTime::parse);
  }

  public ZoneId zone(Setting setting) {
    return ZoneId.of(text(setting));
  }

  /**
   * The password of the mail server: from the environment, or else the first line of the file that
   * is named.
   *
   * @throws SettingsException if the file cannot be read
   */
  public Optional<String> password() {
    if (given(Setting.SMTP_PASSWORD).isPresent()) {
      return given(Setting.SMTP_PASSWORD);
    }
    return path(Setting.SMTP_PASSWORD_FILE).map(this::firstLine);
  }

  private String firstLine(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(LONGEST_SECRET), StandardCharsets.UTF_8);
      return text.lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new SettingsException(
          List.of(origin(Setting.SMTP_PASSWORD_FILE).prefix() + ": cannot read " + file));
    }
  }
}
