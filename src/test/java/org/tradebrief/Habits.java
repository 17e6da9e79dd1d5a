package org.tradebrief;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.nio.charset.Charset;
import java.text.Collator;
import java.text.Format;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;

/** Habits of the whole code, by name: what would make two machines write two different packs. */
final class Habits {
  private Habits() {}

  private static final String ANYWHERE = "org.tradebrief..";
  private static final String WAY_IN = "org.tradebrief.app..";

  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("no static variable", NO_STATIC_VARIABLE);
    rules.put("no static container that changes", NO_STATIC_CONTAINER_THAT_CHANGES);
    rules.put(
        "no default locale",
        nowhere(
            Habits::usesDefaultLocale,
            "use the machine's locale",
            "a pack must not depend on where it was made"));
    rules.put(
        "no default charset",
        nowhere(
            Habits::usesDefaultCharset,
            "use the machine's charset",
            "a file has one encoding, and it is named"));
    rules.put(
        "no default zone",
        nowhere(
            Habits::usesDefaultZone,
            "use the machine's zone",
            "dates are the ministry's, in Tokyo"));
    rules.put(
        "no chance",
        nowhere(Habits::usesChance, "use random values", "the same inputs give the same bytes"));
    rules.put(
        "clock only on the way in",
        onlyOnTheWayIn(
            Habits::readsClock,
            "read the clock",
            "the same inputs give the same bytes on any day"));
    rules.put(
        "environment only on the way in",
        onlyOnTheWayIn(
            Habits::readsEnvironment,
            "read the environment",
            "what a run depends on is handed to it"));
    rules.put(
        "console only on the way in",
        onlyOnTheWayIn(
            Habits::usesConsole, "use the console", "rooms hand back findings, the way in talks"));
    rules.put(
        "exit only on the way in",
        onlyOnTheWayIn(
            access -> is(access, System.class, "exit") || is(access, Runtime.class, "exit", "halt"),
            "end the program",
            "one place maps failures to exit codes"));
    return rules;
  }

  private static final ArchRule NO_STATIC_VARIABLE =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("no run may leave anything to the next one");

  private static final ArchRule NO_STATIC_CONTAINER_THAT_CHANGES =
      fields()
          .should(notHoldWhatCanChange())
          .because("a shared list that one room fills is a hidden channel");

  private static ArchRule nowhere(Predicate<JavaAccess<?>> forbidden, String what, String because) {
    return noClasses()
        .that()
        .resideInAPackage(ANYWHERE)
        .should(access(forbidden, what))
        .because(because);
  }

  private static ArchRule onlyOnTheWayIn(
      Predicate<JavaAccess<?>> forbidden, String what, String because) {
    return noClasses()
        .that()
        .resideInAPackage(ANYWHERE)
        .and()
        .resideOutsideOfPackage(WAY_IN)
        .should(access(forbidden, what))
        .because(because);
  }

  private static boolean usesDefaultLocale(JavaAccess<?> access) {
    boolean named = takes(access, Locale.class);
    return is(access, Locale.class, "getDefault", "setDefault")
        || is(access, String.class, "formatted")
        || !named && is(access, String.class, "format", "toLowerCase", "toUpperCase")
        || !named && is(access, java.util.Formatter.class, "<init>")
        || is(access, java.io.PrintStream.class, "printf", "format") && !named
        || is(access, java.io.PrintWriter.class, "printf", "format") && !named
        || !named && owner(access).isAssignableTo(Format.class) && isCreation(access)
        || !named && is(access, java.text.DecimalFormatSymbols.class, "<init>", "getInstance")
        || !named && is(access, java.time.format.DateTimeFormatter.class, "ofPattern")
        || is(
            access,
            java.time.format.DateTimeFormatter.class,
            "ofLocalizedDate",
            "ofLocalizedDateTime")
        || !named && is(access, java.time.format.DateTimeFormatterBuilder.class, "toFormatter")
        || !named && is(access, Collator.class, "getInstance");
  }

  private static boolean usesDefaultCharset(JavaAccess<?> access) {
    if (is(access, Charset.class, "defaultCharset")) {
      return true;
    }
    boolean named =
        takes(access, Charset.class)
            || takes(access, java.nio.charset.CharsetDecoder.class)
            || takes(access, java.nio.charset.CharsetEncoder.class);
    if (named) {
      return false;
    }
    boolean bytes = takes(access, byte[].class);
    boolean stream =
        takes(access, java.io.InputStream.class) || takes(access, java.io.OutputStream.class);
    boolean file = takes(access, java.io.File.class) || takes(access, String.class);
    return is(access, String.class, "getBytes")
        || is(access, String.class, "<init>") && bytes
        || is(access, java.io.ByteArrayOutputStream.class, "toString")
        || is(access, java.io.FileReader.class, "<init>")
        || is(access, java.io.FileWriter.class, "<init>")
        || is(access, java.io.InputStreamReader.class, "<init>")
        || is(access, java.io.OutputStreamWriter.class, "<init>")
        || is(access, java.io.PrintStream.class, "<init>")
        || is(access, java.io.PrintWriter.class, "<init>") && (stream || file)
        || is(access, java.util.Scanner.class, "<init>") && stream;
  }

  private static boolean usesDefaultZone(JavaAccess<?> access) {
    return is(access, ZoneId.class, "systemDefault")
        || is(access, TimeZone.class, "getDefault", "setDefault")
        || is(access, Clock.class, "systemDefaultZone")
        || is(access, java.util.zip.ZipEntry.class, "setTime")
        || owner(access).isAssignableTo(Calendar.class)
            && isCreation(access)
            && !takes(access, TimeZone.class)
        || owner(access).isAssignableTo(java.time.temporal.Temporal.class)
            && named(access, "now")
            && parameters(access).isEmpty()
            && !owner(access).isAssignableTo(java.time.Instant.class);
  }

  private static boolean readsClock(JavaAccess<?> access) {
    return is(access, System.class, "currentTimeMillis", "nanoTime")
        || owner(access).isAssignableTo(TemporalAccessor.class) && named(access, "now")
        || owner(access).isAssignableTo(Clock.class) && access.getName().startsWith("system")
        || is(access, Date.class, "<init>") && parameters(access).isEmpty();
  }

  private static boolean readsEnvironment(JavaAccess<?> access) {
    return is(access, System.class, "getenv", "getProperty", "getProperties", "setProperty")
        || is(access, Integer.class, "getInteger")
        || is(access, Boolean.class, "getBoolean")
        || is(access, Long.class, "getLong");
  }

  private static boolean usesConsole(JavaAccess<?> access) {
    return access instanceof JavaFieldAccess && is(access, System.class, "out", "err", "in")
        || is(access, System.class, "console", "setOut", "setErr")
        || is(access, Throwable.class, "printStackTrace");
  }

  private static boolean usesChance(JavaAccess<?> access) {
    return is(access, Math.class, "random")
        || is(access, java.util.UUID.class, "randomUUID")
        || is(access, Random.class, "<init>") && parameters(access).isEmpty()
        || is(access, java.util.concurrent.ThreadLocalRandom.class, "current");
  }

  private static boolean is(JavaAccess<?> access, Class<?> owner, String... names) {
    return owner(access).isEquivalentTo(owner) && named(access, names);
  }

  private static boolean named(JavaAccess<?> access, String... names) {
    return Set.of(names).contains(access.getName());
  }

  private static boolean isCreation(JavaAccess<?> access) {
    return access.getName().equals("<init>")
        || access.getName().startsWith("get") && access.getName().endsWith("nstance");
  }

  private static JavaClass owner(JavaAccess<?> access) {
    return access.getTargetOwner();
  }

  private static List<JavaClass> parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        ? target.getRawParameterTypes()
        : List.of();
  }

  private static boolean takes(JavaAccess<?> access, Class<?> type) {
    return parameters(access).stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
  }

  private static ArchCondition<JavaClass> access(Predicate<JavaAccess<?>> forbidden, String what) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
            .filter(forbidden)
            .forEach(
                access ->
                    events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
      }
    };
  }

  /**
   * Interfaces such as {@code List} are looked into: the value itself must be one that cannot
   * change.
   */
  private static ArchCondition<JavaField> notHoldWhatCanChange() {
    return new ArchCondition<>("not hold what can change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (!field.getModifiers().contains(STATIC)
            || !field.getModifiers().contains(FINAL)
            || field.getModifiers().contains(SYNTHETIC)) {
          return;
        }
        if (canChange(field)) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can be changed"));
        }
      }
    };
  }

  private static final Set<String> CHANGING =
      Set.of(
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.lang.ThreadLocal",
          "java.util.BitSet",
          "java.text.Format",
          "java.util.Date",
          "java.util.Calendar",
          "java.util.Random",
          "java.util.Formatter",
          "java.io.InputStream",
          "java.io.OutputStream",
          "java.io.Reader",
          "java.io.Writer");

  private static boolean canChange(JavaField field) {
    JavaClass type = field.getRawType();
    if (type.isArray() || type.getPackageName().equals("java.util.concurrent.atomic")) {
      return true;
    }
    if (CHANGING.stream().anyMatch(type::isAssignableTo)) {
      return true;
    }
    return (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
        && !isUnmodifiable(valueOf(field));
  }

  private static boolean isUnmodifiable(Object container) {
    String name = container.getClass().getName();
    return name.startsWith("java.util.ImmutableCollections$")
        || name.startsWith("java.util.Collections$Unmodifiable")
        || name.startsWith("java.util.Collections$Empty")
        || name.startsWith("java.util.Collections$Singleton");
  }

  private static Object valueOf(JavaField field) {
    try {
      Field real = field.reflect();
      real.setAccessible(true);
      return real.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(field.getFullName(), e);
    }
  }
}
