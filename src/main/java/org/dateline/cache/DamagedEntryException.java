package org.dateline.cache;

import java.io.IOException;

/** A file among the entries of a cache is cut, changed, or none of ours. */
public final class DamagedEntryException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedEntryException(String message) {
    super(message);
  }
}
