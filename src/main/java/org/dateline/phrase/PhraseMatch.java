package org.dateline.phrase;

/**
 * A phrase found in a text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param value what the phrase was added with
 */
public record PhraseMatch<T>(int start, int end, T value) {}
