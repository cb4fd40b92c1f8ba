package org.dateline.model;

/**
 * A record that did not become an article.
 *
 * @param origin where it was read
 * @param reason the short word for it
 * @param detail what was wrong, in one line
 */
public record Rejected(Origin origin, RejectReason reason, String detail) {}
