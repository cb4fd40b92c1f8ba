package org.dateline.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.trail.Trail;

/** Invented articles of some outlets, in which text is planted, and what is found of it. */
final class PlantedNews {
  private final Random random;
  private final List<Article> articles = new ArrayList<>();

  /** One article; its number is its id and its moment. */
  private record Article(long id, String source, String text, Trail trail) {}

  PlantedNews(long seed) {
    random = new Random(seed);
  }

  /** Words like those of a language: few are frequent, most are rare. */
  String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(20_000));
      words.add(Integer.toString(rank * 131, 36) + (random.nextInt(14) == 0 ? "." : ""));
    }
    return String.join(" ", words);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Adds an article with this text; it is later than those before. */
  long add(String source, String text) {
    long id = articles.size();
    articles.add(new Article(id, source, text, Trail.of(text)));
    return id;
  }

  /** Adds an article with {@code planted} inside, in a sentence or as lines of its own. */
  long plant(String source, String planted, boolean isInside) {
    String divider = isInside ? " " : "\n";
    return add(
        source, words(120 + below(300)) + divider + planted + divider + words(60 + below(200)));
  }

  /** The numbers of the repeated words, by article; the order of the sightings is random. */
  Map<Long, BitSet> find() {
    List<Sighting> sightings = new ArrayList<>();
    for (Article article : articles) {
      SightedArticle sighted = SightedArticle.of(article.id(), article.id(), article.trail());
      Fingerprints.forEach(
          article.trail(), article.source(), one -> sightings.add(new Sighting(one, sighted)));
    }
    Collections.shuffle(sightings, random);
    Map<Long, BitSet> idToRepeated = new TreeMap<>();
    Repeats.find(
        sightings::forEach,
        repeat ->
            idToRepeated
                .computeIfAbsent(repeat.article(), id -> new BitSet())
                .set(repeat.firstWord(), repeat.firstWord() + repeat.words()));
    return idToRepeated;
  }

  /** The repeated text of an article. */
  String repeated(long id, Map<Long, BitSet> idToRepeated) {
    Article article = articles.get((int) id);
    StringBuilder text = new StringBuilder();
    Passages.of(article.trail(), idToRepeated.getOrDefault(id, new BitSet()))
        .spans()
        .forEach(span -> text.append(span.of(article.text())));
    return text.toString().strip();
  }
}
