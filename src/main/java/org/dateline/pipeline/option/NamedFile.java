package org.dateline.pipeline.option;

import java.io.Serializable;

/**
 * A small file that was read whole before the run.
 *
 * @param name its name for messages; empty if there is none
 * @param content its text
 */
public record NamedFile(String name, String content) implements Serializable {
  /** No file was named. */
  static final NamedFile NONE = new NamedFile("", "");

  boolean isThere() {
    return !name.isEmpty();
  }
}
