package org.dateline.audit;

/**
 * What the tables say of a mention in the sheet.
 *
 * @param stratum its kind, type, form and country
 * @param isOfStory whether its article is the earliest of its story
 * @param alike how many mentions of the article have its country and its kind
 * @param isCountedThere whether its country is counted in the article
 */
record MentionFacts(Stratum stratum, boolean isOfStory, int alike, boolean isCountedThere) {}
