package org.tradebrief;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may know whom, and which library lives where. docs/architecture.md tells the same in words.
 */
class ArchitectureTest {
  private static final String ROOT = "org.tradebrief.";

  /** A room, the rooms it may know, and why no others. */
  private record Room(String name, Collection<String> mayKnow, String because) {
    static Room of(String name, String because, String... mayKnow) {
      return new Room(name, List.of(mayKnow), because);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Room> ROOMS =
      List.of(
          Room.of("table", "the vocabulary speaks for itself"),
          Room.of("arithmetic", "a rule of the ministry is exact and reads nothing", "table"),
          Room.of("source", "rows with their places have no meaning yet", "table"),
          Room.of("context", "reference and context are read, not judged", "table", "source"),
          Room.of("release", "reading a file decides nothing", "table", "source", "context"),
          Room.of("tariff", "a measure is dated text", "table", "source", "context"),
          Room.of(
              "check", "checks look at figures, wherever they were read", "table", "arithmetic"),
          Room.of(
              "analysis",
              "numbers to numbers: no words, no layout",
              "table",
              "arithmetic",
              "context",
              "tariff"),
          Room.of("season", "a method knows numbers and months, no trade", "table"),
          Room.of(
              "trend",
              "a measure is a rule over months",
              "table",
              "arithmetic",
              "context",
              "analysis",
              "season"),
          Room.of(
              "claim",
              "a claim is decided before anyone words it",
              "table",
              "arithmetic",
              "context",
              "analysis",
              "trend",
              "tariff"),
          Room.of(
              "statement",
              "other people's words are judged by the same answers, before anyone words it",
              "table",
              "trend",
              "arithmetic",
              "source",
              "context",
              "analysis",
              "claim",
              "tariff"),
          Room.of(
              "report",
              "the catalogue offers facts and does not know who shows them",
              "table",
              "arithmetic",
              "source",
              "context",
              "release",
              "check",
              "tariff",
              "analysis",
              "trend",
              "season",
              "claim",
              "document"),
          Room.of("document", "a document is final and neutral", "table"),
          Room.of(
              "compose",
              "templates choose from the catalogue and may not reach behind it",
              "table",
              "claim",
              "statement",
              "report",
              "document"),
          Room.of(
              "render",
              "a renderer lays out and may not change or look up a figure",
              "table",
              "document"),
          Room.of(
              "fetch",
              "what is brought is only recognised, not judged",
              "table",
              "source",
              "context",
              "release"),
          Room.of("settings", "what is configured is read before anything is decided", "table"),
          Room.of("deliver", "delivery handles finished files, now or later", "table", "source"),
          Room.of(
              "run",
              "the story of a run calls every stage and no command",
              "table",
              "source",
              "context",
              "release",
              "check",
              "tariff",
              "analysis",
              "trend",
              "claim",
              "statement",
              "report",
              "document",
              "compose",
              "render",
              "deliver"),
          Room.of(
              "app",
              "commands wire and start, nothing more",
              "table",
              "settings",
              "fetch",
              "run",
              "deliver"));

  /** A library, and the rooms that may use it. */
  private record Library(String packages, List<String> rooms, String because) {
    @Override
    public String toString() {
      return packages;
    }
  }

  private static final List<Library> LIBRARIES =
      List.of(
          new Library(
              "org.apache.poi..",
              List.of("render.xlsx", "source"),
              "one room writes workbooks, one reads the tables that arrive as workbooks"),
          new Library("org.openpdf..", List.of("render.pdf"), "one room writes PDF"),
          new Library(
              "jakarta.mail..",
              List.of("render.mail", "deliver"),
              "one room writes mail, one sends"),
          new Library("java.net.http..", List.of("fetch"), "one room goes to the web"),
          new Library(
              "org.snakeyaml..", List.of("settings"), "one room reads the file of settings"),
          new Library("jdplus..", List.of("season"), "one room computes in binary numbers"),
          new Library("freemarker..", List.of("compose"), "words come from one place"),
          new Library("picocli..", List.of("app"), "commands are a matter of the way in"));

  private static JavaClasses product;

  @BeforeAll
  static void importProduct() {
    product =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.tradebrief");
  }

  static List<Room> rooms() {
    return ROOMS;
  }

  static List<Library> libraries() {
    return LIBRARIES;
  }

  static Stream<Map.Entry<String, ArchRule>> habits() {
    return Habits.all().entrySet().stream();
  }

  @Test
  void everyClassLivesInARoom() {
    holds(
        classes()
            .that(resideInAPackage("org.tradebrief.."))
            .should()
            .resideInAnyPackage(packages(ROOMS.stream().map(Room::name).toList()))
            .because("a new room is a decision: add it to docs/architecture.md and here"));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomKnowsOnlyThoseBeforeIt(Room room) {
    List<String> allowed = Stream.concat(Stream.of(room.name()), room.mayKnow().stream()).toList();
    holds(
        noClasses()
            .that(resideInAPackage(ROOT + room.name() + ".."))
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.tradebrief..")
                    .and(not(resideInAnyPackage(packages(allowed)))))
            .because(room.because()));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryStaysInItsRoom(Library library) {
    holds(
        noClasses()
            .that(not(resideInAnyPackage(packages(library.rooms()))))
            .should()
            .dependOnClassesThat(resideInAPackage(library.packages()))
            .because(library.because()));
  }

  @ParameterizedTest
  @MethodSource("habits")
  void aHabitIsKept(Map.Entry<String, ArchRule> habit) {
    holds(habit.getValue());
  }

  @Test
  void noPackagesGoInCircles() {
    holds(
        slices()
            .matching("org.tradebrief.(**)")
            .should()
            .beFreeOfCycles()
            .because("the way of the data has one direction"));
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    Path sources = Path.of(System.getProperty("tradebrief.home", "."), "src/main/java");
    for (String name :
        new TreeSet<>(product.stream().map(type -> type.getPackageName()).toList())) {
      Path info = sources.resolve(name.replace('.', '/')).resolve("package-info.java");
      assertTrue(Files.exists(info), info + " is missing");
    }
  }

  /** A rule that cannot fail proves nothing: each habit is broken once in {@link BrokenHabits}. */
  @Test
  void everyHabitCanBeBroken() {
    JavaClasses broken = new ClassFileImporter().importClasses(BrokenHabits.class);
    List<String> silent =
        habits()
            .filter(
                habit -> !habit.getValue().allowEmptyShould(true).evaluate(broken).hasViolation())
            .map(Map.Entry::getKey)
            .toList();
    assertEquals(List.of(), silent);
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(product);
  }

  private static String[] packages(Collection<String> rooms) {
    return rooms.stream().map(room -> ROOT + room + "..").toArray(String[]::new);
  }
}
