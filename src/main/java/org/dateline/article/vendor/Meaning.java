package org.dateline.article.vendor;

import java.util.Locale;

/**
 * What a label in a vendor's document stands in front of: the words of {@code vendor-labels.csv}.
 */
public enum Meaning {
  TITLE,
  AUTHORS,
  SOURCE,
  PUBLISHED,
  /** Another place where the date of the article may be. */
  PRINTED,
  /** When the vendor loaded the article. */
  LOADED,
  SECTION,
  LANGUAGE,
  URL,
  /** The vendor's number of the document. */
  ID,
  /** How many words it has. */
  LENGTH,
  /** Stands in front of the body and is not read. */
  HEAD,
  /** Begins the body. */
  TEXT,
  /** A short form of the body. */
  ABSTRACT,
  /** Ends the body. */
  TAIL,
  /** The vendor's own subjects, people and places, which end the body and are never counted. */
  TAGS,
  /** A heading, alone on its line, that ends the body. */
  HEADING,
  /** Alone on its line, ends the document. */
  END,
  /** Stands on the cover. */
  COVER,
  /** How many documents there are. */
  COUNT;

  public static Meaning of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
