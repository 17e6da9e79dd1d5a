package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.document.Mail;

/**
 * Follows {@code templates/mail/}: {@code subject.ftl}, {@code plain.ftl} and {@code html.ftl},
 * each for both languages.
 */
record MailComposer(Composition composition) {

  /** A draft for whoever opens it. */
  Mail mail(List<Mail.Attachment> attachments) {
    return mail(attachments, Optional.empty(), Map.of());
  }

  /** The same words to certain readers, with what concerns the partners they follow. */
  Mail letter(List<Mail.Attachment> attachments, Letter letter, List<Composition> partners) {
    List<Map<String, Object>> told =
        partners.stream()
            .map(MailComposer::partner)
            .filter(Optional::isPresent)
            .map(Optional::get)
            .toList();
    List<Map<String, String>> links =
        letter.links().stream()
            .map(link -> Map.of("name", link.name(), "address", link.address()))
            .toList();
    return mail(
        attachments, Optional.of(letter.envelope()), Map.of("partners", told, "links", links));
  }

  private static Optional<Map<String, Object>> partner(Composition composition) {
    List<String> sentences = new ArrayList<>();
    composition
        .catalogue()
        .headline()
        .map(composition.tongue()::sentence)
        .ifPresent(sentences::add);
    sentences.addAll(composition.tongue().sentences(composition.catalogue().lead()));
    return composition
        .pack()
        .partner()
        .filter(area -> !sentences.isEmpty())
        .map(
            area -> Map.of("name", area.name().in(composition.language()), "sentences", sentences));
  }

  private Mail mail(
      List<Mail.Attachment> attachments,
      Optional<Mail.Envelope> envelope,
      Map<String, Object> more) {
    Map<String, Object> model = new LinkedHashMap<>(composition.model());
    model.put("figures", figures());
    model.put("attachments", attachments.stream().map(Mail.Attachment::fileName).toList());
    model.put("language", composition.language().code());
    model.put("partners", List.of());
    model.put("links", List.of());
    model.putAll(more);
    TemplateEngine engine = composition.tongue().engine();
    String subject = composition.tongue().oneLine(engine.text("mail/subject.ftl", model));
    return new Mail(
        new PackIdentity(composition).properties("mail", subject),
        subject,
        engine.text("mail/plain.ftl", model).strip() + "\n",
        engine.text("mail/html.ftl", model).strip() + "\n",
        attachments,
        envelope);
  }

  private List<Map<String, String>> figures() {
    List<Map<String, String>> figures = new ArrayList<>();
    for (KeyFigures.Item item : new KeyFigureItems(composition).all()) {
      figures.add(
          Map.of(
              "label", item.label(),
              "value", item.value(),
              "change", item.change(),
              "note", item.note()));
    }
    return figures;
  }
}
