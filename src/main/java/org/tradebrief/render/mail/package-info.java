/**
 * Writes a mail as a message file that a mail program opens as a draft.
 *
 * <p>In: a {@link org.tradebrief.document.Mail} and the finished files it carries. Out: the bytes
 * of an RFC 5322 message. Next: the pack's folder, later {@code deliver}. May not be here:
 * recipients, words, sending.
 */
package org.tradebrief.render.mail;
