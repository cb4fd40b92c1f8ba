package org.dateline.gazetteer;

/**
 * A phrase that stands for one of the analyst's topics.
 *
 * @param topic the topic's name
 * @param words the phrase, without a star
 * @param isBeginning whether its last word may go on: it was written with a star at its end
 */
public record TopicPhrase(String topic, String words, boolean isBeginning) {}
