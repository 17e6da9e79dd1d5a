package org.tradebrief.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tradebrief.table.Nearest;

/**
 * Reads the file of settings: YAML of keys, groups and lists of texts, and nothing more. Events are
 * read in place of objects, so that no tag can make one, an alias can expand nothing, every key has
 * its line, and a text stays the text that was written ({@code no} is not false).
 */
final class SettingsFile {

  private static final int MOST_BYTES = 64 * 1024;
  private static final int DEEPEST = 3;

  private final Path path;
  private final List<String> problems;
  private final Map<Setting, Given> values = new EnumMap<>(Setting.class);
  private final Map<String, Integer> lines = new HashMap<>();
  private Iterator<Event> events = List.<Event>of().iterator();

  private SettingsFile(Path path, List<String> problems) {
    this.path = path;
    this.problems = problems;
  }

  /** What the file says; what is wrong with it is added to the problems, each with its line. */
  static Map<Setting, Given> read(Path path, List<String> problems) {
    SettingsFile file = new SettingsFile(path, problems);
    file.text().ifPresent(file::document);
    return file.values;
  }

  private Optional<String> text() {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        problems.add(path + ": longer than " + MOST_BYTES + " bytes");
        return Optional.empty();
      }
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      problems.add(path + ": not UTF-8");
    } catch (IOException e) {
      problems.add(path + ": cannot be read");
    }
    return Optional.empty();
  }

  private void document(String text) {
    try {
      LoadSettings limits =
          LoadSettings.builder().setCodePointLimit(MOST_BYTES).setParseComments(false).build();
      events = new Parse(limits).parseString(text).iterator();
      int documents = 0;
      while (events.hasNext()) {
        Event event = events.next();
        if (event instanceof DocumentStartEvent && ++documents > 1) {
          wrong(event, "a second document; everything stands in one");
          return;
        }
        if (event instanceof MappingStartEvent start) {
          mapping(start, "", 1);
        } else if (event instanceof NodeEvent && !isEmpty(event)) {
          wrong(event, "expected keys such as 'out: packs'");
          return;
        }
      }
    } catch (MarkedYamlEngineException e) {
      problems.add(
          path + ":" + e.getProblemMark().map(SettingsFile::line).orElse(1) + ": " + said(e));
    } catch (YamlEngineException e) {
      problems.add(path + ": " + e.getMessage().lines().findFirst().orElse("not YAML"));
    }
  }

  private static String said(MarkedYamlEngineException e) {
    return "not YAML: " + String.valueOf(e.getProblem()).replaceAll("\\s+", " ");
  }

  private void mapping(MappingStartEvent start, String group, int depth) {
    plain(start);
    for (Event key = events.next(); !(key instanceof CollectionEndEvent); key = events.next()) {
      if (key instanceof ScalarEvent name && isPlain(name)) {
        String id = group.isEmpty() ? name.getValue() : group + "." + name.getValue();
        entry(id, name, events.next(), depth);
      } else {
        wrong(key, "expected the name of a setting");
        skip(key);
        skip(events.next());
      }
    }
  }

  private void entry(String id, ScalarEvent key, Event value, int depth) {
    Integer before = lines.putIfAbsent(id, line(key));
    if (before != null) {
      wrong(key, "'" + id + "' stands on line " + before + " already");
      skip(value);
      return;
    }
    Optional<Setting> setting = Setting.of(id);
    if (setting.isPresent()) {
      set(setting.get(), key, value);
    } else if (isGroup(id) && value instanceof MappingStartEvent start && depth < DEEPEST) {
      mapping(start, id, depth + 1);
    } else if (isGroup(id)) {
      wrong(value, "'" + id + "' is a group: expected keys below it");
      skip(value);
    } else {
      wrong(key, "there is no setting '" + id + "'" + Nearest.hint(id, known()));
      skip(value);
    }
  }

  private void set(Setting setting, ScalarEvent key, Event value) {
    if (setting.secret()) {
      wrong(
          key,
          "'"
              + setting.id()
              + "' may not stand in a file that is passed around: set "
              + setting.variable()
              + ", or name a file with "
              + setting.id()
              + "-file");
      skip(value);
      return;
    }
    Origin origin = Origin.file(path, line(key), setting.id());
    if (value instanceof ScalarEvent scalar && isPlain(scalar) && !isNothing(scalar)) {
      values.put(setting, new Given(scalar.getValue(), origin));
    } else if (value instanceof SequenceStartEvent start && setting.kind().several()) {
      values.put(setting, new Given(items(start), origin));
    } else {
      wrong(value, "'" + setting.id() + "': expected " + setting.kind().expected());
      skip(value);
    }
  }

  private String items(SequenceStartEvent start) {
    plain(start);
    List<String> items = new ArrayList<>();
    for (Event item = events.next(); !(item instanceof CollectionEndEvent); item = events.next()) {
      if (item instanceof ScalarEvent scalar
          && isPlain(scalar)
          && !scalar.getValue().isBlank()
          && !scalar.getValue().contains(",")) {
        items.add(scalar.getValue());
      } else {
        wrong(item, "expected one text without a comma");
        skip(item);
      }
    }
    return String.join(",", items);
  }

  /** An alias, an anchor or a tag has no business in a file of settings. */
  private void plain(CollectionStartEvent start) {
    if (start.getAnchor().isPresent() || start.getTag().isPresent()) {
      wrong(start, "expected no anchor (&) and no tag (!)");
    }
  }

  private static boolean isPlain(ScalarEvent scalar) {
    return scalar.getAnchor().isEmpty() && scalar.getTag().isEmpty();
  }

  private static boolean isNothing(ScalarEvent scalar) {
    return scalar.isPlain() && List.of("", "~", "null").contains(scalar.getValue());
  }

  /** A file of comments alone is one empty text. */
  private static boolean isEmpty(Event event) {
    return event instanceof ScalarEvent scalar && scalar.getValue().isEmpty();
  }

  private void skip(Event value) {
    int open = value instanceof CollectionStartEvent ? 1 : 0;
    while (open > 0) {
      Event next = events.next();
      open +=
          next instanceof CollectionStartEvent ? 1 : next instanceof CollectionEndEvent ? -1 : 0;
    }
  }

  private static boolean isGroup(String id) {
    return Arrays.stream(Setting.values()).anyMatch(setting -> setting.id().startsWith(id + "."));
  }

  private static List<String> known() {
    List<String> known = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      known.add(setting.id());
      int dot = setting.id().indexOf('.');
      if (dot > 0 && !known.contains(setting.id().substring(0, dot))) {
        known.add(setting.id().substring(0, dot));
      }
    }
    return known;
  }

  private void wrong(Event event, String problem) {
    String alias = event instanceof AliasEvent ? "an alias (*) where none may be; " : "";
    problems.add(path + ":" + line(event) + ": " + alias + problem);
  }

  private static int line(Event event) {
    return event.getStartMark().map(SettingsFile::line).orElse(1);
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
