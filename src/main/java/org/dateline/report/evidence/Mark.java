package org.dateline.report.evidence;

import org.dateline.model.Span;

/**
 * Where someone is named in a sentence.
 *
 * @param span the words
 * @param name number on the roster
 */
public record Mark(Span span, int name) {}
