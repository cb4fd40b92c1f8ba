package org.dateline.article.content;

import java.io.Serializable;

/**
 * The lines of a file that begin in {@code [start, end)}, in bytes.
 *
 * @param start first byte
 * @param end the byte after the last
 * @param firstLine the number of the line that holds the byte {@code start}: one more than the line
 *     feeds before it
 */
public record LineRange(long start, long end, long firstLine) implements Serializable {}
