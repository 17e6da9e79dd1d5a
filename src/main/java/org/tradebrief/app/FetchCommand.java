package org.tradebrief.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tradebrief.fetch.Fetch;
import org.tradebrief.fetch.FetchOutcome;
import org.tradebrief.fetch.FetchRequest;
import org.tradebrief.run.Json;
import org.tradebrief.run.RunRequest;
import org.tradebrief.settings.Setting;
import org.tradebrief.settings.Settings;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.Stage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings a release into the archive. */
@Command(
    name = "fetch",
    description =
        "Brings the ministry's file of a period and stage into the folder releases/ of the inputs, if"
            + " it is there and is what it says. Exit code 3 if it is not there yet. Without --period"
            + " the one that is due next, without --stage provisional.",
    mixinStandardHelpOptions = true)
final class FetchCommand implements Callable<Integer>, Configured {

  private static final Duration LEAST_POLL = Duration.ofSeconds(10);

  /** Of these the ministry puts a file on the web. */
  private static final List<Stage> ON_THE_WEB =
      List.of(Stage.FIRST_10_DAYS, Stage.FIRST_20_DAYS, Stage.PROVISIONAL, Stage.EXPORTS_DETAILED);

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--wait",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "HH:MM",
      description =
          "Wait for the release: ask from fetch.release-time on, every fetch.poll, until HH:MM or"
              + " fetch.wait-until.")
  private String wait;

  @Option(names = "--dry-run", description = "Print the addresses and ask nobody.")
  private boolean dryRun;

  @Option(names = "--json", description = "Write one JSON document in place of the file's name.")
  private boolean json;

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INPUTS, Setting.PERIOD, Setting.STAGE, Setting.LOG_FORMAT);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandLine command = spec.commandLine();
    World world = ((Main) spec.root().userObject()).world();
    Settings settings = SettingOptions.of(command);
    FetchRequest request = request(command, settings, world);
    List<URI> addresses = addresses(request, settings);
    if (dryRun) {
      addresses.forEach(command.getOut()::println);
      return ExitCode.DONE;
    }
    Talk talk = Talk.of(command, settings);
    Fetch fetch = new Fetch(request, world.clock(), world.sleep(), talk::say);
    FetchOutcome outcome =
        wait == null
            ? fetch.once()
            : fetch.waiting(
                today(settings.time(Setting.FETCH_RELEASE_TIME).orElseThrow(), settings, world),
                until(settings, world),
                poll(settings));
    report(outcome, command.getOut(), talk);
    return code(outcome.ending());
  }

  private FetchRequest request(CommandLine command, Settings settings, World world) {
    RunRequest run = new RunOptions(command, settings).reading();
    Stage stage = run.stage().orElse(Stage.PROVISIONAL);
    if (!ON_THE_WEB.contains(stage)) {
      throw wrong(
          settings.origin(Setting.STAGE).prefix()
              + ": the ministry puts no file of the stage "
              + stage.id()
              + " on the web");
    }
    String contact = settings.text(Setting.FETCH_CONTACT);
    return new FetchRequest(
        run.inputs(),
        run.shipped(),
        run.period().map(Period::last).orElseGet(() -> due(stage, settings, world)),
        stage,
        URI.create(settings.text(Setting.FETCH_BASE)),
        settings.list(Setting.FETCH_PATTERNS),
        "tradebrief/" + Version.number() + (contact.isEmpty() ? "" : " (" + contact + ")"),
        settings.duration(Setting.FETCH_TIMEOUT),
        settings.number(Setting.FETCH_RETRIES),
        settings.duration(Setting.FETCH_BACK_OFF),
        settings.bytes(Setting.FETCH_SIZE_LIMIT),
        settings.list(Setting.FETCH_REDIRECT_HOSTS),
        settings.flag(Setting.FETCH_PLAIN_HTTP));
  }

  /**
   * The month whose release is the next or the latest: the first ten days come out late in the same
   * month, everything else in the month after.
   */
  private static Month due(Stage stage, Settings settings, World world) {
    ZonedDateTime now = world.clock().instant().atZone(settings.zone(Setting.FETCH_ZONE));
    Month month = new Month(now.getYear(), now.getMonthValue());
    boolean sameMonth = stage == Stage.FIRST_10_DAYS && now.getDayOfMonth() > 15;
    return sameMonth ? month : month.previous();
  }

  private List<URI> addresses(FetchRequest request, Settings settings) {
    try {
      return request.addresses();
    } catch (IllegalArgumentException e) {
      throw wrong(settings.origin(Setting.FETCH_PATTERNS).prefix() + ": " + e.getMessage());
    }
  }

  private Instant until(Settings settings, World world) {
    LocalTime time = settings.time(Setting.FETCH_WAIT_UNTIL).orElseThrow();
    if (!wait.isEmpty()) {
      if (!wait.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
        throw wrong("--wait: expected a time of day such as 09:30, found '" + wait + "'");
      }
      time = LocalTime.parse(wait);
    }
    return today(time, settings, world);
  }

  private static Instant today(LocalTime time, Settings settings, World world) {
    return world.clock().instant().atZone(settings.zone(Setting.FETCH_ZONE)).with(time).toInstant();
  }

  private Duration poll(Settings settings) {
    Duration poll = settings.duration(Setting.FETCH_POLL);
    if (poll.compareTo(LEAST_POLL) < 0) {
      throw wrong(settings.origin(Setting.FETCH_POLL).prefix() + ": expected 10s or more");
    }
    return poll;
  }

  private void report(FetchOutcome outcome, PrintWriter out, Talk talk) {
    talk.findings(outcome.findings());
    if (code(outcome.ending()) == ExitCode.DONE) {
      talk.say(outcome.message());
    } else {
      talk.fail(outcome.message());
    }
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("ending", outcome.ending().name().toLowerCase(Locale.ROOT));
      document.put("exit_code", code(outcome.ending()));
      document.put("address", outcome.address());
      document.put("file", outcome.file());
      document.put("sha256", outcome.sha256());
      document.put("message", outcome.message());
      document.put("findings", outcome.findings().stream().map(Finding::fields).toList());
      out.print(new String(Json.bytes(document), StandardCharsets.UTF_8));
    } else if (!outcome.file().isEmpty()) {
      out.println(outcome.file());
    }
    out.flush();
  }

  private static int code(FetchOutcome.Ending ending) {
    return switch (ending) {
      case FETCHED, UNCHANGED -> ExitCode.DONE;
      case NOT_THERE -> ExitCode.NOT_THERE;
      case FAILED, REFUSED -> ExitCode.UNREADABLE;
    };
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
