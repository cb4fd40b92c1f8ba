package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dateline.model.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The analyst's own decisions, as they are read. */
final class OverridesTest {
  private static final String HEADER = "action,type,name,to\n";

  /** The same decisions as spreadsheets of several countries save them. */
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void aFileOfASpreadsheetIsRead(String delimiter) {
    String csv =
        "\ufeffaction,type,name,to\r\n\"# ours\",,,\r\n,,,\r\nmerge,person,Jim Smith,\"Smith; James, Jr.\"\r\ncountry,,Middle Kingdom,CHN\r\n";
    String saved = csv.replaceAll(",(?! )", delimiter);

    Overrides overrides = Overrides.parse("own.csv", saved, Gazetteer.builtIn());

    assertThat(overrides.rows())
        .extracting(OverrideRow::to)
        .containsExactly("Smith; James, Jr.", "CHN");
    assertThat(overrides.rows()).extracting(OverrideRow::line).containsExactly(4, 5);
  }

  @Test
  void everyActionIsRead() {
    Overrides overrides =
        Overrides.parse(
            "own.csv",
            HEADER
                + """
                # ours
                merge,person,Jim Smith,James Smith
                split,,Smith,
                ignore,location,Here,
                retype,person,Ford,organization
                country,,Middle Kingdom,CHN
                not-country,,Georgia Smith,
                """,
            Gazetteer.builtIn());

    assertThat(overrides.rows())
        .extracting(OverrideRow::action)
        .containsExactly(
            OverrideAction.MERGE,
            OverrideAction.SPLIT,
            OverrideAction.IGNORE,
            OverrideAction.RETYPE,
            OverrideAction.COUNTRY,
            OverrideAction.NOT_COUNTRY);
    assertThat(overrides.rows()).extracting(OverrideRow::index).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(overrides.rows()).extracting(OverrideRow::line).startsWith(3, 4);
    assertThat(overrides.rows())
        .filteredOn(row -> row.action() == OverrideAction.COUNTRY)
        .singleElement()
        .satisfies(row -> assertThat(row.concerns(MentionType.COUNTRY)).isTrue())
        .satisfies(row -> assertThat(row.concerns(MentionType.PERSON)).isFalse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rename,,x,y|unknown action: \"rename\"; choose merge, split, ignore, retype, country, not-",
        "merge,planet,x,y|unknown type: \"planet\"; choose country, person, organization or location",
        "merge,,x,|to is missing",
        "split,,x,y|split leads nowhere: \"y\"; leave the column to empty",
        "retype,,x,planet|unknown type: \"planet\"",
        "country,,x,US|unknown country code: \"US\"; did you mean USA?",
        "country,person,x,USA|type does not fit country: \"person\"; leave it empty or write country",
        "ignore,,,|name is missing",
      })
  void faultyRowIsToldWithLineAndAdvice(String row, String message) {
    assertThatThrownBy(() -> Overrides.parse("own.csv", HEADER + row, Gazetteer.builtIn()))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith("own.csv:2: " + message);
  }

  @Test
  void sameDecisionTwiceIsAFault() {
    assertThatThrownBy(
            () ->
                Overrides.parse(
                    "own.csv", HEADER + "ignore,,Zoë,\nignore,,zoe,\n", Gazetteer.builtIn()))
        .hasMessage("own.csv:3: decided twice: \"zoe\"; see line 2");
  }
}
