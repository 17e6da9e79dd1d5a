package org.tradebrief.render.mail;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;

/** Parts between boundaries that are given, not made from the time. */
final class FixedMultipart extends MimeMultipart {

  FixedMultipart(String subtype, String boundary) {
    ContentType type = new ContentType("multipart", subtype, null);
    type.setParameter("boundary", "tradebrief-" + boundary);
    contentType = type.toString();
  }
}
