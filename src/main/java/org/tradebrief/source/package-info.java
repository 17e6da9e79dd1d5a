/**
 * Bytes of the inputs, read with suspicion.
 *
 * <p>In: folders that a user gave. Out: files with their SHA-256, decoded text, and rows, elements
 * or sheets of bounded size, each with the place it stands at; whatever is wrong with the bytes
 * comes out as findings. Next: {@code context} and {@code release}, which say what the rows mean.
 * May not be here: any knowledge of what a column or an element is about.
 */
package org.tradebrief.source;
