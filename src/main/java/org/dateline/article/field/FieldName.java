package org.dateline.article.field;

/**
 * What a key of the input means.
 *
 * @param field the part of an article it holds
 * @param rank where several keys hold the same part, the lowest is taken
 */
public record FieldName(ArticleField field, int rank) {
  /** Behind a dot in the key of a tag, as in {@code subject.name}; the kind stands in front. */
  private static final String NAME = ".name";

  /** Offers a record the value that stands under {@code key}; tags are told by their key. */
  public void offer(String key, String value, RawArticle raw) {
    if (field == ArticleField.VENDOR_TAGS && !key.equalsIgnoreCase(field.label())) {
      raw.tag(key.endsWith(NAME) ? key.substring(0, key.length() - NAME.length()) : key, value);
    } else {
      raw.offer(field, rank, value);
    }
  }
}
