package org.dateline.model;

/** Why a record did not become an article: the short words of {@code rejected.csv}. */
public enum RejectReason {
  /** A file or member of no bytes, or of white space. */
  EMPTY("empty"),
  /** Readable, but nothing in it is an article. */
  NO_ARTICLES("no-articles"),
  /** A record with no text. */
  NO_TEXT("no-text"),
  /** A table whose columns are not known. */
  NO_COLUMNS("no-columns"),
  /** Not JSON, or broken off. */
  BAD_JSON("bad-json"),
  /** A row that does not fit its table. */
  BAD_CSV("bad-csv"),
  /** Broken or cut off XML: a feed or a wire's file. */
  BAD_XML("bad-xml"),
  /** A mail without a body or with more parts than a mail has. */
  BAD_MAIL("bad-mail"),
  /** A wire took the item back, or never let it be printed. */
  WITHDRAWN("withdrawn"),
  /** A later version of the item is in the same file. */
  OLDER_VERSION("older-version"),
  /** A warning: an export says that it has another number of documents than were read. */
  COUNT_DIFFERS("count-differs"),
  /** Many articles in one file, in a layout that is not known. */
  BULK_EXPORT("bulk-export"),
  /** A PDF of pictures: scanned pages that nobody made text of. */
  PDF_WITHOUT_TEXT("pdf-without-text"),
  /** A warning: the article was read, but a spreadsheet had cut its text. */
  TEXT_CUT("text-cut"),
  /** A damaged WARC record. */
  BAD_WARC("bad-warc"),
  /** A packed file that is damaged, cut off or not to be unpacked. */
  BAD_ARCHIVE("bad-archive"),
  /** An archive member that asks for a password. */
  ENCRYPTED("encrypted"),
  /** Text in no known encoding. */
  BAD_ENCODING("bad-encoding"),
  /** Neither text nor a known container. */
  NOT_TEXT("not-text"),
  /** A web page that is a home page, a list, a gallery or an error. */
  NOT_AN_ARTICLE("not-an-article"),
  /** The file could not be opened or read to its end. */
  UNREADABLE("unreadable"),
  /** A link, which is not followed. */
  LINK("link"),
  /** A device, pipe or socket, which is not opened. */
  NOT_A_FILE("not-a-file"),
  /** More text than one article may have. */
  TEXT_TOO_LARGE("text-too-large"),
  /** More bytes than one record may have. */
  RECORD_TOO_LARGE("record-too-large"),
  /** A packed member that expands too far: a bomb. */
  EXPANDS_TOO_FAR("expands-too-far"),
  /** Containers or brackets inside one another, too many. */
  TOO_DEEP("too-deep"),
  /** The very same article was read before. */
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
