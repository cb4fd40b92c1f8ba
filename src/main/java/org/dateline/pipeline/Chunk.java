package org.dateline.pipeline;

import java.io.Serializable;
import java.util.List;

/**
 * What one worker reads and annotates at a time: some small files, or a share of a large one.
 *
 * @param files the files
 * @param share how much of each
 */
record Chunk(List<InputFile> files, Share share) implements Serializable {
  long bytes() {
    return files.stream().mapToLong(share::bytes).sum();
  }

  /** How many files are done with this chunk, those that several chunks share counted once. */
  int wholeFiles() {
    return share.isFirst() ? files.size() : 0;
  }
}
