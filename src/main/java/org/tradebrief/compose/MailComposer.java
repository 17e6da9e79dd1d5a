package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.document.Mail;

/**
 * Follows {@code templates/mail/}: {@code subject.ftl}, {@code plain.ftl} and {@code html.ftl},
 * each for both languages.
 */
record MailComposer(Composition composition) {

  Mail mail(List<Mail.Attachment> attachments) {
    Map<String, Object> model = new LinkedHashMap<>(composition.model());
    model.put("figures", figures());
    model.put("attachments", attachments.stream().map(Mail.Attachment::fileName).toList());
    model.put("language", composition.language().code());
    TemplateEngine engine = composition.tongue().engine();
    String subject = composition.tongue().oneLine(engine.text("mail/subject.ftl", model));
    return new Mail(
        new PackIdentity(composition).properties("mail", subject),
        subject,
        engine.text("mail/plain.ftl", model).strip() + "\n",
        engine.text("mail/html.ftl", model).strip() + "\n",
        attachments);
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
