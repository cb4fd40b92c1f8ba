package org.dateline.count;

/**
 * What a pair needs to know of each of its two sides.
 *
 * @param name the name to show
 * @param stories stories that mention it
 * @param sentences sentences of these stories that mention it
 */
public record Margin(String name, long stories, long sentences) {}
