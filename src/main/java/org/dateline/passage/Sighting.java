package org.dateline.passage;

/**
 * A fingerprint where it stands.
 *
 * @param fingerprint the words
 * @param article the article, what is known of it here
 */
public record Sighting(Fingerprint fingerprint, SightedArticle article) {}
