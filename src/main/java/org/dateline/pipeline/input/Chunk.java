package org.dateline.pipeline.input;

import java.io.Serializable;
import java.util.List;

/**
 * What one worker reads and annotates at a time: some small files, or a share of a large one.
 *
 * @param files the files
 * @param share how much of each
 */
public record Chunk(List<InputFile> files, Portion share) implements Serializable {
  public long bytes() {
    return files.stream().mapToLong(share::bytes).sum();
  }

  /** How many files are done with this chunk, those that several chunks share counted once. */
  public int wholeFiles() {
    return share.isFirst() ? files.size() : 0;
  }
}
