package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes are found by their form alone: a name said twice on end, headlines, MORE. */
final class LinkBoxesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Senator Ada Kellner | Ada Ruth KellnerStorm cuts power in Sarum Norwick wins MORE | (D-Ohio)",
        "Ada Kellner | Adelheid (Ada) Ruth Kellner2020 ships are late in Sarum MORE | 's plan",
        "President Kellner | Ada Ruth Kellner'Fog is back' over all of Sarum MORE | said",
        "Rep. Bob Kellner Jr. | Robert (Bob) Kellner Jr.Storm cuts power in Sarum MORE | said",
        "Luis de la Marisca | Luis de la MariscaStorm cuts power in Sarum MORE | said",
        "Ada Kellner | Ada Ruth Kellner Storm cuts power in Sarum Norwick wins MORE | said",
        "adviser Ada Kellner| Ada Ruth KellnerStorm cuts power in Sarum MORE | said",
        "Ada K\u00f6ller | Ada Ruth KoellerStorm cuts power in Sarum Norwick wins MORE | said",
        "Ada Lee | Ada LeeStorm cuts power in Sarum: 'no end' to it? MORE |.",
      })
  void aBoxBeginsWithTheNameAndEndsWithMore(String before, String box, String after) {
    String text = "Then " + before + " " + box + " " + after;

    assertThat(LinkBoxes.of(text)).extracting(span -> span.of(text)).containsExactly(box);
  }

  @Test
  void eachOfTwoBoxesEndsWithItsOwnMore() {
    String text =
        "Ada Kellner Ada KellnerStorm cuts power MORE and Jo Sarum Joan (Jo) SarumFog over Norwick"
            + " MORE left. We need MORE ships.";

    assertThat(LinkBoxes.of(text))
        .extracting(span -> span.of(text))
        .containsExactly(
            "Ada KellnerStorm cuts power MORE", "Joan (Jo) SarumFog over Norwick MORE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Kellner said that we need MORE ships and fewer storms.",
        "Ada Kellner Kellner said that all of us need MORE ships.",
        "Ada Kellner. Ada Kellner McSarum said that we need MORE ships.",
        "Ada Kellner, Kellner's aide and all of the others want MORE ships.",
        "Ada McKellner and Jo McKellner said that we need MORE ships.",
        "Ada Kellner Ada KellnerStorm cuts power in Sarum\n\nREAD MORE: Norwick wins",
        "Ada Kellner Ada KellnerStorm cuts power in Sarum and no MOREL is left",
        "Ada Kellner Ada KellnerStorm cuts power in Sarum and Norwick wins more",
        "READ MORE: Ada Kellner Ada KellnerStorm cuts power in Sarum",
        "Kellner KellnerS MORE",
        "THE MAYOR OF THE CITY OF SARUM AND THE MAYOR OF THE CITY OF NORWICK WANT MORE OF IT",
        "SARUM MAYOR SARUM MAYORS MEET: FOG OVER NORWICK AND MORE OF THE SAME",
        "The Mayor of Sarum The Mayor of NorwickStorm cuts power in Sarum MORE said",
      })
  void ordinaryTextHasNone(String text) {
    assertThat(LinkBoxes.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MORE ",
        "Ada Nord Ada MORE ",
        "Ada Nord Ada Maria Nord ",
        "AAAAA'A",
        "AaAaAa'Aa",
        "Aaaaaaa-Aaaaaaa ",
        "Ada AdaAdaAda MORE "
      })
  void longLinesAreFast(String words) {
    String line = words.repeat(4_000_000 / words.length()) + "MORE";

    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> LinkBoxes.of(line));
  }

  @Test
  void aBoxIsNoLongerThanABox() {
    String text = "Ada Kellner Ada KellnerStorm " + "goes on and on ".repeat(50) + "MORE";

    assertThat(LinkBoxes.of(text)).isEmpty();
  }

  @Test
  void whatIsLeftStaysWhereItWas() {
    String text = "ab[cd]ef[g]";
    List<Span> boxes = List.of(new Span(2, 6), new Span(8, 11));

    assertThat(LinkBoxes.without(boxes, text)).isEqualTo("ab    ef   ");
    assertThat(LinkBoxes.only(boxes, text)).isEqualTo("\n\n[cd]\n\n[g]");
    assertThat(LinkBoxes.without(List.of(), text)).isSameAs(text);
  }
}
