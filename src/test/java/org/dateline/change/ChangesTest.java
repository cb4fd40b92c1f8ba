package org.dateline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.change.Runs.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.dateline.count.timeline.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangesTest {
  @Test
  void numberMovesByTheCauseOfItsChange() {
    FinishedRun before = Runs.of(article("a1", "a1", "One", "2021-01-01", "PER"));
    FinishedRun after =
        Runs.of(
            article("a1", "a1", "One", "2021-01-01", "CHL", "PER"),
            article("a2", "a2", "Two", "2021-02-01", "PER"));

    Map<Cell, Change> changes = changes(before, after);

    Change stories = change(changes, new Cell("", "PER", "", Measure.STORIES));
    assertThat(stories.before()).isEqualTo(1);
    assertThat(stories.after()).isEqualTo(2);
    assertThat(stories.part(Cause.ADDED)).isEqualTo(1);
    Change pair = change(changes, new Cell("", "CHL", "PER", Measure.STORIES));
    assertThat(pair.after()).isEqualTo(1);
    assertThat(pair.part(Cause.RULES)).isEqualTo(1);
    Change february = change(changes, new Cell("2021-02-01", "PER", "", Measure.MENTIONS));
    assertThat(february.part(Cause.ADDED)).isEqualTo(1);
  }

  @Test
  void numberThatWentUpAndDownAgainHasMoved() {
    FinishedRun before = Runs.of(article("a1", "a1", "Gone", "2021-01-01", "PER"));
    FinishedRun after = Runs.of(article("a2", "a2", "New", "2021-01-01", "PER"));

    Change stories = change(changes(before, after), new Cell("", "PER", "", Measure.STORIES));

    assertThat(stories.change()).isZero();
    assertThat(stories.isMoved()).isTrue();
    assertThat(stories.part(Cause.REMOVED)).isEqualTo(-1);
    assertThat(stories.part(Cause.ADDED)).isEqualTo(1);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void partsOfEveryNumberAddUpFromOneRunToTheOther(long seed) {
    Random random = new Random(seed);
    FinishedRun before = random(random);
    FinishedRun after = random(random);

    Map<Cell, Change> changes = changes(before, after);

    Map<Cell, Long> old = counts(before);
    Map<Cell, Long> now = counts(after);
    assertThat(changes.keySet()).containsAll(old.keySet()).containsAll(now.keySet());
    changes.forEach(
        (cell, change) -> {
          assertThat(change.before()).as("%s", cell).isEqualTo(old.getOrDefault(cell, 0L));
          assertThat(change.after()).as("%s", cell).isEqualTo(now.getOrDefault(cell, 0L));
        });
  }

  private static Map<Cell, Change> changes(FinishedRun before, FinishedRun after) {
    Map<Cell, Change> cellToChange = new HashMap<>();
    Changes.of(Runs.steps(before, after), Period.MONTH)
        .forEach(change -> cellToChange.put(change.cell(), change));
    return cellToChange;
  }

  private static Change change(Map<Cell, Change> changes, Cell cell) {
    return Objects.requireNonNull(changes.get(cell), cell::toString);
  }

  private static Map<Cell, Long> counts(FinishedRun run) {
    return CellCounts.of(run.idToArticle().values(), Optional.of(Period.MONTH));
  }

  /** Some of twenty articles, in stories of up to five neighbours; an id may have a new date. */
  private static FinishedRun random(Random random) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      if (random.nextInt(4) > 0) {
        kept.add(i);
      }
    }
    List<CountedArticle> articles = new ArrayList<>();
    int size = 1 + random.nextInt(5);
    String earliest = "";
    for (int i = 0; i < kept.size(); i++) {
      String id = (random.nextInt(4) == 0 ? "b" : "a") + String.format("%02d", kept.get(i));
      earliest = i % size == 0 ? id : earliest;
      String date = "2021-0%d-0%d".formatted(1 + random.nextInt(3), 1 + random.nextInt(9));
      String[][] codes = {{}, {"PER"}, {"CHL", "PER"}, {"BOL", "CHL", "PER"}};
      articles.add(article(id, earliest, "Number " + kept.get(i), date, codes[random.nextInt(4)]));
    }
    return Runs.of(articles.toArray(CountedArticle[]::new));
  }
}
