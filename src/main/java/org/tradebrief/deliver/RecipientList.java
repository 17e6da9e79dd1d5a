package org.tradebrief.deliver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tradebrief.deliver.Mailing.Content;
import org.tradebrief.deliver.Mailing.Edition;
import org.tradebrief.source.Columns;
import org.tradebrief.source.CsvReader;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.Limits;
import org.tradebrief.source.Row;
import org.tradebrief.source.SourceFile;
import org.tradebrief.table.Language;

/**
 * Reads {@code recipients.csv}: a row a person. Rows with the same word under {@code message} share
 * one message, every other row has its own. docs/delivery.md tells the layout.
 */
public final class RecipientList {

  static final Columns COLUMNS =
      Columns.required("address", "name", "language")
          .optional("edition", "partners", "attachments", "role", "message");

  /** Lists of addresses longer than this are for a mailing service. */
  private static final int MOST = 5_000;

  private static final List<String> ROLES = List.of("to", "cc", "bcc");
  private static final List<String> EDITIONS = List.of("full", "brief", "both", "partner");
  private static final List<String> CONTENTS = List.of("workbook", "briefing", "none");

  private final Function<String, Optional<String>> areas;
  private final Findings findings;
  private final Fields fields;

  /**
   * @param areas the id of the area that somebody means: by id, by the ministry's label or by name
   */
  public RecipientList(Function<String, Optional<String>> areas, Findings findings) {
    this.areas = areas;
    this.findings = findings;
    this.fields = new Fields(findings);
  }

  /** The mailings in the order of the file; with a finding in it a row is left out. */
  public List<Mailing> read(SourceFile file) {
    Map<String, List<Person>> messages = new LinkedHashMap<>();
    List<Row> rows =
        new CsvReader(Limits.DEFAULT)
            .table(file, COLUMNS, findings)
            .map(table -> table.rows())
            .orElse(List.of());
    if (rows.size() > MOST) {
      wrong(
          rows.get(MOST),
          "address",
          "at most " + MOST + " recipients",
          rows.size() + "",
          "Leave large lists to a mailing service, with one address of ours.");
      return List.of();
    }
    Set<String> begun = new HashSet<>();
    Set<String> torn = new HashSet<>();
    for (Row row : rows) {
      String message = row.text("message").strip();
      boolean later = !message.isEmpty() && !begun.add(message);
      person(row, later)
          .ifPresentOrElse(
              p -> messages.computeIfAbsent(p.id(), id -> new ArrayList<>()).add(p),
              () -> torn.add(message));
    }
    return messages.values().stream()
        .flatMap(people -> mailing(people, torn.contains(people.getFirst().id())).stream())
        .toList();
  }

  /**
   * A row of the list.
   *
   * @param language empty only for a later row of a message, whose first row has said it
   */
  private record Person(
      Row row, String id, Addressee who, String role, Optional<Language> language) {}

  /**
   * @param later whether a row before has begun the same message
   */
  private Optional<Person> person(Row row, boolean later) {
    long before = findings.size();
    String address = fields.requiredText(row, "address");
    String name = row.text("name").strip();
    Optional<Language> language =
        later && row.text("language").isBlank()
            ? Optional.empty()
            : fields
                .word(row, "language", Stream.of(Language.values()).map(Language::code).toList())
                .flatMap(Language::of);
    if (!address.isEmpty() && !Addressee.isAddress(address)) {
      wrong(row, "address", "one address such as aoki@example.org", address, "Correct it.");
    }
    if (!Addressee.isLine(name)) {
      wrong(row, "name", "a name on one line", name, "Take the control characters away.");
    }
    String message = row.text("message").strip();
    if (!message.isEmpty() && !message.matches("[a-z0-9]+(-[a-z0-9]+){0,9}")
        || message.length() > 40) {
      wrong(row, "message", "small letters, digits and dashes", message, "Name the message so.");
    }
    String role = one(row, "role", ROLES);
    if (message.isEmpty() && !role.isEmpty() && !role.equals("to")) {
      wrong(
          row,
          "role",
          "to, where a row has its own message",
          role,
          "Name under message whom the copy goes along with.");
    }
    if (findings.size() > before) {
      return Optional.empty();
    }
    Addressee who = new Addressee(address, name);
    String id = message.isEmpty() ? Names.of(who.key(), language.orElseThrow().code()) : message;
    return Optional.of(new Person(row, id, who, role.isEmpty() ? "to" : role, language));
  }

  /**
   * @param torn whether a row of the message is wrong and left out, so that others seem to lack it
   */
  private Optional<Mailing> mailing(List<Person> people, boolean torn) {
    long before = findings.size();
    Person first = people.getFirst();
    Set<String> seen = new HashSet<>();
    for (Person person : people) {
      if (!seen.add(person.who().key())) {
        wrong(
            person.row(),
            "address",
            "each address once in a message",
            person.who().address(),
            "Remove one row, or give it a message of its own.");
      }
      agree(first, person, "language");
      agree(first, person, "edition");
      agree(first, person, "partners");
      agree(first, person, "attachments");
    }
    if (!torn && people.stream().noneMatch(person -> person.role().equals("to"))) {
      wrong(first.row(), "role", "somebody the message is to", "copies alone", "Name one as to.");
    }
    List<String> partners = partners(first.row());
    Set<Edition> editions = editions(first.row(), !partners.isEmpty());
    Set<Content> contents = contents(first.row());
    if (findings.size() > before || first.language().isEmpty()) {
      // A first row that is wrong was told of already, and has left its message without a language.
      return Optional.empty();
    }
    return Optional.of(
        new Mailing(
            first.id(),
            first.language().get(),
            editions,
            partners,
            contents,
            those(people, "to"),
            those(people, "cc"),
            those(people, "bcc")));
  }

  /** An empty cell means: as the first row of the message says. */
  private void agree(Person first, Person person, String column) {
    String said = person.row().text(column).strip();
    String before = first.row().text(column).strip();
    if (!said.isEmpty() && !said.equals(before)) {
      wrong(
          person.row(),
          column,
          "'" + before + "', as in the first row of message " + first.id(),
          said,
          "One message is the same for all; give this row a message of its own.");
    }
  }

  private static List<Addressee> those(List<Person> people, String role) {
    return people.stream().filter(p -> p.role().equals(role)).map(Person::who).toList();
  }

  private List<String> partners(Row row) {
    List<String> ids = new ArrayList<>();
    for (String text : parts(row.text("partners"))) {
      Optional<String> id = areas.apply(text);
      if (id.isEmpty()) {
        wrong(
            row,
            "partners",
            "ids or names of inputs/reference/areas.csv with semicolons between",
            text,
            "Look the partner up in the list.");
      }
      id.filter(known -> !ids.contains(known)).ifPresent(ids::add);
    }
    return ids;
  }

  private Set<Edition> editions(Row row, boolean partners) {
    String word = one(row, "edition", EDITIONS);
    Set<Edition> editions =
        new HashSet<>(
            switch (word) {
              case "brief" -> List.of(Edition.BRIEF);
              case "both" -> List.of(Edition.FULL, Edition.BRIEF);
              case "partner" -> List.of(Edition.PARTNER);
              default -> List.of(Edition.FULL);
            });
    if (partners) {
      editions.add(Edition.PARTNER);
    } else if (word.equals("partner")) {
      wrong(row, "partners", "at least one partner for the edition partner", "none", "Name one.");
    }
    return editions;
  }

  private Set<Content> contents(Row row) {
    Set<Content> contents = new HashSet<>();
    List<String> words = parts(row.text("attachments"));
    for (String word : words) {
      if (!CONTENTS.contains(word) || word.equals("none") && words.size() > 1) {
        wrong(
            row,
            "attachments",
            "workbook, briefing, both with a semicolon between, or none",
            row.text("attachments"),
            "Use these words.");
      } else if (!word.equals("none")) {
        contents.add(word.equals("workbook") ? Content.WORKBOOK : Content.BRIEFING);
      }
    }
    return words.isEmpty() ? Set.of(Content.values()) : contents;
  }

  private String one(Row row, String column, List<String> words) {
    String text = row.text(column).strip();
    return text.isEmpty() ? "" : fields.word(row, column, words).orElse("");
  }

  private static List<String> parts(String text) {
    return Stream.of(text.split(";")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private void wrong(Row row, String column, String expected, String found, String remedy) {
    findings.unreadable("broken-recipient", row.place(column), expected, found, remedy);
  }
}
