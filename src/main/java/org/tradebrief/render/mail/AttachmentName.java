package org.tradebrief.render.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.ParameterList;
import java.nio.charset.StandardCharsets;

/**
 * A file's name in both places where mail programs look for it, encoded by RFC 2231 where it is not
 * ASCII.
 */
final class AttachmentName {

  private AttachmentName() {}

  static void put(MimeBodyPart part, String mediaType, String name) throws MessagingException {
    ContentDisposition disposition =
        new ContentDisposition("attachment", parameter("filename", name));
    part.setHeader("Content-Disposition", disposition.toString());
    int slash = mediaType.indexOf('/');
    part.setHeader(
        "Content-Type",
        new jakarta.mail.internet.ContentType(
                mediaType.substring(0, slash),
                mediaType.substring(slash + 1),
                parameter("name", name))
            .toString());
  }

  private static ParameterList parameter(String key, String name) {
    ParameterList parameters = new ParameterList();
    parameters.set(key, name, StandardCharsets.UTF_8.name());
    return parameters;
  }
}
