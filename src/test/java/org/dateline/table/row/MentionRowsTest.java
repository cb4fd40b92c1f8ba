package org.dateline.table.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.AnnotatedText;
import org.dateline.model.Field;
import org.dateline.model.Mention;
import org.dateline.model.RandomArticles;
import org.dateline.note.NoteTaker;
import org.dateline.table.Table;
import org.dateline.table.WrittenRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MentionRowsTest {
  private static final String ID = "a222222222222";
  private static final String EMOJI = "\ud83d\ude00";
  private static final int FIELD = 9;
  private static final int START = 11;
  private static final int END = 12;
  private static final int SURFACE = 13;
  private static final int LEFT = 14;
  private static final int RIGHT = 15;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void positionsAreCodePointsOfTheField(long seed) {
    for (AnnotatedArticle article : RandomArticles.next(new Random(seed), 50)) {
      List<CSVRecord> rows = rows(article);
      assertThat(rows).hasSameSizeAs(article.mentions());
      for (CSVRecord row : rows) {
        Field field = row.get(FIELD).equals("title") ? Field.TITLE : Field.TEXT;
        int[] codePoints = article.article().field(field).codePoints().toArray();
        int start = Integer.parseInt(row.get(START));
        int end = Integer.parseInt(row.get(END));

        assertThat(new String(codePoints, start, end - start))
            .as("seed %d: %s", seed, row)
            .isEqualTo(row.get(SURFACE));
      }
    }
  }

  @Test
  void positionsAreRightInAnyOrderOfMentions() {
    AnnotatedArticle article = marked(EMOJI + " {CHN|China|name} " + EMOJI + " {USA|U.S.|name}");
    List<Mention> reversed = List.of(article.mentions().get(1), article.mentions().get(0));

    List<CSVRecord> rows =
        rows(
            new AnnotatedArticle(
                article.article(),
                ID,
                article.words(),
                article.titleSentences(),
                article.textSentences(),
                article.boxes(),
                reversed,
                ""));

    assertThat(rows.stream().map(row -> row.get(START))).containsExactly("10", "2");
  }

  @Test
  void contextIsCutBetweenCharactersOfTheSameSentence() {
    CSVRecord row =
        rows(marked("x " + EMOJI.repeat(50) + ".{CHN|China|name}." + EMOJI.repeat(50))).get(0);

    assertThat(row.get(LEFT)).isEqualTo(EMOJI.repeat(39) + ".");
    assertThat(row.get(RIGHT)).isEqualTo("." + EMOJI.repeat(39));
  }

  @Test
  void contextEndsWithTheSentence() {
    CSVRecord row = rows(marked("One.\nIn {CHN|China|name} now.\nThree.")).get(0);

    assertThat(row.get(LEFT)).isEqualTo("In");
    assertThat(row.get(RIGHT)).isEqualTo("now.");
  }

  @Test
  void anUndecidedMentionHasNoId() {
    CSVRecord row = rows(marked("In {|Georgia|name|ambiguous} now.")).get(0);

    assertThat(row.toList().subList(2, 8))
        .containsExactly("country", "", "", "name", "0", "ambiguous");
  }

  private static AnnotatedArticle marked(String text) {
    return AnnotatedText.of(ID, "", "", "", "Title", text);
  }

  private static List<CSVRecord> rows(AnnotatedArticle article) {
    return WrittenRows.parse(
        WrittenRows.of(
            Table.MENTIONS.columns(),
            out -> MentionRows.write(out, NoteTaker.of(article, ZoneOffset.UTC))));
  }
}
