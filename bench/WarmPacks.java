import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.run.Edition;
import org.tradebrief.run.Publishing;
import org.tradebrief.run.Readership;
import org.tradebrief.run.RunLog;
import org.tradebrief.run.RunOutcome;
import org.tradebrief.run.RunRequest;
import org.tradebrief.run.TradebriefRun;
import org.tradebrief.table.Language;

/** Makes the same pack again and again in one process and prints how long each took, in ms. */
public final class WarmPacks {
  public static void main(String[] arguments) {
    Path home = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    int packs = Integer.parseInt(arguments[2]);
    RunRequest request =
        new RunRequest(
            home.resolve("inputs"),
            home.resolve("inputs"),
            home.resolve("templates"),
            out,
            List.of(Language.values()),
            List.of(Edition.FULL),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            BigDecimal.ZERO,
            "bench",
            List.of(),
            new Publishing(true, 1, "", "bench"),
            Readership.NOBODY);
    for (int pack = 0; pack < packs; pack++) {
      long start = System.nanoTime();
      RunOutcome outcome = TradebriefRun.run(request, new RunLog(line -> {}));
      if (outcome.ending() != RunOutcome.Ending.DONE) {
        throw new IllegalStateException(outcome.message());
      }
      System.out.printf(Locale.ROOT, "pack %.1f%n", (System.nanoTime() - start) / 1e6);
    }
  }
}
