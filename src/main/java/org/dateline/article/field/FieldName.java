package org.dateline.article.field;

/**
 * What a key of the input means.
 *
 * @param field the part of an article it holds
 * @param rank where several keys hold the same part, the lowest is taken
 */
public record FieldName(ArticleField field, int rank) {}
