package org.dateline.report.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.report.finding.Participant;

/**
 * What the tables tell of words, topics, stories and groups of outlets.
 *
 * @param words the words that go with each country
 * @param topics the analyst's topics; none without {@code --topics}
 * @param stories the stories that were printed most often
 * @param groups which outlets belong together; none without {@code --groups}
 * @param repeating the outlets that repeat most of their text
 */
public record Themes(
    CountryWords words,
    Topics topics,
    LargestStories stories,
    GroupedOutlets groups,
    RepeatingOutlets repeating) {
  /**
   * Reads one table after the other.
   *
   * @param countries all configured ones, most stories first
   */
  public static Themes read(Path folder, List<Participant> countries) throws IOException {
    return new Themes(
        CountryWords.read(folder, countries),
        Topics.read(folder),
        LargestStories.read(folder),
        GroupedOutlets.read(folder),
        RepeatingOutlets.read(folder));
  }

  /** Ids of the articles that are quoted here. */
  public Set<String> articles() {
    Set<String> articles = new HashSet<>();
    words.exemplified().forEach(word -> articles.add(word.exampleArticle()));
    stories.stories().forEach(story -> articles.add(story.id()));
    return articles;
  }
}
