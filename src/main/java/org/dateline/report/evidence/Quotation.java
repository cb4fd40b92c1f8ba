package org.dateline.report.evidence;

/**
 * A sentence and the article it is from.
 *
 * @param article the article
 * @param sentence one of its sentences
 */
public record Quotation(QuotedArticle article, Sentence sentence) {}
