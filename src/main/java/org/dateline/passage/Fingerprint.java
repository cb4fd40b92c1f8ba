package org.dateline.passage;

/**
 * Words in a row of one text, as a hash that equal words of the same source have too.
 *
 * @param hash of the words and the source
 * @param firstWord number of the first word, from 0
 * @param words how many they are
 */
public record Fingerprint(long hash, int firstWord, int words) {}
