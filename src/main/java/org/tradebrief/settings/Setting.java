package org.tradebrief.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.table.Stage;

/**
 * The one catalogue of what can be configured. Options of commands, their help, the variables of
 * the environment, the keys of the file and {@code tradebrief config} come from it, and a test
 * holds docs/configuration.md and the example file to it.
 */
public enum Setting {
  INPUTS(
      "inputs",
      Kind.FOLDER,
      Standard.words("the shipped inputs"),
      "--inputs",
      "DIR",
      "Folder with releases/ and history/; what it lacks of context/ and reference/ comes from"
          + " the shipped one."),
  TEMPLATES(
      "templates",
      Kind.FOLDER,
      Standard.words("the shipped templates"),
      "--templates",
      "DIR",
      "Folder of outlines, sentences and the theme."),
  OUT(
      "out",
      Kind.FOLDER,
      Standard.text("out"),
      "--out",
      "DIR",
      "Folder that packs are published in."),
  PERIOD(
      "period",
      Kind.TEXT,
      Standard.words("the newest month among the releases"),
      "--period",
      "PERIOD",
      "The month (2025-03), quarter (2025-Q1), half (2024-H1, FY2024-H1) or year (CY2024,"
          + " FY2024), or for run a range of months such as 2024-05..2025-03."),
  STAGE(
      "stage",
      Kind.choice(
          "one of "
              + Arrays.stream(Stage.values()).map(Stage::id).collect(Collectors.joining(", ")),
          Arrays.stream(Stage.values()).map(Stage::id).toList()),
      Standard.words("the newest release of the period"),
      "--stage",
      "NAME",
      "The stage: first-10-days, first-20-days, provisional, exports-detailed, detailed, revised,"
          + " fixed or, for a month of the history as later revised, time-series."),
  AS_OF(
      "as-of",
      Kind.DAY,
      Standard.words("the release's own date"),
      "--as-of",
      "DATE",
      "The day (YYYY-MM-DD) whose knowledge counts, for releases and tariffs."),
  LANGUAGES(
      "languages",
      Kind.choices("en, ja or en,ja", List.of("en", "ja")),
      Standard.text("en,ja"),
      "--lang",
      "en,ja",
      "Languages of the documents."),
  EDITION(
      "edition",
      Kind.choice("full, brief or both", List.of("full", "brief", "both")),
      Standard.text("full"),
      "--edition",
      "NAME",
      "The briefing: full, brief (one page) or both."),
  REVISION_THRESHOLD(
      "revision-threshold",
      Kind.AMOUNT,
      Standard.text("0"),
      "--revision-threshold",
      "N",
      "Leave out levels that a later stage moved by less than N million yen."),
  KEEP(
      "keep",
      Kind.number(0, 1_000),
      Standard.text("1"),
      "--keep",
      "N",
      "How many earlier builds of a pack stay below out/.packs beside the current one, for"
          + " readers inside them."),
  JOBS(
      "jobs",
      Kind.number(1, 256),
      Standard.words("one for each processor, as memory allows"),
      "--jobs",
      "N",
      "How many packs are made at a time when many are."),
  LOG_FORMAT(
      "log-format",
      Kind.choice("text or json", List.of("text", "json")),
      Standard.text("text"),
      "--log-format",
      "NAME",
      "What is said on stderr: text for persons, or json, one object a line with its time."),
  FETCH_BASE(
      "fetch.base",
      Kind.ADDRESS,
      Standard.text("https://www.customs.go.jp/toukei/shinbun/"),
      "",
      "",
      "Where the ministry's files are."),
  FETCH_PATTERNS(
      "fetch.patterns",
      Kind.TEXTS,
      Standard.text("trade-st_e/{year}/{year}{month}{stage}e.xml"),
      "",
      "",
      "Addresses below the base, tried in order until one is there; {stage} is the ministry's"
          + " digit."),
  FETCH_CONTACT(
      "fetch.contact",
      Kind.TEXT,
      Standard.words("nobody"),
      "",
      "",
      "Whom the server's owner can ask about us; stands in the agent string."),
  FETCH_TIMEOUT(
      "fetch.timeout",
      Kind.DURATION_OF_TIME,
      Standard.text("30s"),
      "",
      "",
      "How long one whole answer may take."),
  FETCH_RETRIES(
      "fetch.retries",
      Kind.number(0, 20),
      Standard.text("4"),
      "",
      "",
      "How often an answer that may pass (no connection, 429, 5xx) is asked for again."),
  FETCH_BACK_OFF(
      "fetch.back-off",
      Kind.DURATION_OF_TIME,
      Standard.text("2s"),
      "",
      "",
      "Pause before the first further try, doubled before each next one; the server's own wish"
          + " counts if it is longer."),
  FETCH_SIZE_LIMIT(
      "fetch.size-limit",
      Kind.BYTES,
      Standard.text("16 MB"),
      "",
      "",
      "The longest answer, also when unpacked."),
  FETCH_REDIRECT_HOSTS(
      "fetch.redirect-hosts",
      Kind.TEXTS,
      Standard.words("none"),
      "",
      "",
      "Other hosts that a redirect may lead to."),
  FETCH_PLAIN_HTTP(
      "fetch.plain-http",
      Kind.FLAG,
      Standard.text("false"),
      "",
      "",
      "Whether a redirect may lead from https to http."),
  FETCH_ZONE(
      "fetch.zone",
      Kind.ZONE,
      Standard.text("Asia/Tokyo"),
      "",
      "",
      "The time zone of the times of day here."),
  FETCH_RELEASE_TIME(
      "fetch.release-time",
      Kind.TIME_OF_DAY,
      Standard.text("08:50"),
      "",
      "",
      "With --wait, nothing is asked before this time of day."),
  FETCH_WAIT_UNTIL(
      "fetch.wait-until",
      Kind.TIME_OF_DAY,
      Standard.text("09:30"),
      "",
      "",
      "With --wait, the time of day at which waiting ends."),
  FETCH_POLL(
      "fetch.poll",
      Kind.DURATION_OF_TIME,
      Standard.text("60s"),
      "",
      "",
      "With --wait, the pause between two questions; 10s at least."),
  PARTNERS(
      "partners",
      Kind.TEXTS,
      Standard.words("none"),
      "--partners",
      "NAMES",
      "Countries and regions that get a workbook and a briefing of their own, or all."),
  RECIPIENTS(
      "recipients",
      Kind.FILE,
      Standard.words("none"),
      "--recipients",
      "FILE",
      "List of those who get the pack by mail."),
  LINKS(
      "links",
      Kind.ADDRESS,
      Standard.words("none"),
      "",
      "",
      "The web address under which the folder out can be read, for messages too large to carry"
          + " their files."),
  SMTP_HOST("smtp.host", Kind.TEXT, Standard.words("none"), "", "", "The mail server."),
  SMTP_PORT("smtp.port", Kind.number(1, 65_535), Standard.text("587"), "", "", "Its port."),
  SMTP_SECURITY(
      "smtp.security",
      Kind.choice("starttls, tls or none", List.of("starttls", "tls", "none")),
      Standard.text("starttls"),
      "",
      "",
      "How the connection is protected; none is for a server on this machine."),
  SMTP_USER("smtp.user", Kind.TEXT, Standard.words("nobody"), "", "", "Who logs in."),
  SMTP_PASSWORD(
      "smtp.password",
      Kind.TEXT,
      Standard.words("none"),
      "",
      "",
      "The password; only from the environment, never in this file."),
  SMTP_PASSWORD_FILE(
      "smtp.password-file",
      Kind.FILE,
      Standard.words("none"),
      "",
      "",
      "A file whose first line is the password."),
  SMTP_AUTHORITY(
      "smtp.authority",
      Kind.FILE,
      Standard.words("none"),
      "",
      "",
      "Certificates (PEM) of a private authority that is trusted beside the usual ones."),
  SMTP_FROM(
      "smtp.from",
      Kind.TEXT,
      Standard.words("none"),
      "",
      "",
      "The sender, 'Name <name@example.org>'."),
  SMTP_TIMEOUT(
      "smtp.timeout",
      Kind.DURATION_OF_TIME,
      Standard.text("30s"),
      "",
      "",
      "How long the server may stay silent."),
  SMTP_RETRIES(
      "smtp.retries",
      Kind.number(0, 20),
      Standard.text("3"),
      "",
      "",
      "How often a message is tried again."),
  SMTP_RATE(
      "smtp.rate",
      Kind.number(1, 6_000),
      Standard.text("30"),
      "",
      "",
      "How many messages go out in a minute."),
  SMTP_SIZE_LIMIT(
      "smtp.size-limit",
      Kind.BYTES,
      Standard.text("20 MB"),
      "",
      "",
      "The largest message; a larger one is made with links in place of attachments.");

  private final String id;
  private final Kind kind;
  private final Standard standard;
  private final String flag;
  private final String label;
  private final String description;

  Setting(String id, Kind kind, Standard standard, String flag, String label, String description) {
    this.id = id;
    this.kind = kind;
    this.standard = standard;
    this.flag = flag;
    this.label = label;
    this.description = description;
  }

  /** The key, with a dot between a group and what is in it: {@code smtp.host}. */
  public String id() {
    return id;
  }

  /** The text that counts where nobody says anything; empty if there is none. */
  public String standard() {
    return standard.text();
  }

  /** The same for a person: the text, or what is done without one. */
  public String otherwise() {
    return standard.words();
  }

  /** The option that says it on a command line; empty if there is none. */
  public String flag() {
    return flag;
  }

  /** What stands behind the option in its help. */
  public String label() {
    return label;
  }

  /** One line for help, docs and the example file, with the default. */
  public String description() {
    return description + " Default: " + otherwise() + ".";
  }

  /** The variable of the environment that says it. */
  public String variable() {
    return Environment.PREFIX + id.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /** A secret is never shown, and never stands in the file or on a command line. */
  public boolean secret() {
    return this == SMTP_PASSWORD;
  }

  Kind kind() {
    return kind;
  }

  static Optional<Setting> of(String id) {
    return Arrays.stream(values()).filter(setting -> setting.id.equals(id)).findFirst();
  }
}
