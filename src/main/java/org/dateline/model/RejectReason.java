package org.dateline.model;

/** Why a record did not become an article: the short words of {@code rejected.csv}. */
public enum RejectReason {
  EMPTY("empty"),
  NO_ARTICLES("no-articles"),
  NO_TEXT("no-text"),
  BAD_JSON("bad-json"),
  BAD_CSV("bad-csv"),
  BAD_ARCHIVE("bad-archive"),
  BAD_ENCODING("bad-encoding"),
  UNREADABLE("unreadable"),
  TOO_LARGE("too-large"),
  SAME_ARTICLE("same-article");

  private final String word;

  RejectReason(String word) {
    this.word = word;
  }

  /** The word in the column {@code reason}. */
  public String word() {
    return word;
  }
}
