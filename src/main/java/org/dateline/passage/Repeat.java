package org.dateline.passage;

/**
 * Words of an article that its outlet printed in an earlier story and in many.
 *
 * @param article its article_id as a number
 * @param firstWord number of the first word in its text, from 0
 * @param words how many they are
 */
public record Repeat(long article, int firstWord, int words) {}
