package org.dateline.pipeline.option;

import java.io.Serializable;

/**
 * Whether and where annotated files are kept between runs.
 *
 * @param folder a folder of the machine that a worker runs on; empty if nothing is kept
 * @param bytes what may be left in it after a run
 * @param program checksum of the program that annotates
 */
public record CachePlan(String folder, long bytes, String program) implements Serializable {
  /** Nothing is kept. */
  static final CachePlan NONE = new CachePlan("", 0, "");

  public boolean isThere() {
    return !folder.isEmpty();
  }
}
