package org.tradebrief.render.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** A message whose Message-ID is given, not made from machine and time. */
final class PlainMessage extends MimeMessage {

  private final String identity;

  PlainMessage(String identity) {
    super(Session.getInstance(new Properties()));
    this.identity = identity;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", identity);
  }
}
