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

  @ParameterizedTest
  @CsvSource({"1,0,false", "2,0,true", "2,1,false", "3,9,true"})
  void twoStoriesDecideIfNobodyElseOfTheFamilyIsNamed(int stories, int others, boolean isJoined) {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(stories, "per:Ada Novak", "per:Novak")
            .times(others, "per:Tom Novak");

    assertThat(corpus.names("per:Novak")).containsExactly(isJoined ? "Ada Novak" : "Novak");
  }

  @Test
  void whoElseIsInTheArticleTellsTwoOfOneFamilyApart() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(20, "per:Ada Novak", "per:Novak", "per:Hob Tansley", "org:River Guild")
            .times(20, "per:Tom Novak", "per:Novak", "per:Ida Corran", "org:Rail Group");

    assertThat(corpus.names("per:Novak", "per:Hob Tansley", "org:River Guild").get(0))
        .isEqualTo("Ada Novak");
    assertThat(corpus.names("per:Novak", "per:Ida Corran", "org:Rail Group").get(0))
        .isEqualTo("Tom Novak");
    assertThat(corpus.names("per:Novak", "per:Ida Corran", "org:River Guild").get(0))
        .isEqualTo("Novak");
    assertThat(corpus.names("per:Novak", "per:Ida Corran").get(0)).isEqualTo("Novak");
  }

  @Test
  void anInitialIsTheOnlyPersonOfTheFamily() {
    InventedCorpus corpus =
        new InventedCorpus().times(3, "per:Darren Quill").times(2, "per:D. Quill");
    InventedCorpus two =
        new InventedCorpus()
            .times(3, "per:Darren Quill")
            .times(3, "per:Dora Quill")
            .times(2, "per:D. Quill");

    assertThat(corpus.rows()).isEqualTo(Map.of("Darren Quill", 5));
    assertThat(corpus.rule("per:D. Quill")).isEqualTo(RuleId.INITIAL);
    assertThat(two.rows()).containsOnlyKeys("Darren Quill", "Dora Quill", "D. Quill");
  }

  @Test
  void aNicknameThatOneStoryExplainsHoldsInAll() {
    InventedCorpus corpus =
        new InventedCorpus().times(5, "per:Thomas Olander").times(3, "per:Tip Olander");

    assertThat(corpus.rows()).containsOnlyKeys("Thomas Olander", "Tip Olander");
    assertThat(corpus.explaining("per:Thomas Olander", "Thomas \u201cTip\u201d Olander").rows())
        .containsOnlyKeys("Thomas Olander");
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
  void theFamilyNameAloneIsNotTheSonWhomTheArticleNames() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(50, "per:Tom Novak", "per:Novak")
            .times(3, "per:Tom Novak Jr.", "per:Novak");

    assertThat(corpus.names("per:Tom Novak Jr.", "per:Novak"))
        .containsExactly("Tom Novak Jr.", "Tom Novak");
  }

  @Test
  void presidentsWhomOnlyInitialsTellApartStayApart() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(50, "per:George W. Bush")
            .times(50, "per:George H. W. Bush")
            .times(5, "per:George H.W. Bush")
            .times(5, "per:George HW Bush")
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
    "org:Fusion,org:Fusion Works,Fusion Works"
  })
  void aShortNameMayBeAnEndOrABeginning(String one, String longer, String shown) {
    InventedCorpus corpus = new InventedCorpus().times(20, one, longer);

    assertThat(corpus.names(one)).containsExactly(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "org:Harwick,org:Harwick University,Harwick University,short-name",
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
  void aCapitalIsAPlaceAlsoWhereItStandsForItsGovernment() {
    InventedCorpus corpus = new InventedCorpus().times(20, "loc:Oslo").times(12, "org:Oslo");

    assertThat(corpus.idsOf("Oslo")).containsExactly("loc:oslo");
  }

  @Test
  void aFamilyIsNoOrganizationWhereTheArticlesAreAboutIt() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(40, "per:Sami Nuri", "per:Nuri")
            .times(9, "per:Sami Nuri", "org:Nuri")
            .times(2, "org:Nuri");

    assertThat(corpus.rows()).isEqualTo(Map.of("Sami Nuri", 100));
  }

  @Test
  void aCompanyIsNoFamilyForBeingCalledLikeOne() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(40, "per:Ada Bolling", "per:Bolling")
            .times(2, "per:Ada Bolling", "org:Bolling")
            .times(20, "org:Bolling");

    assertThat(corpus.names("org:Bolling")).containsExactly("Bolling");
  }

  @Test
  void aListedAcronymIsNoPerson() {
    InventedCorpus corpus =
        new InventedCorpus().times(9, "org:United Nations", "org:UN").times(2, "per:UN");

    assertThat(corpus.rows()).isEqualTo(Map.of("United Nations", 20));
  }

  @Test
  void aPlaceIsTheSameWithWhereItIs() {
    InventedCorpus capital =
        new InventedCorpus()
            .times(20, "loc:Washington")
            .times(12, "loc:Washington, D.C.")
            .times(1, "loc:Washington state");
    InventedCorpus state =
        new InventedCorpus()
            .times(20, "loc:Washington")
            .times(4, "loc:Washington, D.C.")
            .times(9, "loc:Washington state");

    assertThat(capital.names("loc:Washington")).containsExactly("Washington, D.C.");
    assertThat(state.names("loc:Washington")).containsExactly("Washington");
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
    "loc:North,true",
    "org:Left,true",
    "org:Affordable Care Act,true",
    "org:Office of the,true",
    "loc:US-Mexico,true",
    "loc:6th District,true",
    "loc:Kenya-Somalia,true",
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
  void everyLineOfTheAnalystIsAppliedOrKnownToBeUnused() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "per:Ada Novak", "per:Novak")
            .times(9, "org:UN", "org:United Nations")
            .times(9, "org:Harbour Times", "org:Times")
            .times(9, "per:Tom Quill", "org:Quill Works", "loc:Rivermouth");
    Overrides overrides =
        Overrides.parse(
            "o.csv",
            """
            action,type,name,to
            split,person,Novak,
            merge,organization,United Nations,World Body
            split,organization,Times,
            ignore,person,Tom Quill,
            retype,location,Rivermouth,organization
            merge,person,Nobody Here,Ada Novak
            """,
            Gazetteer.builtIn());
    Identifier identifier = corpus.identifier(overrides);

    assertThat(
            corpus
                .settle(
                    identifier,
                    "per:Ada Quill",
                    "per:Novak",
                    "org:UN",
                    "org:Harbour Times",
                    "org:Times",
                    "per:Tom Quill",
                    "loc:Rivermouth")
                .stream()
                .map(noted -> noted.mention().entityId()))
        .containsExactly(
            "per:ada quill",
            "per:novak",
            "org:world body",
            "org:harbour times",
            "org:times",
            "org:rivermouth");
    assertThat(identifier.takeUsedOverrides()).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    assertThat(identifier.takeUsedOverrides()).isEmpty();
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
