package org.dateline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dateline.change.NameChange.NameCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTest {
  private static final List<Change> CHANGES =
      List.of(
          change("", "PER", "", Measure.STORIES, 3),
          change("", "CHL", "PER", Measure.STORIES, -9),
          change("", "topic:ice", "", Measure.STORIES, 4),
          change("", "PER", "topic:ice", Measure.STORIES, 2),
          change("", Cell.ALL, "", Measure.STORIES, 90),
          change("", "PER", "", Measure.MENTIONS, 50),
          change("2023-01-01", "PER", "", Measure.STORIES, 3));

  private static final NameChange PERSON = name("per:olm", "Olm", "person", 2, 8);
  private static final NameChange OUTLET = name("Gull", "Gull", "outlet", 70, 60);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          countries         | Chile and Peru 1; Peru 13
          topics            | ice 14; Peru and ice 12
          entities          | Olm 8
          outlets           | Gull 60
          entities,outlets  | Gull 60; Olm 8
          countries, topics | Chile and Peru 1; ice 14; Peru 13; Peru and ice 12
          """)
  void storiesOfTheWholeRunAreWatchedAsAsked(String watched, String expected) {
    Map<String, String> names = Map.of("PER", "Peru", "CHL", "Chile", "topic:ice", "ice");

    assertThat(
            Move.of(Watch.parse(watched), CHANGES, names, List.of(PERSON), List.of(OUTLET)).stream()
                .map(move -> move.name() + " " + move.after()))
        .containsExactly(expected.split("; "));
  }

  @Test
  void unknownWordIsToldWithThoseThatThereAre() {
    assertThatThrownBy(() -> Watch.parse("countries,people"))
        .hasMessage(
            "--watch: unknown word \"people\"; choose from countries, topics, entities, outlets");
  }

  private static Change change(String period, String a, String b, Measure measure, long moved) {
    return new Change(new Cell(period, a, b, measure), 10, Map.of(Cause.ADDED, moved));
  }

  private static NameChange name(String id, String name, String type, long old, long now) {
    return new NameChange(id, name, type, new NameCount(old, old), new NameCount(now, now));
  }
}
