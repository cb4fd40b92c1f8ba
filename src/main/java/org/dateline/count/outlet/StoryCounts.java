package org.dateline.count.outlet;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;

/** A partial table with one row for each story, by the number of its earliest article. */
public final class StoryCounts implements Mergeable {
  private static final int MONTHS = 12;

  private final SortedMap<Long, StoryCount> idToStory = new TreeMap<>();

  /** Counts one article. */
  public void add(PrintedArticle article) {
    growing(article.story()).add(article);
  }

  /** All stories. */
  public SortedMap<Long, StoryCount> stories() {
    return Collections.unmodifiableSortedMap(idToStory);
  }

  /** Finished stories by the month in which they began, so counted that months ascend. */
  public SortedMap<Integer, StoryCounts> byMonth() {
    SortedMap<Integer, StoryCounts> monthToStories = new TreeMap<>();
    idToStory.forEach(
        (id, story) ->
            monthToStories
                .computeIfAbsent(month(story), month -> new StoryCounts())
                .idToStory
                .put(id, story));
    return monthToStories;
  }

  /** Undated stories come last. */
  private static int month(StoryCount story) {
    return story
        .date()
        .map(day -> day.getYear() * MONTHS + day.getMonthValue())
        .orElse(Integer.MAX_VALUE);
  }

  private StoryCount growing(long id) {
    return idToStory.computeIfAbsent(id, key -> new StoryCount());
  }

  @Override
  public void encode(ByteEncoder out) {
    out.number(idToStory.size());
    idToStory.forEach((id, story) -> story.encode(out.number(id)));
  }

  @Override
  public void mergeEncoded(ByteDecoder in) {
    for (int left = in.integer(); left > 0; left--) {
      growing(in.number()).mergeEncoded(in);
    }
  }
}
