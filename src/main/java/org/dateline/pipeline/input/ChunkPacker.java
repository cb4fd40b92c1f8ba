package org.dateline.pipeline.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.article.ArticleReader;
import org.dateline.article.content.LineRange;

/**
 * Packs files into chunks, in their order: small ones together, large ones divided. A file of lines
 * is divided by byte ranges. So that its records keep their numbers, the lines before each range
 * are counted here: once through the file at the speed of the disk. Other files have no place where
 * reading may begin, and each worker opens all of one for its share of the records.
 */
public final class ChunkPacker {
  /** Small files are packed together up to this size; a larger one is divided. */
  private static final long BYTES = 4L << 20;

  /** A small input still makes so many chunks, for all workers to have one. */
  private static final int FEWEST = 4;

  private static final long SMALLEST = 16L << 10;

  /** Opening a file has a cost of its own, whatever its size. */
  private static final int MOST_FILES = 1000;

  /**
   * Every worker of a share of the records opens the whole file, so that more of them cost more.
   */
  private static final int MOST_SHARES = 12;

  /** Two and three workers both end at the same time when they share a multiple of six. */
  private static final int EVEN = 6;

  /** Ranges grow with very large files: each one is an element that the runner keeps. */
  private static final int MOST_RANGES = 600;

  private final ArticleReader reader;
  private final List<Chunk> chunks = new ArrayList<>();

  private ChunkPacker(ArticleReader reader) {
    this.reader = reader;
  }

  /**
   * Packs {@code files}.
   *
   * @param reader knows which files are files of lines
   */
  public static List<Chunk> pack(List<InputFile> files, ArticleReader reader) {
    return new ChunkPacker(reader).pack(files);
  }

  /** The same chunks by their numbers, from 0. */
  public static SortedMap<Integer, Chunk> numbered(List<InputFile> files, ArticleReader reader) {
    SortedMap<Integer, Chunk> numberToChunk = new TreeMap<>();
    pack(files, reader).forEach(chunk -> numberToChunk.put(numberToChunk.size(), chunk));
    return numberToChunk;
  }

  private List<Chunk> pack(List<InputFile> files) {
    long total = files.stream().mapToLong(InputFile::size).sum();
    long full = Math.min(BYTES, Math.max(SMALLEST, total / FEWEST));
    List<InputFile> open = new ArrayList<>();
    long size = 0;
    for (InputFile file : files) {
      if (file.size() > BYTES) {
        divide(file);
        continue;
      }
      open.add(file);
      size += file.size();
      if (size >= full || open.size() >= MOST_FILES) {
        chunks.add(new Chunk(List.copyOf(open), Portion.WHOLE));
        open.clear();
        size = 0;
      }
    }
    if (!open.isEmpty()) {
      chunks.add(new Chunk(List.copyOf(open), Portion.WHOLE));
    }
    return chunks;
  }

  private void divide(InputFile file) {
    if (reader.recognize(file).isSplittable()) {
      try {
        chunks.addAll(ranges(file));
        return;
      } catch (IOException e) {
        // its reader says why it cannot be read
      }
    }
    int shares = file.size() > EVEN * BYTES ? MOST_SHARES : EVEN;
    for (int i = 0; i < shares; i++) {
      chunks.add(new Chunk(List.of(file), new Portion.OfRecords(i, shares)));
    }
  }

  private static List<Chunk> ranges(InputFile file) throws IOException {
    List<Chunk> ranges = new ArrayList<>();
    long length = Math.max(BYTES, file.size() / MOST_RANGES);
    long line = 1;
    for (long start = 0; start < file.size(); start += length) {
      long end = Math.min(file.size(), start + length);
      ranges.add(new Chunk(List.of(file), new Portion.OfLines(new LineRange(start, end, line))));
      line += end < file.size() ? ArticleReader.countLineFeeds(file, start, end) : 0;
    }
    return ranges;
  }
}
