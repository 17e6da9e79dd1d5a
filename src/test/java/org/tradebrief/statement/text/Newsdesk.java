package org.tradebrief.statement.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Target;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.ClaimRules;
import org.tradebrief.claim.Surroundings;
import org.tradebrief.compose.Composer;
import org.tradebrief.context.Context;
import org.tradebrief.context.ContextReader;
import org.tradebrief.context.UsualNames;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.statement.Judge;
import org.tradebrief.statement.Judgement;
import org.tradebrief.statement.TableBook;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Period;
import org.tradebrief.table.Release;
import org.tradebrief.table.Vintage;
import org.tradebrief.tariff.TariffReader;
import org.tradebrief.tariff.TariffTimeline;

/** Everything between a pack of the shipped inputs and the verdict on a text about it. */
final class Newsdesk {
  private final Context context;
  private final TariffTimeline tariffs;
  private final Archive archive;
  private final UsualNames names;
  private final Composer composer;

  Newsdesk() {
    try {
      Path home = Path.of(System.getProperty("tradebrief.home", "."));
      InputFolder folder = new InputFolder(home.resolve("inputs"));
      InputFolders folders = new InputFolders(folder, folder);
      context = new ContextReader(folders, new Findings()).read();
      tariffs = new TariffReader(folders, context.reference(), new Findings()).read().timeline();
      archive = new ArchiveReader(context.reference()).read(folder).archive();
      names = UsualNames.read(context.reference(), folders, new Findings());
      composer = new Composer(home.resolve("templates"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A pack, what it says, and who judges a text about it. */
  final class Pack {
    private final Target target;
    private final TextReader reader;
    private final Judge judge;

    private Pack(Target target) {
      this.target = target;
      this.reader = new TextReader(names, target.vintage().period());
      this.judge = new Judge(new TableBook(archive, context, tariffs, target));
    }

    String id() {
      return target.vintage().id();
    }

    Month month() {
      return target.month();
    }

    List<Claim> claims() {
      TradeView view = new TradeView(archive, target);
      return ClaimRules.decide(view, Surroundings.of(context, tariffs.asOf(target.asOf())));
    }

    String sentence(Claim claim, Language language) {
      return composer.sentence(claim, language);
    }

    List<Told> read(String text) {
      return reader.sentences(text, false);
    }

    List<Judgement> judged(String text, boolean markdown) {
      return reader.read(text, markdown).stream().flatMap(s -> judge.judge(s).stream()).toList();
    }
  }

  List<Pack> releases() {
    List<Pack> packs = new ArrayList<>();
    for (Release release : archive.releases()) {
      packs.add(new Pack(Target.of(release, Optional.empty())));
    }
    return packs;
  }

  Pack release(String id) {
    return releases().stream().filter(pack -> pack.id().equals(id)).findFirst().orElseThrow();
  }

  /** A quarter, half or year as known on the day of the release of its last month. */
  Pack period(String id) {
    Period period = Period.parse(id);
    Release last =
        archive.releases().stream()
            .filter(release -> release.month().equals(period.last()))
            .filter(release -> !release.vintage().stage().coversPartOfMonth())
            .reduce((a, b) -> b)
            .orElseThrow();
    return new Pack(
        new Target(
            new Vintage(period, last.vintage().stage(), last.vintage().published()),
            PackKind.PERIOD,
            Optional.empty(),
            last.vintage().published().day().orElseThrow()));
  }

  Pack history(Month month) {
    LocalDate day = month.toYearMonth().atEndOfMonth();
    return new Pack(Target.ofHistory(archive, month, Optional.of(day)).orElseThrow());
  }
}
