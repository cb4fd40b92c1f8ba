package org.dateline.pipeline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Stripe;

/**
 * What one worker reads and annotates at a time: some small files, or one stripe of a large one.
 *
 * @param files the files
 * @param stripe which stripe of them, from 0
 * @param stripes into how many they are divided; 1 for whole files
 */
record Chunk(List<InputFile> files, int stripe, int stripes) implements Serializable {
  /** Small files are packed together up to this size; a larger one is divided. */
  private static final long BYTES = 4L << 20;

  /** Opening a file has a cost of its own, whatever its size. */
  private static final int MOST_FILES = 1000;

  /** Every worker of a stripe opens the whole file, so that more of them cost more. */
  private static final int MOST_STRIPES = 12;

  /** Two and three workers both end at the same time when they share a multiple of six stripes. */
  private static final int EVEN = 6;

  Stripe asStripe() {
    return new Stripe(stripe, stripes);
  }

  long bytes() {
    return files.stream().mapToLong(InputFile::size).sum() / stripes;
  }

  /** How many files are done with this chunk, those that several chunks share counted once. */
  int wholeFiles() {
    return stripe == 0 ? files.size() : 0;
  }

  /** Packs all files, in their order. */
  static List<Chunk> pack(List<InputFile> files) {
    List<Chunk> chunks = new ArrayList<>();
    List<InputFile> open = new ArrayList<>();
    long size = 0;
    for (InputFile file : files) {
      if (file.size() > BYTES) {
        chunks.addAll(divide(file));
        continue;
      }
      open.add(file);
      size += file.size();
      if (size >= BYTES || open.size() >= MOST_FILES) {
        chunks.add(new Chunk(List.copyOf(open), 0, 1));
        open.clear();
        size = 0;
      }
    }
    if (!open.isEmpty()) {
      chunks.add(new Chunk(List.copyOf(open), 0, 1));
    }
    return chunks;
  }

  private static List<Chunk> divide(InputFile file) {
    int stripes = file.size() > EVEN * BYTES ? MOST_STRIPES : EVEN;
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < stripes; i++) {
      chunks.add(new Chunk(List.of(file), i, stripes));
    }
    return chunks;
  }
}
