package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.document.Mail;
import org.tradebrief.report.KeyFact;

/**
 * Follows {@code templates/mail/}: {@code subject.ftl}, {@code plain.ftl} and {@code html.ftl},
 * each for both languages.
 */
record MailComposer(Composition composition) {

  /** The key figures about the whole, without those about one partner. */
  private static final List<String> FLOWS = List.of("exports", "imports", "balance");

  /** A draft for whoever opens it. */
  Mail mail(List<Mail.Attachment> attachments) {
    return mail(attachments, Optional.empty(), Map.of());
  }

  /** To certain readers, with what concerns the partners they follow. */
  Mail letter(List<Mail.Attachment> attachments, Letter letter, List<Composition> partners) {
    List<MailComposer> followed =
        partners.stream().map(MailComposer::new).filter(MailComposer::tells).toList();
    Map<String, Object> more = new LinkedHashMap<>();
    more.put(
        "links",
        letter.links().stream()
            .map(link -> Map.of("name", link.name(), "address", link.address()))
            .toList());
    if (letter.partnersAlone() && !followed.isEmpty()) {
      more.putAll(aboutPartners(followed));
    } else {
      more.put("partners", followed.stream().map(each -> each.section(List.of())).toList());
    }
    return mail(attachments, Optional.of(letter.envelope()), more);
  }

  /**
   * One partner has the place that the world has in the draft, several have a section each; the
   * world follows for comparison, with its headline and its three totals.
   */
  private Map<String, Object> aboutPartners(List<MailComposer> partners) {
    boolean one = partners.size() == 1;
    MailComposer first = partners.getFirst();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("title", composition.word("title.partner", inTitle(partners), composition.span()));
    model.put("headline", one ? first.headline() : List.of());
    model.put("figures", one ? first.figures() : List.of());
    model.put("lead", one ? first.lead() : List.of());
    model.put(
        "partners",
        one ? List.of() : partners.stream().map(each -> each.section(each.figures())).toList());
    model.put("world", Map.of("sentences", headline(), "figures", figures(FLOWS)));
    return model;
  }

  /** "China", "China and the United States", "46 partners". */
  private String inTitle(List<MailComposer> partners) {
    List<String> names =
        partners.stream()
            .map(each -> each.composition.pack().partner().orElseThrow())
            .map(area -> composition.tongue().formats().inText(area.name()))
            .toList();
    return switch (names.size()) {
      case 1 -> names.getFirst();
      case 2, 3 -> composition.word("mail.partners." + names.size(), names.toArray(String[]::new));
      default -> composition.word("mail.partners.many", String.valueOf(names.size()));
    };
  }

  private boolean tells() {
    return composition.pack().partner().isPresent() && (!headline().isEmpty() || !lead().isEmpty());
  }

  private Map<String, Object> section(List<Map<String, String>> figures) {
    List<String> sentences = new ArrayList<>(headline());
    sentences.addAll(lead());
    return Map.of(
        "name",
        composition.pack().partner().orElseThrow().name().in(composition.language()),
        "sentences",
        sentences,
        "figures",
        figures);
  }

  private List<String> headline() {
    return composition.catalogue().headline().stream().map(composition.tongue()::sentence).toList();
  }

  private List<String> lead() {
    return composition.tongue().sentences(composition.catalogue().lead());
  }

  private Mail mail(
      List<Mail.Attachment> attachments,
      Optional<Mail.Envelope> envelope,
      Map<String, Object> more) {
    Map<String, Object> model = new LinkedHashMap<>(composition.model());
    model.put("title", composition.word("title", composition.span()));
    model.put("figures", figures());
    model.put("attachments", attachments.stream().map(Mail.Attachment::fileName).toList());
    model.put("language", composition.language().code());
    model.put("partners", List.of());
    model.put("links", List.of());
    model.put("world", Map.of());
    model.putAll(more);
    TemplateEngine engine = composition.tongue().engine();
    String subject = composition.tongue().oneLine(engine.text("mail/subject.ftl", model));
    return new Mail(
        new PackIdentity(composition).properties("mail", subject),
        subject,
        // Parts that are left out leave their empty lines.
        engine.text("mail/plain.ftl", model).strip().replaceAll("\\R{3,}", "\n\n") + "\n",
        engine.text("mail/html.ftl", model).strip() + "\n",
        attachments,
        envelope);
  }

  private List<Map<String, String>> figures() {
    return figures(composition.catalogue().keyFacts().stream().map(KeyFact::id).toList());
  }

  private List<Map<String, String>> figures(List<String> ids) {
    List<Map<String, String>> figures = new ArrayList<>();
    List<KeyFact> facts = composition.catalogue().keyFacts();
    List<KeyFigures.Item> items = new KeyFigureItems(composition).all();
    for (int at = 0; at < facts.size(); at++) {
      if (ids.contains(facts.get(at).id())) {
        KeyFigures.Item item = items.get(at);
        figures.add(
            Map.of(
                "label", item.label(),
                "value", item.value(),
                "change", item.change(),
                "note", item.note()));
      }
    }
    return figures;
  }
}
