package org.tradebrief.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.compose.Composer;
import org.tradebrief.compose.Letter;
import org.tradebrief.deliver.Addressee;
import org.tradebrief.deliver.Mailing;
import org.tradebrief.deliver.Mailing.Content;
import org.tradebrief.deliver.Parcel;
import org.tradebrief.document.Mail;
import org.tradebrief.render.mail.MailRenderer;
import org.tradebrief.report.Catalogue;
import org.tradebrief.source.Digest;
import org.tradebrief.table.Area;

/** Turns mailings into messages over the files of a pack. */
final class Letters {

  private final Readership.Dispatch dispatch;
  private final Composer composer;
  private final Catalogues catalogues;
  private final MadeFiles made;

  /**
   * @param catalogues with one for each country or region that somebody follows
   */
  Letters(Readership.Dispatch dispatch, Composer composer, Catalogues catalogues, MadeFiles made) {
    this.dispatch = dispatch;
    this.composer = composer;
    this.catalogues = catalogues;
    this.made = made;
  }

  /**
   * The messages, each written when its turn comes.
   *
   * @param pack the name of the pack
   * @param origin a digest of all that the messages follow from
   */
  List<Parcel> parcels(List<Mailing> mailings, String pack, String origin) {
    List<Parcel> parcels = new ArrayList<>();
    for (Mailing mailing : mailings) {
      String messageId = messageId(mailing, pack, origin);
      Map<String, byte[]> files = files(mailing);
      Mail attached = mail(mailing, messageId, files, List.of());
      parcels.add(
          new Parcel(
              mailing,
              attached.subject(),
              messageId,
              out -> {
                byte[] whole = message(attached, files);
                out.write(
                    whole.length <= dispatch.sizeLimit()
                        ? whole
                        : message(
                            mail(mailing, messageId, Map.of(), links(pack, files)), Map.of()));
              }));
    }
    return parcels;
  }

  private static boolean isAboutPartners(Mailing mailing) {
    return mailing.editions().equals(Set.of(Mailing.Edition.PARTNER));
  }

  /** What the readers asked for, of what the pack has. */
  private Map<String, byte[]> files(Mailing mailing) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (!isAboutPartners(mailing) && mailing.contents().contains(Content.WORKBOOK)) {
      put(files, mailing, made.workbook(mailing.language()));
    }
    if (mailing.contents().contains(Content.BRIEFING)) {
      for (Edition edition : Edition.values()) {
        if (mailing.editions().contains(Readers.of(edition))) {
          put(files, mailing, made.briefing(mailing.language(), edition));
        }
      }
    }
    if (mailing.editions().contains(Mailing.Edition.PARTNER)) {
      for (Area area : followed(mailing)) {
        if (mailing.contents().contains(Content.WORKBOOK)) {
          put(files, mailing, made.workbook(area, mailing.language()));
        }
        if (mailing.contents().contains(Content.BRIEFING)) {
          put(files, mailing, made.briefing(area, mailing.language()));
        }
      }
    }
    return files;
  }

  private void put(Map<String, byte[]> files, Mailing mailing, String name) {
    Optional.ofNullable(made.mailed(mailing.language()).get(name))
        .ifPresent(bytes -> files.put(name, bytes));
  }

  private List<Area> followed(Mailing mailing) {
    return catalogues.partners().keySet().stream()
        .filter(area -> mailing.partners().contains(area.id()))
        .toList();
  }

  private Mail mail(
      Mailing mailing, String messageId, Map<String, byte[]> files, List<Letter.Link> links) {
    Mail.Envelope envelope =
        new Mail.Envelope(
            person(dispatch.from()),
            mailing.to().stream().map(Letters::person).toList(),
            mailing.cc().stream().map(Letters::person).toList(),
            messageId);
    List<Catalogue> told = followed(mailing).stream().map(catalogues.partners()::get).toList();
    return composer.letter(
        catalogues.whole(),
        mailing.language(),
        files.keySet().stream().map(PackFiles::attachment).toList(),
        new Letter(envelope, told, isAboutPartners(mailing), links));
  }

  private List<Letter.Link> links(String pack, Map<String, byte[]> files) {
    return files.keySet().stream()
        .map(
            name ->
                new Letter.Link(
                    name, dispatch.links().map(base -> base + pack + "/" + name).orElse("")))
        .toList();
  }

  private static byte[] message(Mail mail, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MailRenderer().render(mail, files, out);
    return out.toByteArray();
  }

  private static Mail.Person person(Addressee somebody) {
    return new Mail.Person(somebody.address(), somebody.name());
  }

  private String messageId(Mailing mailing, String pack, String origin) {
    String text = mailing.id() + "\n" + pack + "\n" + origin;
    String digest = Digest.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    String domain = dispatch.from().address().replaceFirst(".*@", "");
    return "<" + digest.substring(0, 32) + "@" + domain + ">";
  }
}
