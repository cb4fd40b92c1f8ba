package org.dateline.model;

import java.util.List;

/**
 * One news article as it was read. A part that the input does not give is empty.
 *
 * @param origin where it was read
 * @param title the headline, one line
 * @param text the body, paragraphs separated by blank lines
 * @param published when it appeared
 * @param modified when it was last changed
 * @param source the outlet, else the host of the url
 * @param url its address
 * @param authors their names
 * @param language ISO 639-1 code
 * @param section the part of the outlet it appeared in
 * @param vendorTags subjects, places and codes that an archive of news gave it, as written
 */
public record Article(
    Origin origin,
    String title,
    String text,
    Published published,
    Published modified,
    String source,
    String url,
    List<String> authors,
    String language,
    String section,
    List<String> vendorTags) {
  /** Copies the lists. */
  public Article {
    authors = List.copyOf(authors);
    vendorTags = List.copyOf(vendorTags);
  }

  /** An article that no archive gave tags. */
  public Article(
      Origin origin,
      String title,
      String text,
      Published published,
      Published modified,
      String source,
      String url,
      List<String> authors,
      String language,
      String section) {
    this(
        origin, title, text, published, modified, source, url, authors, language, section,
        List.of());
  }

  /** The characters of one field. */
  public String field(Field field) {
    return field == Field.TITLE ? title : text;
  }
}
