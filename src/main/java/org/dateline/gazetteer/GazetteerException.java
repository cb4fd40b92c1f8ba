package org.dateline.gazetteer;

/** A fault in a file of the gazetteer or in the overrides, told in one line that names the line. */
public final class GazetteerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GazetteerException(String where, String problem) {
    super(where + ": " + problem);
  }

  GazetteerException(String where, String problem, Throwable cause) {
    super(where + ": " + problem, cause);
  }
}
