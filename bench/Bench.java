import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Starts the program again and again, in turns so that a busy minute hits every way of starting
 * alike, and prints medians and ratios. Started by {@code bench/run}.
 */
public final class Bench {
  private record Way(String name, boolean cache, List<String> command) {}

  private static final List<String> FIRST_TIER =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    String java = Path.of(arguments[1], "bin", "java").toString();
    int times = Integer.parseInt(arguments[2]);
    int warm = Integer.parseInt(arguments[3]);

    String launcher = home.resolve("tradebrief").toString();
    String jar = home.resolve("target/tradebrief.jar").toString();
    List<String> job = List.of("run", "--force", "--out", home.resolve("target/bench").toString());
    List<String> plain = List.of(java, "-Dtradebrief.home=" + home, "-jar", jar);
    List<Way> ways =
        List.of(
            new Way("launcher, start-up cache", true, with(List.of(launcher), job)),
            new Way("launcher, no cache", false, with(List.of(launcher), job)),
            new Way("java -jar, no options", false, with(plain, job)),
            new Way("launcher --version", true, List.of(launcher, "--version")));

    System.out.printf(
        Locale.ROOT,
        "Java %s, %d processors, %d cold runs each, in turns%n%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        times);
    double[][] cold = new double[ways.size()][times];
    for (int turn = -1; turn < times; turn++) {
      for (int way = 0; way < ways.size(); way++) {
        double milliseconds = time(ways.get(way));
        if (turn >= 0) { // the turn before the first fills the disk's cache and is not counted
          cold[way][turn] = milliseconds;
        }
      }
    }
    System.out.printf(
        "%-28s %9s %9s %9s %7s%n", "cold, whole process", "median ms", "min", "max", "ratio");
    for (int way = 0; way < ways.size(); way++) {
      print(ways.get(way).name(), cold[way], median(cold[0]));
    }

    System.out.printf(
        "%n%-28s %9s %9s %9s %7s%n",
        "warm, packs in one process", "median ms", "min", "max", "ratio");
    warm("both compilers", java, home, warm, List.of(), median(cold[0]));
    warm("first tier only", java, home, warm, FIRST_TIER, median(cold[0]));
  }

  private static double time(Way way) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(way.command());
    builder.environment().put("TRADEBRIEF_AOT", way.cache() ? "on" : "off");
    builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (code != 0) {
      throw new IllegalStateException(way.name() + " ended with " + code);
    }
    return milliseconds;
  }

  /** One process makes the pack again and again; its first half is not counted. */
  private static void warm(
      String name, String java, Path home, int packs, List<String> options, double base)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(options);
    command.addAll(
        List.of(
            "-cp",
            home.resolve("target/tradebrief.jar").toString(),
            home.resolve("bench/WarmPacks.java").toString()));
    command.addAll(List.of(home.toString(), home.resolve("target/bench").toString(), "" + packs));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<Double> all = new ArrayList<>();
    for (String line : new String(process.getInputStream().readAllBytes()).split("\\R")) {
      if (line.startsWith("pack ")) {
        all.add(Double.parseDouble(line.substring(5)));
      }
    }
    if (process.waitFor() != 0 || all.size() != packs) {
      throw new IllegalStateException(name + " failed after " + all.size() + " packs");
    }
    double[] times = all.stream().skip(packs / 2).mapToDouble(Double::doubleValue).toArray();
    print(name, times, base);
  }

  private static List<String> with(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private static void print(String name, double[] times, double base) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-28s %9.0f %9.0f %9.0f %7.2f%n",
        name,
        median(times),
        sorted[0],
        sorted[sorted.length - 1],
        median(times) / base);
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
