package org.dateline.pipeline.block;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;

/** The copies among the articles of one range of ids, each with the earliest of its story. */
public final class StoryBlock extends Block {
  /** No copies. */
  public static final StoryBlock NONE = new StoryBlock(deflate(new ByteEncoder()));

  public StoryBlock(byte[] bytes) {
    super(bytes);
  }

  /** Of copies, all of one range. */
  public static StoryBlock of(Map<Long, Long> duplicateToEarliest) {
    ByteEncoder out = new ByteEncoder();
    new TreeMap<>(duplicateToEarliest)
        .forEach((duplicate, earliest) -> out.number(duplicate).number(earliest));
    return new StoryBlock(deflate(out));
  }

  /** One block for each range that has copies. */
  public static Map<Integer, StoryBlock> byRange(
      Map<Long, Long> duplicateToEarliest, Division division) {
    Map<Integer, Map<Long, Long>> rangeToCopies = new TreeMap<>();
    duplicateToEarliest.forEach(
        (duplicate, earliest) ->
            rangeToCopies
                .computeIfAbsent(division.rangeOf(duplicate), range -> new HashMap<>())
                .put(duplicate, earliest));
    Map<Integer, StoryBlock> rangeToStories = new TreeMap<>();
    rangeToCopies.forEach((range, copies) -> rangeToStories.put(range, of(copies)));
    return rangeToStories;
  }

  /** The number of the earliest article by that of its copy. */
  public Map<Long, Long> duplicateToEarliest() {
    Map<Long, Long> duplicateToEarliest = new HashMap<>();
    ByteDecoder in = inflate();
    while (in.hasMore()) {
      duplicateToEarliest.put(in.number(), in.number());
    }
    return duplicateToEarliest;
  }
}
