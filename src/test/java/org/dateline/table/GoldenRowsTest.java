package org.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.count.ArticleCounts;
import org.dateline.count.CountryCounts;
import org.dateline.count.EntityCounts;
import org.dateline.count.Margin;
import org.dateline.count.MentionCounter;
import org.dateline.count.PairCount;
import org.dateline.count.SentenceRef;
import org.dateline.count.timeline.DateRange;
import org.dateline.count.timeline.Period;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.count.timeline.TimeFrames;
import org.dateline.count.timeline.Timeline;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.AnnotatedText;
import org.dateline.model.ArticleId;
import org.dateline.note.NoteTaker;
import org.dateline.table.row.ArticleRow;
import org.dateline.table.row.CooccurrenceRows;
import org.dateline.table.row.CountryRows;
import org.dateline.table.row.CoverageRows;
import org.dateline.table.row.EntityRows;
import org.dateline.table.row.MentionRows;
import org.dateline.table.row.PairTimelineRows;
import org.dateline.table.row.TimelineRows;
import org.dateline.table.row.WideTimelineRows;
import org.junit.jupiter.api.Test;

/**
 * The rows of the tables of five articles in four stories; every number was worked out by hand, the
 * statistics with a few lines of another language.
 */
final class GoldenRowsTest {
  private static final String FIRST = "a222222222222";
  private static final String COPY = "a222222222223";
  private static final String CHINA = "a222222222224";
  private static final String UNDATED = "a222222222225";
  private static final String RAIN = "a222222222226";

  private static final SortedMap<String, String> CODE_TO_NAME =
      new TreeMap<>(
          Map.of("CHN", "China", "PRK", "North Korea", "RUS", "Russia", "USA", "United States"));

  private static final List<AnnotatedArticle> ARTICLES =
      List.of(
          AnnotatedText.of(FIRST, "Daily", "2017-01-02", "USA", warning(), tests("Kim")),
          AnnotatedText.of(COPY, "Herald", "2017-01-03", "USA", warning(), tests("Mr  Kim")),
          AnnotatedText.of(
              CHINA,
              "Daily",
              "2017-01-04",
              "CHN",
              "{CHN|China|name} and {RUS|Russia|name}",
              "{CHN|china|name|not-country} cups.\n{CHN|Chinese|demonym} goods."),
          AnnotatedText.of(UNDATED, "", "", "USA", "Cars", "{USA|American|demonym} cars."),
          AnnotatedText.of(RAIN, "Herald", "2017-01-04", "", "Weather", "Rain."));

  private static final Optional<DateRange> DATES =
      Optional.of(new DateRange(LocalDate.of(2017, 1, 2), LocalDate.of(2017, 1, 4)));

  private final CountryCounts counts = new CountryCounts();
  private final EntityCounts entities = new EntityCounts();
  private final Timeline timeline;

  GoldenRowsTest() {
    for (AnnotatedArticle article : ARTICLES) {
      ArticleCounts digest = MentionCounter.count(NoteTaker.of(article, ZoneOffset.UTC));
      boolean isStory = !article.id().equals(COPY);
      counts.add(digest, isStory, TimeFrames.of(Period.DAY));
      digest.occurrences().stream()
          .filter(one -> !one.isCountry())
          .forEach(one -> entities.add(digest, isStory, one));
    }
    timeline = Timeline.of(Period.DAY, Optional.empty(), Optional.empty(), DATES);
  }

  private static String warning() {
    return "{USA|U.S.|abbreviation} warns {PRK|North Korea|name}";
  }

  private static String tests(String person) {
    return "{USA|Washington|capital|form-not-counted} said so.\n"
        + "{PRK|North Korean|demonym} tests worry the {USA|United States|name} and "
        + ("{per:kim|" + person + "|short}.");
  }

  @Test
  void totalsAreOfArticlesAndStories() {
    assertThat(counts.articles()).isEqualTo(5);
    assertThat(counts.stories()).isEqualTo(4);
  }

  @Test
  void countries() {
    assertThat(rows(Table.COUNTRIES, out -> CountryRows.write(out, counts, CODE_TO_NAME)))
        .isEqualTo(
            """
            USA,United States,3,2,2,3,5,2,2,1,2,0,0,0,0.500000,2,2017-01-02,2017-01-03
            CHN,China,1,1,1,2,2,1,0,1,0,0,0,1,0.250000,1,2017-01-04,2017-01-04
            PRK,North Korea,2,1,2,2,4,2,0,2,0,0,0,0,0.250000,0,2017-01-02,2017-01-03
            RUS,Russia,1,1,1,1,1,1,0,0,0,0,0,0,0.250000,0,2017-01-04,2017-01-04
            """);
  }

  @Test
  void aCountryThatNothingMentionsHasARowOfZeros() {
    SortedMap<String, String> japan = new TreeMap<>(Map.of("JPN", "Japan"));

    assertThat(rows(Table.COUNTRIES, out -> CountryRows.write(out, counts, japan)))
        .isEqualTo("JPN,Japan,0,0,0,0,0,0,0,0,0,0,0,0,0.000000,0,,\n");
    assertThat(rows(Table.COUNTRIES, out -> CountryRows.write(out, new CountryCounts(), japan)))
        .isEqualTo("JPN,Japan,0,0,0,0,0,0,0,0,0,0,0,0,,0,,\n");
  }

  @Test
  void entities() {
    assertThat(rows(Table.ENTITIES, out -> EntityRows.write(out, entities.rows())))
        .isEqualTo("per:kim,The per:kim,person,2,1,2,2,\"Kim; Mr Kim\",2017-01-02,2017-01-03\n");
  }

  @Test
  void anEntityThatIsNowhereCountedHasNoRow() {
    EntityCounts refused = new EntityCounts();
    AnnotatedArticle article =
        AnnotatedText.of(FIRST, "", "", "", "{org:un|UN|acronym|inside-name}", "No.");
    ArticleCounts digest = MentionCounter.count(NoteTaker.of(article, ZoneOffset.UTC));
    digest.occurrences().forEach(one -> refused.add(digest, true, one));

    assertThat(refused.rows()).hasSize(1);
    assertThat(rows(Table.ENTITIES, out -> EntityRows.write(out, refused.rows()))).isEmpty();
  }

  @Test
  void cooccurrence() {
    Map<String, Margin> margins =
        Map.of(
            "CHN", new Margin("China", 1, 2),
            "PRK", new Margin("North Korea", 1, 2),
            "RUS", new Margin("Russia", 1, 1),
            "USA", new Margin("United States", 2, 3));
    Map<SentenceRef, String> sentences =
        Map.of(
            new SentenceRef(ArticleId.toNumber(FIRST), 0), "U.S. warns North Korea",
            new SentenceRef(ArticleId.toNumber(CHINA), 0), "China and Russia");
    List<PairCount> pairs = new ArrayList<>(List.of(PairCount.none("CHN", "USA")));
    counts.pairs().forEach(pairs::add);

    String rows =
        rows(
            Table.COOCCURRENCE_COUNTRIES,
            out ->
                new CooccurrenceRows(
                        margins, new Margin("", counts.stories(), counts.sentences()), sentences)
                    .writeFrequentFirst(out, pairs));

    assertThat(rows)
        .isEqualTo(
            """
            CHN,China,country,RUS,Russia,country,1,1,1,1,1,4,0.250000,4.000000,2.000000,1.000000,\
            0.698970,1.000000,1.000000,4.498681,0.250000,0.750000,3.044522,-1.317171,7.406216,\
            2017-01-04,2017-01-04,a222222222224,China and Russia
            PRK,North Korea,country,USA,United States,country,2,1,2,1,2,4,0.500000,2.000000,1.000000,\
            0.500000,0.748070,0.500000,0.666667,1.726092,1.000000,1.000000,1.609438,-2.177572,5.396448,\
            2017-01-02,2017-01-03,a222222222222,U.S. warns North Korea
            CHN,China,country,USA,United States,country,0,0,0,1,2,4,0.500000,0.000000,,\
            -1.000000,-1.000000,0.000000,0.000000,-1.726092,1.000000,1.000000,-1.609438,-5.396448,2.177572,\
            ,,,
            """);
  }

  @Test
  void timelineOfCountries() {
    List<List<String>> headings =
        List.of(List.of("RUS", "Russia"), List.of("USA", "United States"));

    assertThat(
            rows(
                Table.TIMELINE_COUNTRIES,
                out -> new TimelineRows(timeline, counts.periods()).write(out, headings)))
        .isEqualTo(
            """
            2017-01-02,RUS,Russia,0,0,0,1,1,0.000000,0.000000,0.793451,,,0,0
            2017-01-02,USA,United States,1,1,2,1,1,1.000000,0.206549,1.000000,,,0,0
            2017-01-03,RUS,Russia,0,0,0,1,0,,,,,,0,0
            2017-01-03,USA,United States,1,0,2,1,0,,,,,,0,0
            2017-01-04,RUS,Russia,1,1,1,2,2,0.500000,0.094531,0.905469,,,0,0
            2017-01-04,USA,United States,0,0,0,2,2,0.000000,0.000000,0.657620,,,0,0
            """);
  }

  @Test
  void wideTimeline() {
    List<String> codes = List.of("RUS", "USA");
    List<Column> columns = WideTimelineRows.columns(codes);

    assertThat(RowWriter.header(columns))
        .isEqualTo("period,total_stories,RUS,USA,RUS_share,USA_share\n");
    assertThat(
            WrittenRows.of(
                columns, out -> WideTimelineRows.write(out, timeline, counts.periods(), codes)))
        .isEqualTo(
            """
            2017-01-02,1,0,1,0.000000,1.000000
            2017-01-03,0,0,0,,
            2017-01-04,2,1,0,0.500000,0.000000
            """);
  }

  @Test
  void timelineOfPairs() {
    assertThat(rows(Table.TIMELINE_PAIRS, out -> PairTimelineRows.write(out, counts, timeline)))
        .isEqualTo(
            """
            2017-01-02,CHN,RUS,0,0,0,1,0.000000
            2017-01-02,PRK,USA,1,1,2,1,1.000000
            2017-01-03,CHN,RUS,0,0,0,0,
            2017-01-03,PRK,USA,1,0,0,0,
            2017-01-04,CHN,RUS,1,1,1,2,0.500000
            2017-01-04,PRK,USA,0,0,0,2,0.000000
            """);
  }

  @Test
  void coverage() {
    assertThat(rows(Table.COVERAGE, out -> CoverageRows.write(out, counts, Period.DAY)))
        .isEqualTo(
            """
            "",,1,1,0,0.000000
            Daily,2017-01-02,1,1,0,0.000000
            Daily,2017-01-03,0,0,0,
            Daily,2017-01-04,1,1,0,0.000000
            Herald,2017-01-03,1,0,0,0.000000
            Herald,2017-01-04,1,1,0,0.000000
            """);
  }

  @Test
  void aSourceThatSeldomPublishesHasNoGaps() {
    CountryCounts seldom = new CountryCounts();
    for (String date : List.of("2017-01-02", "2017-01-06", "")) {
      AnnotatedArticle article = AnnotatedText.of(FIRST, "Weekly", date, "", "Cars", "Cars.");
      seldom.add(
          MentionCounter.count(NoteTaker.of(article, ZoneOffset.UTC)),
          true,
          TimeFrames.of(Period.DAY));
    }

    assertThat(rows(Table.COVERAGE, out -> CoverageRows.write(out, seldom, Period.DAY)))
        .isEqualTo(
            """
            Weekly,,1,1,0,0.000000
            Weekly,2017-01-02,1,1,0,0.000000
            Weekly,2017-01-03,0,0,0,
            Weekly,2017-01-04,0,0,0,
            Weekly,2017-01-05,0,0,0,
            Weekly,2017-01-06,1,1,0,0.000000
            """);
  }

  @Test
  void silenceThatIsTooLongForItsSourceIsAGap() {
    CountryCounts busy = new CountryCounts();
    for (String date : List.of("2017-01-02", "2017-01-05")) {
      for (int i = 0; i < 40; i++) {
        AnnotatedArticle article = AnnotatedText.of(FIRST, "Daily", date, "", "Cars", "Cars.");
        busy.add(
            MentionCounter.count(NoteTaker.of(article, ZoneOffset.UTC)),
            true,
            TimeFrames.of(Period.DAY));
      }
    }

    assertThat(rows(Table.COVERAGE, out -> CoverageRows.write(out, busy, Period.DAY)))
        .isEqualTo(
            """
            Daily,2017-01-02,40,40,0,0.000000
            Daily,2017-01-03,0,0,1,
            Daily,2017-01-04,0,0,1,
            Daily,2017-01-05,40,40,0,0.000000
            """);
  }

  @Test
  void articlesWithAnOutlyingDateHaveARowOfTheirOwn() {
    CountryCounts old = new CountryCounts();
    TimeFrame time =
        new TimeFrame(
            new Timeline(Period.DAY, Optional.empty()),
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2018, 1, 1),
            1,
            Optional.empty());
    for (String date : List.of("1601-01-01", "2017-01-05", "")) {
      AnnotatedArticle article = AnnotatedText.of(FIRST, "Daily", date, "", "Cars", "Cars.");
      old.add(MentionCounter.count(NoteTaker.of(article, ZoneOffset.UTC)), true, time);
    }

    assertThat(rows(Table.COVERAGE, out -> CoverageRows.write(out, old, Period.DAY)))
        .isEqualTo(
            """
            Daily,,1,1,0,0.000000
            Daily,2017-01-05,1,1,0,0.000000
            Daily,outlying,1,1,0,0.000000
            """);
  }

  @Test
  void articles() {
    assertThat(
            rows(
                Table.ARTICLES,
                out -> {
                  row(0).write(out, FIRST);
                  row(1).write(out, FIRST);
                  row(2).write(out, CHINA);
                  row(3).write(out, UNDATED);
                  row(4).write(out, RAIN);
                }))
        .isEqualTo(
            """
            a222222222222,a222222222222,news/a222222222222.txt,1,Daily,,U.S. warns North Korea,\
            "Ann Lee; Bo Ray",2017-01-02,field,en,7,3,5,PRK USA,USA,
            a222222222223,a222222222222,news/a222222222223.txt,1,Herald,,U.S. warns North Korea,\
            "Ann Lee; Bo Ray",2017-01-03,field,en,7,3,5,PRK USA,USA,a222222222222
            a222222222224,a222222222224,news/a222222222224.txt,1,Daily,,China and Russia,\
            "Ann Lee; Bo Ray",2017-01-04,field,en,7,3,3,CHN RUS,CHN,
            a222222222225,a222222222225,news/a222222222225.txt,1,,,Cars,\
            "Ann Lee; Bo Ray",,none,en,7,2,1,USA,USA,
            a222222222226,a222222222226,news/a222222222226.txt,1,Herald,,Weather,\
            "Ann Lee; Bo Ray",2017-01-04,field,en,7,2,0,,,
            """);
  }

  @Test
  void mentions() {
    assertThat(
            rows(
                Table.MENTIONS,
                out -> MentionRows.write(out, NoteTaker.of(ARTICLES.get(2), ZoneOffset.UTC))))
        .isEqualTo(
            """
            a222222222224,2017-01-04,country,CHN,The CHN,name,1,,,title,1,0,5,China,,and Russia
            a222222222224,2017-01-04,country,RUS,The RUS,name,1,,,title,1,10,16,Russia,China and,
            a222222222224,2017-01-04,country,CHN,The CHN,name,0,not-country,,text,1,0,5,china,,cups.
            a222222222224,2017-01-04,country,CHN,The CHN,demonym,1,,,text,2,12,19,Chinese,,goods.
            """);
  }

  @Test
  void monthsThatTheRangeDoesNotFillArePartial() {
    Timeline months =
        Timeline.of(Period.MONTH, Optional.of(LocalDate.of(2016, 12, 1)), Optional.empty(), DATES);
    CountryCounts monthly = new CountryCounts();
    for (AnnotatedArticle article : ARTICLES) {
      monthly.add(
          MentionCounter.count(NoteTaker.of(article, ZoneOffset.UTC)),
          true,
          TimeFrames.of(Period.MONTH));
    }

    assertThat(
            rows(
                Table.TIMELINE_COUNTRIES,
                out ->
                    new TimelineRows(months, monthly.periods())
                        .write(out, List.of(List.of("CHN", "China")))))
        .isEqualTo(
            """
            2016-12-01,CHN,China,0,0,0,0,0,,,,,,0,0
            2017-01-01,CHN,China,1,1,2,4,4,0.250000,0.045587,0.699358,,,0,1
            """);
  }

  private static ArticleRow row(int article) {
    return ArticleRow.of(NoteTaker.of(ARTICLES.get(article), ZoneOffset.UTC));
  }

  private static String rows(Table table, Consumer<RowWriter> write) {
    return WrittenRows.of(table.columns(), write);
  }
}
