package org.tradebrief.render.pdf.flow;

import java.time.LocalDate;

/**
 * A file carried inside the PDF as the source of its figures.
 *
 * @param dated written as the day of its last change
 */
public record Attachment(
    String fileName, String mediaType, String description, LocalDate dated, byte[] content) {}
