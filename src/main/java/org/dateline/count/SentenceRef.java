package org.dateline.count;

/**
 * One sentence of the corpus.
 *
 * @param article the article's id as a number
 * @param ordinal 0 for the title, else the number of the sentence in the text
 */
public record SentenceRef(long article, int ordinal) {}
