package org.dateline.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The way from an old run to a new one, one {@link Cause} after another. The states between the two
 * are invented: each is made so that its step changes only what its cause changes.
 */
final class Steps {
  private final FinishedRun before;
  private final FinishedRun after;
  private final ArticleMatch match;

  Steps(FinishedRun before, FinishedRun after, ArticleMatch match) {
    this.before = before;
    this.after = after;
    this.match = match;
  }

  /** The articles before the first cause and after each, in the order of {@link Cause}. */
  List<List<CountedArticle>> states() {
    List<List<CountedArticle>> states = new ArrayList<>();
    states.add(List.copyOf(before.idToArticle().values()));
    List<CountedArticle> kept = withoutRemoved();
    states.add(kept);
    List<CountedArticle> outrun = outrunByAdded(kept);
    states.add(withAdded(outrun));
    List<CountedArticle> redated = redated(outrun);
    states.add(withAdded(redated));
    states.add(
        withAdded(
            redated.stream()
                .map(article -> changed(article, newStory(article), article.published()))
                .toList()));
    states.add(List.copyOf(after.idToArticle().values()));
    return states;
  }

  /** A story whose earliest article is gone has the earliest of those that are left. */
  private List<CountedArticle> withoutRemoved() {
    Set<String> removed = new HashSet<>();
    match.removed().forEach(article -> removed.add(article.id()));
    Map<String, CountedArticle> storyToEarliest = new HashMap<>();
    List<CountedArticle> kept =
        before.idToArticle().values().stream()
            .filter(article -> !removed.contains(article.id()))
            .sorted(CountedArticle.EARLIER)
            .toList();
    kept.forEach(article -> storyToEarliest.putIfAbsent(article.story(), article));
    return kept.stream()
        .map(
            article ->
                removed.contains(article.story())
                    ? changed(
                        article,
                        Objects.requireNonNull(storyToEarliest.get(article.story())).id(),
                        article.published())
                    : article)
        .toList();
  }

  /** An added article that is earlier than a story's others stands for it from now on. */
  private List<CountedArticle> outrunByAdded(List<CountedArticle> kept) {
    Set<String> added = new HashSet<>();
    match.added().forEach(article -> added.add(article.id()));
    return kept.stream()
        .map(
            article ->
                article.isEarliest() && added.contains(newOf(article).story())
                    ? changed(article, newOf(article).story(), article.published())
                    : article)
        .toList();
  }

  /** Where a story has the same articles as before, its dates decide which is the earliest. */
  private List<CountedArticle> redated(List<CountedArticle> kept) {
    Map<String, Set<String>> oldToNew = new HashMap<>();
    Map<String, Set<String>> newToOld = new HashMap<>();
    for (CountedArticle article : kept) {
      String story = newOf(article).story();
      oldToNew.computeIfAbsent(article.story(), old -> new HashSet<>()).add(story);
      newToOld.computeIfAbsent(story, now -> new HashSet<>()).add(article.story());
    }
    return kept.stream()
        .map(
            article -> {
              CountedArticle now = newOf(article);
              boolean isSameStory =
                  oldToNew.getOrDefault(article.story(), Set.of()).size() == 1
                      && newToOld.getOrDefault(now.story(), Set.of()).size() == 1;
              String story = isSameStory ? newStory(article) : article.story();
              return changed(article, story, now.published());
            })
        .toList();
  }

  private List<CountedArticle> withAdded(List<CountedArticle> kept) {
    List<CountedArticle> all = new ArrayList<>(kept);
    all.addAll(match.added());
    return all;
  }

  private CountedArticle newOf(CountedArticle kept) {
    return after.article(Objects.requireNonNull(match.oldToNew().get(kept.id())));
  }

  /** The id of the story in the new run; where the article is the earliest, its own old id. */
  private String newStory(CountedArticle kept) {
    CountedArticle now = newOf(kept);
    return now.isEarliest() ? kept.id() : now.story();
  }

  private static CountedArticle changed(
      CountedArticle article, String story, Optional<LocalDate> published) {
    return new CountedArticle(
        article.id(), story, article.identity(), published, article.codeToMentions());
  }
}
