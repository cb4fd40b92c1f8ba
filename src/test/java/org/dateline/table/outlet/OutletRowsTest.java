package org.dateline.table.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.outlet.OutletCounts;
import org.dateline.count.outlet.OutletGroups;
import org.dateline.count.outlet.PrintedArticle;
import org.dateline.count.outlet.StoryCounts;
import org.dateline.model.AnnotatedText;
import org.dateline.model.ArticleId;
import org.dateline.note.ArticleFacts;
import org.dateline.table.WrittenRows;
import org.dateline.table.row.TableRows;
import org.junit.jupiter.api.Test;

/** Seven articles in five stories; every number was worked out by hand. */
final class OutletRowsTest {
  private static final List<PrintedArticle> ARTICLES =
      List.of(
          article(1, 1, "Daily", "2017-01-02", "CHN USA"),
          article(2, 1, "Zebra", "2017-01-03", "CHN"),
          article(3, 1, "Herald", "2017-01-05", "CHN USA"),
          article(4, 1, "Daily", "2017-01-04", ""),
          article(5, 5, "Herald", "2017-01-01", "USA"),
          article(6, 6, "Herald", "2017-02-01", "USA"),
          article(7, 7, "", "", ""));

  private static PrintedArticle article(
      long id, long story, String source, String date, String countries) {
    ArticleFacts facts =
        ArticleFacts.of(
            AnnotatedText.of(
                ArticleId.fromNumber(id), source, date, "", "Title " + id, "It rained all day."),
            ZoneOffset.UTC);
    List<String> codes = Arrays.stream(countries.split(" ")).filter(c -> !c.isEmpty()).toList();
    return new PrintedArticle(
        facts, 2, codes, codes.isEmpty() ? "" : codes.get(0), story, id == story);
  }

  private static OutletCounts outlets() {
    OutletCounts outlets = new OutletCounts();
    ARTICLES.forEach(outlets::add);
    return outlets;
  }

  private static String rows(TableRows table) {
    return WrittenRows.of(table.columns(), table.rows());
  }

  @Test
  void outletsAreCountedByTheStoriesThatTheyWereTheFirstToPrint() {
    assertThat(rows(SourceRows.of(outlets(), OutletGroups.NONE)))
        .isEqualTo(
            """
            Herald,,3,2,2017-01-01,2017-02-01,21,0.000000,6
            "",,1,1,,,7,0.000000,2
            Daily,,2,1,2017-01-02,2017-01-04,14,0.000000,4
            Zebra,,1,0,2017-01-03,2017-01-03,7,0.000000,2
            """);
  }

  @Test
  void repeatedWordsAreAShareOfAllWordsOfTheOutlet() {
    OutletCounts outlets = new OutletCounts();
    PrintedArticle article = ARTICLES.get(3);
    outlets.add(ARTICLES.get(0));
    outlets.add(
        new PrintedArticle(
            article.facts().withRepeated(7), 0, List.of(), "", article.story(), false));

    assertThat(rows(SourceRows.of(outlets, OutletGroups.NONE))).contains(",7,0.500000,2");
  }

  @Test
  void anOutletsShareOfACountryIsHeldAgainstAllOthers() {
    // Herald and USA: 2 of its 2 stories, 1 of the 2 others: ln(2.5 * 1.5 / (0.5 * 1.5))
    assertThat(rows(CountriesBySourceRows.of(outlets(), OutletGroups.NONE)))
        .isEqualTo(
            """
            Daily,,CHN,1,1,1,1.000000,0.206549,1.000000,3.044522,-1.317171,7.406216
            Daily,,USA,1,1,1,1.000000,0.206549,1.000000,0.587787,-3.199224,4.374797
            Herald,,USA,3,2,2,1.000000,0.342380,1.000000,1.609438,-2.177572,5.396448
            """);
  }

  @Test
  void groupsAreComparedAsOneOutletAndTheRestIsOther() {
    OutletGroups groups = new OutletGroups(new TreeMap<>(Map.of("Daily", "big", "Zebra", "big")));

    assertThat(rows(SourceRows.of(outlets(), groups)))
        .contains("Daily,big,", "Zebra,big,", "Herald,other,");
    assertThat(rows(CountriesBySourceRows.of(outlets(), groups)).lines().toList())
        .startsWith(
            "*,big,CHN,2,1,1,1.000000,0.206549,1.000000,3.044522,-1.317171,7.406216",
            "*,big,USA,1,1,1,1.000000,0.206549,1.000000,0.587787,-3.199224,4.374797",
            "*,other,USA,3,2,3,0.666667,0.207660,0.938508,-0.587787,-4.374797,3.199224")
        .hasSize(6);
  }

  @Test
  void aSingleOutletIsComparedWithNobody() {
    OutletCounts alone = new OutletCounts();
    alone.add(ARTICLES.get(0));

    assertThat(rows(CountriesBySourceRows.of(alone, OutletGroups.NONE)))
        .contains("Daily,,CHN,1,1,1,1.000000,0.206549,1.000000,,,\n");
  }

  @Test
  void aStoryNamesItsFirstOutletThenTheOthersByDay() {
    StoryCounts stories = new StoryCounts();
    ARTICLES.forEach(stories::add);

    assertThat(rows(StoryRows.of(stories)))
        .isEqualTo(
            """
            a222222222227,2017-01-01,Title 5,1,1,Herald,Herald,USA,USA,2017-01-01
            a222222222223,2017-01-02,Title 1,4,3,Daily,"Daily; Zebra; Herald",CHN USA,CHN,2017-01-05
            a22222222222a,2017-02-01,Title 6,1,1,Herald,Herald,USA,USA,2017-02-01
            a22222222222b,,Title 7,1,0,,,,,
            """);
  }

  @Test
  void partsOfAStoryAddUpInAnyOrder() {
    StoryCounts whole = new StoryCounts();
    ARTICLES.forEach(whole::add);
    StoryCounts merged = new StoryCounts();
    for (int i = ARTICLES.size() - 1; i >= 0; i--) {
      StoryCounts part = new StoryCounts();
      part.add(ARTICLES.get(i));
      ByteEncoder bytes = new ByteEncoder();
      part.encode(bytes);
      merged.mergeEncoded(new ByteDecoder(bytes.toBytes()));
    }

    assertThat(rows(StoryRows.of(merged))).isEqualTo(rows(StoryRows.of(whole)));
    assertThat(merged.byMonth().keySet())
        .containsExactly(2017 * 12 + 1, 2017 * 12 + 2, Integer.MAX_VALUE);
  }
}
