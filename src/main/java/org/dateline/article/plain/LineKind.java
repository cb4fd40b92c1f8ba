package org.dateline.article.plain;

/** What a line of a pasted page is. */
enum LineKind {
  /** A date, with or without {@code Published} or {@code Updated} before it. */
  DATE,
  /** {@code Updated:} alone; the date follows. */
  DATE_LABEL,
  /** {@code By} and names. */
  BYLINE,
  /** A caption with its photographer, or the photographer alone. */
  CREDIT,
  /** Buttons: share, print, comments, advertisement. */
  BUTTON,
  /** What a page says about itself: rights, newsletters, related stories. */
  NOTICE,
  /** Words that may be a person's name and nothing else. */
  NAME,
  /** Anything else: the article's own words. */
  PROSE
}
