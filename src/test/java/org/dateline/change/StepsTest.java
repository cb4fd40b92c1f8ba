package org.dateline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.change.Runs.article;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The articles before the first cause, and after each. */
final class StepsTest {
  private static final int REMOVED = 1;
  private static final int ADDED = 2;
  private static final int REDATED = 3;
  private static final int STORIES = 4;
  private static final int RULES = 5;

  @Test
  void firstAndLastStateAreTheTwoRuns() {
    FinishedRun before = Runs.of(article("a1", "a1", "One", "2021-01-01", "PER"));
    FinishedRun after = Runs.of(article("a2", "a2", "Two", "2021-01-02", "CHL"));

    List<List<CountedArticle>> states = Runs.steps(before, after).states();

    assertThat(states).hasSize(Cause.values().length + 1);
    assertThat(states.get(0)).containsExactlyElementsOf(before.idToArticle().values());
    assertThat(states.get(RULES)).containsExactlyElementsOf(after.idToArticle().values());
  }

  @Test
  void storyThatLosesItsEarliestArticleGoesOnWithTheNext() {
    List<List<CountedArticle>> states =
        Runs.steps(
                Runs.of(
                    article("a1", "a1", "First", "2021-01-01"),
                    article("a2", "a1", "Third", "2021-01-03"),
                    article("a3", "a1", "Second", "2021-01-02")),
                Runs.of(
                    article("a2", "a3", "Third", "2021-01-03"),
                    article("a3", "a3", "Second", "2021-01-02")))
            .states();

    assertThat(Runs.stories(states.get(REMOVED))).containsExactly("a2 of a3", "a3");
    assertThat(Runs.stories(states.get(STORIES))).containsExactly("a2 of a3", "a3");
  }

  @Test
  void addedArticleThatIsEarlierStandsForTheStoryAtOnce() {
    List<List<CountedArticle>> states =
        Runs.steps(
                Runs.of(article("a1", "a1", "Late", "2021-01-05")),
                Runs.of(
                    article("a0", "a0", "Early", "2021-01-01"),
                    article("a1", "a0", "Late", "2021-01-05")))
            .states();

    assertThat(Runs.stories(states.get(REMOVED))).containsExactly("a1");
    assertThat(Runs.stories(states.get(ADDED))).containsExactly("a0", "a1 of a0");
  }

  @Test
  void otherDatesMoveTheEarliestPlaceWithinAStory() {
    List<List<CountedArticle>> states =
        Runs.steps(
                Runs.of(
                    article("a1", "a1", "One", "2021-01-01"),
                    article("a2", "a1", "Two", "2021-01-02")),
                Runs.of(
                    article("b1", "a2", "One", "2021-01-03"),
                    article("a2", "a2", "Two", "2021-01-02")))
            .states();

    assertThat(Runs.stories(states.get(ADDED))).containsExactly("a1", "a2 of a1");
    assertThat(Runs.stories(states.get(REDATED))).containsExactly("a1 of a2", "a2");
  }

  @Test
  void storiesThatAreCutOtherwiseChangeInTheirOwnStep() {
    List<List<CountedArticle>> states =
        Runs.steps(
                Runs.of(
                    article("a1", "a1", "One", "2021-01-01"),
                    article("a2", "a1", "Two", "2021-01-02")),
                Runs.of(
                    article("a1", "a1", "One", "2021-01-01"),
                    article("a2", "a2", "Two", "2021-01-02")))
            .states();

    assertThat(Runs.stories(states.get(REDATED))).containsExactly("a1", "a2 of a1");
    assertThat(Runs.stories(states.get(STORIES))).containsExactly("a1", "a2");
  }

  @Test
  void otherMentionsWaitForTheLastStep() {
    FinishedRun before = Runs.of(article("a1", "a1", "One", "2021-01-01", "PER"));
    FinishedRun after = Runs.of(article("a1", "a1", "One", "2021-01-01", "CHL"));

    List<List<CountedArticle>> states = Runs.steps(before, after).states();

    assertThat(states.get(STORIES).get(0).codeToMentions()).containsOnlyKeys("PER");
    assertThat(states.get(RULES).get(0).codeToMentions()).containsOnlyKeys("CHL");
  }
}
