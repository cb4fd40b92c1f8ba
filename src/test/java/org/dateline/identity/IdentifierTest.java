package org.dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.RuleId;
import org.dateline.note.NotedMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentifierTest {
  @Test
  void aBareNameIsWhomTheCorpusMeansByIt() {
    InventedCorpus corpus = new InventedCorpus().times(9, "per:Ada Novak", "per:Novak");

    assertThat(corpus.names("per:Novak")).containsExactly("Ada Novak");
    assertThat(corpus.rule("per:Novak")).isEqualTo(RuleId.CORPUS_NAME);
  }

  @Test
  void aNameThatIsExplainedTooSeldomStaysAlone() {
    InventedCorpus corpus = new InventedCorpus().times(2, "per:Ada Novak", "per:Novak");

    assertThat(corpus.names("per:Novak")).containsExactly("Novak");
  }

  @ParameterizedTest
  @CsvSource({"Ada,Tom", "Hillary,Bill", "Bernie,Sarah"})
  void twoOfOneFamilyStayApart(String one, String other) {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(80, "per:" + one + " Novak", "per:Novak")
            .times(20, "per:" + other + " Novak", "per:Novak");

    assertThat(corpus.names("per:Novak")).containsExactly("Novak");
    assertThat(corpus.rows()).containsOnlyKeys(one + " Novak", other + " Novak");
  }

  @ParameterizedTest
  @CsvSource({"50,false", "75,false", "89,false", "90,true", "97,true", "100,true"})
  void nineInTenDecide(int ofHundred, boolean isJoined) {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(ofHundred, "per:Ada Novak", "per:Novak")
            .times(100 - ofHundred, "per:Tom Novak", "per:Novak");

    assertThat(corpus.names("per:Novak")).containsExactly(isJoined ? "Ada Novak" : "Novak");
  }

  @Test
  void theTimeAndTheOutletComeBeforeTheWholeCorpus() {
    InventedCorpus corpus =
        new InventedCorpus()
            .at("Daily", "2016-02-01")
            .times(30, "per:Ada Novak", "per:Novak")
            .at("Daily", "2018-02-01")
            .times(20, "per:Tom Novak", "per:Novak")
            .at("Herald", "2018-02-01")
            .times(9, "per:Ada Novak", "per:Novak");

    assertThat(corpus.at("Daily", "2016-03-01").names("per:Novak")).containsExactly("Ada Novak");
    assertThat(corpus.at("Daily", "2018-03-01").names("per:Novak")).containsExactly("Tom Novak");
    assertThat(corpus.at("Herald", "2018-03-01").names("per:Novak")).containsExactly("Ada Novak");
    assertThat(corpus.at("Weekly", "2018-03-01").names("per:Novak")).containsExactly("Novak");
    assertThat(corpus.at("", "").names("per:Novak")).containsExactly("Novak");
  }

  @Test
  void aTitleTellsWhoIsMeant() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(40, "per:Sen. Ada Novak", "per:Mrs. Novak")
            .times(40, "per:Gov. Tom Novak", "per:Mr. Novak");

    assertThat(corpus.names("per:Sen. Novak")).containsExactly("Ada Novak");
    assertThat(corpus.names("per:Gov. Novak")).containsExactly("Tom Novak");
    assertThat(corpus.names("per:Mrs. Novak")).containsExactly("Ada Novak");
    assertThat(corpus.names("per:Mr. Novak", "per:Sen. Novak"))
        .containsExactly("Tom Novak", "Ada Novak");
    assertThat(corpus.names("per:Mr. Novak", "per:Sen. Novak", "per:Novak").get(2))
        .isEqualTo("Novak");
    assertThat(corpus.names("per:Novak")).containsExactly("Novak");
  }

  @Test
  void aTitleOfTheOtherSexKeepsANameAlone() {
    InventedCorpus corpus = new InventedCorpus().times(40, "per:Mr. Tom Novak", "per:Mr. Novak");

    assertThat(corpus.names("per:Novak")).containsExactly("Tom Novak");
    assertThat(corpus.names("per:Mrs. Novak")).containsExactly("Novak");
  }

  @Test
  void aTitleThatOnlyOneBearsIsHisEvenWhereAnotherOfTheFamilyIsNamed() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(40, "per:President Tom Novak", "per:Novak")
            .times(2, "per:Ada Novak", "per:Novak");

    assertThat(corpus.names("per:Ada Novak", "per:President Novak", "per:Novak"))
        .containsExactly("Ada Novak", "Tom Novak", "Tom Novak");
    assertThat(corpus.names("per:Ada Novak", "per:Novak"))
        .containsExactly("Ada Novak", "Ada Novak");
  }

  @Test
  void fatherAndSonStayApart() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(50, "per:Tom Novak", "per:Tom Novak Jr.")
            .times(50, "per:Tom Novak", "per:Novak");

    assertThat(corpus.rows()).containsOnlyKeys("Tom Novak", "Tom Novak Jr.");
  }

  @Test
  void presidentsWhomOnlyInitialsTellApartStayApart() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(50, "per:George W. Bush")
            .times(50, "per:George H. W. Bush")
            .times(5, "per:George H.W. Bush")
            .times(50, "per:Kim Jong Un", "per:Kim Jong-un")
            .times(50, "per:Kim Jong Il");

    assertThat(corpus.rows())
        .containsOnlyKeys("George W. Bush", "George H. W. Bush", "Kim Jong Un", "Kim Jong Il");
  }

  @Test
  void aNicknameIsOnePersonIfTheCorpusShowsIt() {
    InventedCorpus shown =
        new InventedCorpus()
            .times(30, "per:James Ansell")
            .times(10, "per:Jim Ansell")
            .times(2, "per:James Ansell", "per:Jim Ansell");
    InventedCorpus like =
        new InventedCorpus().times(30, "per:Michael Johnson").times(9, "per:Mike Johnson");
    InventedCorpus office =
        new InventedCorpus().times(30, "per:Sen. Charles Ansell").times(9, "per:Sen. Chuck Ansell");

    assertThat(shown.rows()).isEqualTo(Map.of("James Ansell", 44));
    assertThat(shown.rule("per:Jim Ansell")).isEqualTo(RuleId.VARIANT_NAME);
    assertThat(like.rows()).containsOnlyKeys("Michael Johnson", "Mike Johnson");
    assertThat(office.rows()).containsOnlyKeys("Charles Ansell");
  }

  @Test
  void namesOfTwoSexesAreTwoPersons() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "per:Mr. Chris Ansell", "per:Ms. Christine Ansell")
            .times(9, "per:Mr. Chris Ansell");

    assertThat(corpus.rows()).containsOnlyKeys("Chris Ansell", "Christine Ansell");
  }

  @Test
  void spellingsOfTheSameLettersAreOne() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "per:J.R. Pell", "per:Mary-Kate Olm", "org:F.B.I.")
            .times(5, "per:J. R. Pell", "per:Mary Kate Olm", "org:FBI")
            .times(2, "per:JR Pell");

    assertThat(corpus.rows()).containsOnlyKeys("J.R. Pell", "Mary-Kate Olm", "F.B.I.");
    assertThat(corpus.idsOf("J.R. Pell")).hasSize(1);
  }

  @Test
  void departmentsAreOneInEitherOrder() {
    InventedCorpus corpus =
        new InventedCorpus().times(9, "org:Department of Rivers").times(5, "org:Rivers Department");

    assertThat(corpus.rows()).isEqualTo(Map.of("Department of Rivers", 14));
  }

  @Test
  void anAcronymIsWhatTheCorpusIntroducesItFor() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(3, "org:Northern River Guild", "org:Northern River Guild=NRG")
            .times(9, "org:NRG");

    assertThat(corpus.rows()).isEqualTo(Map.of("Northern River Guild", 15));
    assertThat(corpus.rule("org:NRG")).isEqualTo(RuleId.CORPUS_ACRONYM);
  }

  @Test
  void anAcronymOfTwoBodiesStaysAlone() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(3, "org:Northern River Guild", "org:Northern River Guild=NRG")
            .times(3, "org:National Rail Group", "org:National Rail Group=NRG");

    assertThat(corpus.names("org:NRG")).containsExactly("NRG");
  }

  @Test
  void aCommonAcronymNeedsNoIntroduction() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "org:United Nations")
            .times(20, "org:U.N.")
            .times(9, "org:UN");

    assertThat(corpus.rows()).isEqualTo(Map.of("United Nations", 38));
  }

  @Test
  void aBodyWithoutACountryIsThatOfTheCountryThatTheCorpusIsAbout() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "org:U.S. Senate")
            .times(30, "org:Senate")
            .times(1, "org:Italian Senate");

    assertThat(corpus.names("org:Senate")).containsExactly("U.S. Senate");
    assertThat(corpus.names("org:Italian Senate", "org:Senate"))
        .containsExactly("Italian Senate", "Senate");
  }

  @Test
  void aBodyOfManyCountriesStaysAlone() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "org:U.S. Senate")
            .times(9, "org:Italian Senate")
            .times(30, "org:Senate");

    assertThat(corpus.names("org:Senate")).containsExactly("Senate");
  }

  @Test
  void namesOfACountryThatIsNotAskedForAreOnePlace() {
    InventedCorpus corpus =
        new InventedCorpus("USA").times(9, "loc:Britain", "loc:UK", "org:United Kingdom");

    assertThat(corpus.rows()).isEqualTo(Map.of("United Kingdom", 27));
    assertThat(corpus.names("loc:Georgia", "loc:Scotland")).containsExactly("Georgia", "Scotland");
  }

  @ParameterizedTest
  @CsvSource({"SEOUL,9,Seoul,1,Seoul", "NATO,30,Nato,1,NATO", "NATO,3,,0,NATO"})
  void capitalsOfHeadlinesAreNotShown(
      String one, int ones, String other, int others, String shown) {
    InventedCorpus corpus =
        new InventedCorpus().times(ones, "loc:" + one).times(others, "loc:" + other);

    assertThat(corpus.names("loc:" + one)).containsExactly(shown);
  }

  @Test
  void oneNameIsOfOneType() {
    InventedCorpus corpus =
        new InventedCorpus().times(30, "org:Brookfield").times(2, "loc:Brookfield");

    assertThat(corpus.idsOf("Brookfield")).containsExactly("org:brookfield");
    assertThat(corpus.rule("loc:Brookfield")).isEqualTo(RuleId.CORPUS_TYPE);
  }

  @Test
  void aNameOfTwoTypesKeepsBoth() {
    InventedCorpus corpus =
        new InventedCorpus().times(30, "org:Brookfield").times(9, "loc:Brookfield");

    assertThat(corpus.idsOf("Brookfield")).containsExactly("loc:brookfield", "org:brookfield");
  }

  @Test
  void aGivenNameIsTheOnePersonOfTheArticleWhoBearsIt() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(3, "per:Ada Kinnane")
            .times(3, "per:Ada Novak")
            .times(3, "per:Ada Ansell");

    assertThat(corpus.names("per:Ada Novak", "per:Ada")).containsExactly("Ada Novak", "Ada Novak");
    assertThat(corpus.rule("per:Ada Novak", "per:Ada")).isEqualTo(RuleId.GIVEN_NAME);
  }

  @Test
  void aGivenNameOfNobodyInTheArticleIsNoEntity() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(3, "per:Ada Kinnane")
            .times(3, "per:Ada Novak")
            .times(3, "per:Ada Ansell");

    NotedMention alone = corpus.settle("per:Ada").get(0);

    assertThat(alone.mention().counted()).isFalse();
    assertThat(alone.mention().rule()).isEqualTo(RuleId.LONE_GIVEN_NAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Ada KellnerMore,true",
    "Mitch KellnerGOP,true",
    "Ada McKellner,false",
    "Ada MacKellner,false",
    "Ada DeLuca,false",
    "MaryAnn Kellner,false",
    "Ada VanDyke,false"
  })
  void gluedWordsAreNoPerson(String name, boolean isGlued) {
    assertThat(new InventedCorpus().rule("per:" + name))
        .isEqualTo(isGlued ? RuleId.GLUED_WORDS : "");
  }

  @ParameterizedTest
  @CsvSource({
    "per:D-Ohio,true",
    "loc:R-Tex.,true",
    "per:anti-Kellner,true",
    "org:then-FBI,true",
    "loc:Rhine-Ruhr,false",
    "org:E-Net,false"
  })
  void partyLabelsAndWordsWithAPrefixAreNoNames(String name, boolean isNone) {
    assertThat(new InventedCorpus().rule(name)).isEqualTo(isNone ? RuleId.NO_NAME : "");
  }

  @Test
  void theArabicArticleMakesNoOtherPerson() {
    InventedCorpus corpus =
        new InventedCorpus().times(9, "per:Sami al-Nuri").times(3, "per:Sami Nuri");

    assertThat(corpus.rows()).isEqualTo(Map.of("Sami al-Nuri", 12));
  }

  @Test
  void theListedNameIsShownIfItIsFrequent() {
    InventedCorpus corpus =
        new InventedCorpus().times(5, "loc:Washington, D.C.").times(9, "loc:D.C.");

    assertThat(corpus.rows()).isEqualTo(Map.of("Washington, D.C.", 14));
  }

  @Test
  void theAnalystHasTheLastWord() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "per:Ada Novak", "per:Novak")
            .times(9, "org:UN", "org:United Nations");
    Overrides overrides =
        Overrides.parse(
            "o.csv",
            """
            action,type,name,to
            split,person,Novak,
            merge,organization,United Nations,World Body
            """,
            Gazetteer.builtIn());

    assertThat(
            corpus.settle(overrides, "per:Novak", "org:UN").stream()
                .map(noted -> noted.mention().entity()))
        .containsExactly("Novak", "World Body");
  }

  @Test
  void theAnalystCanLeaveARowOut() {
    InventedCorpus corpus = new InventedCorpus().times(9, "org:UN", "org:United Nations");
    Overrides overrides =
        Overrides.parse(
            "o.csv", "action,type,name,to\nignore,,United Nations,\n", Gazetteer.builtIn());

    assertThat(corpus.settle(overrides, "org:UN")).isEmpty();
  }

  @Test
  void identitiesDoNotDependOnThePartsTheyWereGatheredIn() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "per:Sen. Ada Novak", "per:Mrs. Novak", "org:U.N.", "org:UN")
            .times(5, "per:Tom Novak", "per:Novak", "org:United Nations", "loc:UK")
            .times(3, "per:Thomas Novak", "per:Tom Novak");

    List<byte[]> encoded =
        List.of(1, 2, 5).stream().map(parts -> encode(corpus.identities(parts))).toList();

    assertThat(encoded.get(1)).isEqualTo(encoded.get(0));
    assertThat(encoded.get(2)).isEqualTo(encoded.get(0));
    assertThat(encode(Identities.decode(new ByteDecoder(encoded.get(0)))))
        .isEqualTo(encoded.get(0));
  }

  private static byte[] encode(Identities identities) {
    ByteEncoder out = new ByteEncoder();
    identities.encode(out);
    return out.toBytes();
  }
}
