package org.dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dateline.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of organizations the corpus brings together, and which stay apart. */
final class BodiesTogetherTest {
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
  void wordsBeforeABodySayWhoseItIs() {
    InventedCorpus corpus =
        new InventedCorpus().times(9, "org:U.S. Senate").times(30, "org:Senate");

    assertThat(corpus.names("org:the|Senate", "org:the U.S.|Senate", "org:Norway's|Senate"))
        .containsExactly("U.S. Senate", "U.S. Senate", "Norwegian Senate");
    assertThat(corpus.rule("org:the state|Senate")).isEqualTo(RuleId.UNNAMED_BODY);
    assertThat(corpus.names("org:the estate|Senate")).containsExactly("U.S. Senate");
  }

  @ParameterizedTest
  @CsvSource({
    "Harbour Times - News, Harbour Times, true",
    "Harbour Times, Times, true",
    "The Hill, Hill, true",
    "Norwick Online News, Norwick News, true",
    "NRG Online News, NRG, true",
    "www.zorvex.com, Zorvex, true",
    "Zorvex (Web News), Zorvex, true",
    "Harbour Times, Evening Times, false",
    "Harbour Times, Harbour, false",
    "WWW.ZORVEX.COM, Zorvex, true",
    "HARBOUR TIMES ONLINE, Harbour Times, true",
    "Zorvex News, Zorvex, false",
    "Zorvex News, Zorvex News, true",
    "NRG News, NRG, true",
    "White House, White House, false",
    "UN News, UN, false",
    "NATO, NATO, false",
    "Norwegian Foreign Ministry, Norwegian Foreign Ministry, false"
  })
  void anOutletThatNamesItselfIsNoNews(String source, String name, boolean isOwn) {
    InventedCorpus corpus =
        new InventedCorpus().times(20, "org:Harbour Times", "org:Times").at(source, "2018-01-15");

    assertThat(corpus.rule("org:" + name).equals(RuleId.OWN_OUTLET)).isEqualTo(isOwn);
    assertThat(corpus.at("Other", "2018-01-15").rule("org:" + name))
        .isNotEqualTo(RuleId.OWN_OUTLET);
  }

  @Test
  void aDepartmentIsNotTheCommitteeForIt() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "org:Department of River Affairs")
            .times(9, "org:River Affairs")
            .times(3, "org:Senate River Affairs Committee", "org:River Affairs Committee");

    assertThat(corpus.rows())
        .isEqualTo(Map.of("Department of River Affairs", 18, "Senate River Affairs Committee", 6));
  }

  @ParameterizedTest
  @CsvSource({
    "New Zealand, New Zealand",
    "Luxembourg, Luxembourg",
    "Hong Kong, Hong Kong",
    "Solomon Islands, Solomon Islands",
    "Greece, Greek",
    "Poland, Polish",
    "Spain, Spanish",
    "Kazakhstan, Kazakh",
    "Philippines, Philippine",
    "Norway, Norwegian"
  })
  void aBodyIsNotCalledLikeAPersonOfItsCountry(String country, String adjective) {
    assertThat(new InventedCorpus("USA").names("org:" + country + "'s|Finance Ministry"))
        .containsExactly(adjective + " Finance Ministry");
  }

  @Test
  void aMinistryIsThatOfTheCountryThatTheArticleGivesIt() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(2, "org:Norwegian Foreign Ministry")
            .times(2, "org:Foreign Ministry");

    assertThat(corpus.names("org:Norway's|Foreign Ministry", "org:the|Foreign Ministry"))
        .containsOnly("Norwegian Foreign Ministry");
    assertThat(corpus.names("org:South Korea\u2019s|Foreign Ministry", "org:Foreign Ministry"))
        .containsOnly("South Korean Foreign Ministry");
    assertThat(
            corpus.names(
                "org:Norway's|Foreign Ministry",
                "org:Chinese Foreign Ministry",
                "org:the|Foreign Ministry"))
        .containsExactly(
            "Norwegian Foreign Ministry", "Chinese Foreign Ministry", "Foreign Ministry");
    assertThat(corpus.names("org:the|Foreign Ministry")).containsExactly("Foreign Ministry");
  }

  @Test
  void aMinistryThatPapersAndItselfCallOtherwiseIsOne() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "org:Foreign Ministry")
            .times(
                2, "org:Ministry of Foreign Affairs", "org:Norwegian Ministry of Foreign Affairs")
            .times(3, "org:Norwegian Foreign Ministry", "org:Chinese Foreign Ministry");

    assertThat(corpus.rows())
        .isEqualTo(
            Map.of(
                "Foreign Ministry",
                9,
                "Norwegian Foreign Ministry",
                7,
                "Chinese Foreign Ministry",
                3));
    assertThat(corpus.names("org:Norway's|Foreign Ministry", "org:Foreign Ministry"))
        .containsOnly("Norwegian Foreign Ministry");
  }

  @ParameterizedTest
  @CsvSource({
    "Finance Ministry of Norway,Norwegian Finance Ministry",
    "Parliament of the Czech Republic,Czech Parliament",
    "Ministry of Foreign Affairs of Norway,Norwegian Ministry of Foreign Affairs",
    "Supreme Court of the United States,U.S. Supreme Court"
  })
  void theCountryMayStandBehind(String one, String other) {
    InventedCorpus corpus = new InventedCorpus().times(2, "org:" + one).times(3, "org:" + other);

    assertThat(corpus.rows().values()).containsExactly(5);
  }

  @Test
  void aBareBodyIsThatOfTheCountryBehindTheOther() {
    InventedCorpus corpus = new InventedCorpus();

    assertThat(corpus.names("org:Senate of Norway", "org:Senate")).containsOnly("Senate of Norway");
    assertThat(corpus.names("org:Senate of Norwick", "org:Senate"))
        .containsExactly("Senate of Norwick", "Senate");
  }

  @ParameterizedTest
  @CsvSource({
    "Norway's,Congress,Norwegian Congress",
    "Norway's,Constitutional Court,Norwegian Constitutional Court",
    "the U.S.,Senate,U.S. Senate",
    "New Zealand's,Finance Ministry,New Zealand Finance Ministry"
  })
  void aBareBodyIsThatOfTheOnlyOwner(String owner, String body, String shown) {
    assertThat(new InventedCorpus().names("org:" + owner + "|" + body, "org:" + body))
        .containsOnly(shown);
  }

  @Test
  void aShortNameIsTheLongerOneThatItHardlyStandsWithout() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(20, "org:Harbour Times", "org:Times")
            .times(1, "org:Evening Times", "org:Times")
            .times(3, "org:Times");

    assertThat(corpus.names("org:Times")).containsExactly("Harbour Times");
    assertThat(corpus.rule("org:Times")).isEqualTo(RuleId.SHORT_NAME);
    assertThat(corpus.names("org:Evening Times", "org:Times").get(1)).isEqualTo("Evening Times");
    assertThat(corpus.names("org:Evening Times", "org:Harbour Times", "org:Times").get(2))
        .isEqualTo("Times");
  }

  @Test
  void aShortNameOfSeveralIsNotCounted() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(10, "org:Harbour Times", "org:Times")
            .times(10, "org:Evening Times", "org:Times")
            .times(3, "org:Times");

    assertThat(corpus.rule("org:Times")).isEqualTo(RuleId.OPEN_NAME);
    assertThat(corpus.rows()).isEqualTo(Map.of("Harbour Times", 20, "Evening Times", 20));
  }

  @Test
  void aBodyThatNoWordNamesCountsWhereTheArticleSaysWhichItIs() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(10, "org:Harbour Committee", "org:Committee")
            .times(10, "org:Evening Committee", "org:Committee")
            .times(3, "org:Appeals Court")
            .times(3, "org:Supreme Court");

    assertThat(corpus.rows())
        .isEqualTo(Map.of("Harbour Committee", 20, "Evening Committee", 20, "Supreme Court", 3));
    assertThat(corpus.rule("org:Appeals Court")).isEqualTo(RuleId.UNNAMED_BODY);
  }

  @ParameterizedTest
  @CsvSource({
    "Ninth Circuit,9th Circuit Court of Appeals",
    "Ninth Circuit,U.S. Court of Appeals for the Ninth Circuit",
    "First Circuit,United States Court of Appeals for the First Circuit"
  })
  void aCourtOfAppealsIsKnownByItsCircuit(String circuit, String court) {
    InventedCorpus corpus =
        new InventedCorpus().times(5, "org:" + circuit).times(3, "org:" + court);

    assertThat(corpus.rows()).isEqualTo(Map.of(circuit, 8));
  }

  @ParameterizedTest
  @CsvSource({
    "Harbour Monitor,Monitor,0,true",
    "Harbour Monitor - News,Monitor,0,true",
    "Harbour Monitor,HM,0,true",
    "Harbour Monitor,Monitor,9,false",
    "Harbour Herald,Monitor,0,false"
  })
  void anOutletCallsItselfByTheEndOrTheInitialsOfItsName(
      String source, String shorter, int elsewhere, boolean isOutlet) {
    InventedCorpus corpus =
        new InventedCorpus()
            .at(source, "2018-01-15")
            .times(5, "org:Harbour Monitor")
            .times(20, "org:" + shorter)
            .at("Daily", "2018-01-15")
            .times(elsewhere, "org:" + shorter);

    assertThat(corpus.names("org:" + shorter))
        .containsExactly(isOutlet ? "Harbour Monitor" : shorter);
  }

  @Test
  void anAcronymIsOneWhereAnOutletWritesItInSmallLetters() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(5, "org:Immigration and Customs Enforcement")
            .times(20, "org:ICE")
            .times(4, "org:Ice");

    assertThat(corpus.rows()).isEqualTo(Map.of("Immigration and Customs Enforcement", 29));
  }

  @Test
  void aListedAcronymMeansTheBodyThatStandsOnlyWithItsCountry() {
    InventedCorpus corpus =
        new InventedCorpus().times(5, "org:U.S. Geological Survey").times(5, "org:USGS");

    assertThat(corpus.rows()).isEqualTo(Map.of("U.S. Geological Survey", 10));
  }

  @Test
  void anAcronymOfAPersonIsOneWhomTheCorpusNeverNamesInFull() {
    assertThat(new InventedCorpus().times(5, "per:JFK", "org:JFK").idsOf("JFK"))
        .containsExactly("per:jfk");
  }

  @Test
  void aCommitteeOfBothChambersIsThatOfTheArticleOrIsOpen() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "org:House Rivers Committee")
            .times(5, "org:Senate Rivers Committee")
            .times(3, "org:Rivers Committee");

    assertThat(corpus.rule("org:Rivers Committee")).isEqualTo(RuleId.OPEN_NAME);
    assertThat(corpus.names("org:Senate Rivers Committee", "org:Rivers Committee"))
        .containsExactly("Senate Rivers Committee", "Senate Rivers Committee");
  }

  @ParameterizedTest
  @CsvSource({
    "org:Harbour,org:Harbour Court,30",
    "loc:Norland,loc:Norland City,0",
    "loc:Sarum,loc:East Sarum,0",
    "loc:Sarum,loc:New Sarum,0"
  })
  void aNameThatStandsAloneOrIsAnotherPlaceIsNotShort(String one, String longer, int alone) {
    InventedCorpus corpus = new InventedCorpus().times(20, one, longer).times(alone, one);

    assertThat(corpus.names(one)).containsExactly(one.substring(4));
  }

  @ParameterizedTest
  @CsvSource({
    "loc:Hill,loc:Chapel Hill,Chapel Hill",
    "loc:Brandon,loc:Brandon County,Brandon County",
    "loc:Ida Corran,loc:Marjory Ida Corran High School,Marjory Ida Corran High School",
    "org:Fusion,org:Fusion Works,Fusion Works"
  })
  void aShortNameMayBeAnEndOrABeginning(String one, String longer, String shown) {
    InventedCorpus corpus = new InventedCorpus().times(20, one, longer);

    assertThat(corpus.names(one)).containsExactly(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "org:Harwick,org:Harwick University,Harwick University,short-name",
    "org:Harwick,org:Harwick Air Lines,Harwick Air Lines,short-name",
    "org:Fisheries,org:Fisheries Department,Fisheries Department,short-name",
    "org:Senate Rivers,org:Senate Rivers Committee,Senate Rivers Committee,short-name",
    "org:Rivers Committee,org:House Rivers Committee,House Rivers Committee,short-name",
    "org:Rivers and Lakes,org:Department of Rivers and Lakes,Department of Rivers and"
        + " Lakes,short-name",
    "org:River Patrol Force,org:U.S. River Patrol Force,U.S. River Patrol Force,national-body",
    "org:12th Circuit,org:Twelfth Circuit,12th Circuit,",
    "org:Bolling,org:Bolling Co.,Bolling,",
    "loc:St. Osric,loc:Saint Osric,St. Osric,"
  })
  void namesOfOneBodyThatDifferByAWordAreOne(String one, String other, String shown, String rule) {
    InventedCorpus corpus = new InventedCorpus().times(9, one).times(5, other);

    assertThat(corpus.rows()).isEqualTo(Map.of(shown, 14));
    assertThat(corpus.rule(one)).isEqualTo(rule == null ? "" : rule);
  }

  @Test
  void aCommitteeOfTwoChambersStaysAlone() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "org:House Rivers Committee")
            .times(9, "org:Senate Rivers Committee")
            .times(9, "org:Rivers Committee");

    assertThat(corpus.names("org:Rivers Committee")).containsExactly("Rivers Committee");
  }

  @Test
  void aTownIsNoUniversity() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "org:Harwick University", "loc:Harwick")
            .times(20, "org:Harwick");

    assertThat(corpus.names("org:Harwick")).containsExactly("Harwick");
  }

  @Test
  void aBodyNamedAfterItsLeaderIsTheBody() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "org:White House", "per:Ada Novak")
            .times(5, "org:Novak White House");

    assertThat(corpus.names("org:Novak White House")).containsExactly("White House");
    assertThat(corpus.rule("org:Novak White House")).isEqualTo(RuleId.LEADERS_BODY);
    assertThat(corpus.names("org:Unheard White House")).containsExactly("Unheard White House");
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
}
