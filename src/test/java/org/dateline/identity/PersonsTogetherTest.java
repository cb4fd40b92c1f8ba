package org.dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dateline.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of persons the corpus brings together, and which stay apart. */
final class PersonsTogetherTest {
  @Test
  void aBareNameIsWhomTheCorpusMeansByIt() {
    InventedCorpus corpus = new InventedCorpus().times(9, "per:Ada Novak", "per:Novak");

    assertThat(corpus.names("per:Novak")).containsExactly("Ada Novak");
    assertThat(corpus.rule("per:Novak")).isEqualTo(RuleId.CORPUS_NAME);
  }

  @Test
  void aWholeFamilyIsNobody() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "per:Ada Novak", "per:Novak")
            .times(9, "per:Ida Jones", "per:Jones");

    assertThat(corpus.rule("per:the|Novaks")).isEqualTo(RuleId.NO_NAME);
    assertThat(corpus.rule("per:the|Joneses")).isEqualTo(RuleId.NO_NAME);
    assertThat(corpus.rule("per:the|Jones")).isEqualTo(RuleId.CORPUS_NAME);
  }

  @Test
  void aGivenNameIsThatOfThePersonWhomTheArticleNames() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(20, "per:Rand Otto", "per:Otto")
            .times(5, "per:Otto Novak")
            .times(5, "per:Otto Corran");

    assertThat(corpus.names("per:Otto")).containsExactly("Rand Otto");
    assertThat(corpus.names("per:Otto Novak", "per:Otto")).containsOnly("Otto Novak");
    assertThat(corpus.settle("per:Otto Novak", "per:Otto Corran", "per:Otto"))
        .filteredOn(noted -> noted.surface().equals("Otto"))
        .allMatch(noted -> noted.mention().rule().equals(RuleId.LONE_GIVEN_NAME));
    assertThat(corpus.names("per:Otto Novak", "per:Sen. Otto").get(1)).isNotEqualTo("Otto Novak");
  }

  @ParameterizedTest
  @CsvSource({
    "per:Robert Novak Jr.,per:Robert Jr.,Robert Novak Jr.",
    "per:Robert Novak Jr.,per:Bob Jr.,Robert Novak Jr.",
    "per:Robert Novak Jr.,per:Emil Jr.,Emil Jr.",
    "per:Robert Novak,per:Robert Jr.,Robert Jr.",
    "per:Robert Novak III,per:Robert Jr.,Robert Jr.",
    "per:Robert Novak III,per:Robert III,Robert III"
  })
  void aGivenNameWithASuffixIsWhoHasBoth(String full, String shorter, String shown) {
    InventedCorpus corpus = new InventedCorpus();

    assertThat(corpus.names(full, shorter).get(1)).isEqualTo(shown);
    assertThat(corpus.names(full, "per:Robert Novak", shorter).get(2)).isEqualTo(shown);
    assertThat(corpus.names(full, "per:Rob Hurd", "per:Emil Hurd", shorter).get(3))
        .isEqualTo(shorter.substring(4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "|Ada Novak|, whose real name is / Tom Hurd / true",
        "|Ada Novak| (also known as / Tom Hurd / true",
        "|Ada Novak|, aka / Tom Hurd / true",
        "|Ada Novak|, born / Tom Hurd / false",
        "the wife of|Ada Novak|, also known as / Tom Hurd / false",
        "|Ada Novak|, who is known to / Tom Hurd / false",
        "|Ada Novak|, also known as / Hurd / false"
      })
  void anArticleExplainsAnotherName(String one, String other, boolean isOne) {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "per:Ada Novak")
            .times(1, "per:Tom Hurd")
            .times(2, "per:" + one + " ", "per:|" + other + "|, and spoke.");

    assertThat(corpus.names("per:" + other).get(0)).isEqualTo(isOne ? "Ada Novak" : other);
  }

  @ParameterizedTest
  @CsvSource({"1,0,true", "1,1,false", "2,1,true", "2,2,false", "3,9,true", "3,10,false"})
  void soManyStoriesAboutTheRarerNameMustExplainIt(int explaining, int others, boolean isOne) {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(20, "per:Ada Novak")
            .times(others, "per:Tom Hurd")
            .times(explaining, "per:|Ada Novak|, aka ", "per:|Tom Hurd|, and spoke.");

    assertThat(corpus.rows()).hasSize(isOne ? 1 : 2);
  }

  @Test
  void anAliasOfTwoFamiliesJoinsNobody() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(3, "per:|Ada Novak|, aka ", "per:|Jane Doe|, and spoke.")
            .times(3, "per:|Ida Corran|, aka ", "per:|Jane Doe|, and spoke.");

    assertThat(corpus.rows()).hasSize(3);
  }

  @Test
  void ofSeveralWithOneGivenNameTheKnownOneIsMeant() {
    InventedCorpus corpus =
        new InventedCorpus().times(40, "per:Otto Novak", "per:Novak").times(1, "per:Otto Corran");

    assertThat(corpus.names("per:Otto Novak", "per:Otto Corran", "per:Otto").get(2))
        .isEqualTo("Otto Novak");
  }

  @Test
  void aGivenNameOfFewStoriesIsNotTakenForTheFamily() {
    InventedCorpus corpus =
        new InventedCorpus().times(80, "per:Rand Otto", "per:Otto").times(1, "per:Otto Novak");

    assertThat(corpus.names("per:Otto Novak", "per:Otto"))
        .containsExactly("Otto Novak", "Rand Otto");
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
  void aFamilyNameThatTwoShareStaysAlone() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(5, "per:Ada Novak", "per:Novak")
            .times(5, "per:Tom Novak", "per:Novak")
            .times(2, "per:Novak");

    assertThat(corpus.names("per:Novak")).containsExactly("Novak");
    assertThat(corpus.rows()).containsOnlyKeys("Ada Novak", "Tom Novak", "Novak");
  }

  @Test
  void aFamilyNameStaysAloneInAnArticleWithTwoWhoBearIt() {
    InventedCorpus corpus =
        new InventedCorpus().times(1, "per:Ada Novak", "per:Tom Novak", "per:Novak");

    assertThat(corpus.rows()).containsOnlyKeys("Ada Novak", "Tom Novak", "Novak");
    assertThat(corpus.rule("per:Ada Novak", "per:Tom Novak", "per:Novak"))
        .isEqualTo(RuleId.AMBIGUOUS_NAME);
  }

  @Test
  void aFamilyNameOfNobodyWhoIsNamedInFullStaysAlone() {
    InventedCorpus corpus = new InventedCorpus().times(5, "per:Novak");

    assertThat(corpus.rows()).containsOnlyKeys("Novak");
    assertThat(corpus.rule("per:Novak")).isEqualTo(RuleId.AMBIGUOUS_NAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Sen.,III,0,true", "Sen.,III,2,true", "Gov.,III,0,false",
    "Sen.,Jr.,0,true", "Sen.,Jr.,2,false", "Gov.,Jr.,0,false"
  })
  void aSuffixIsLeftOutByOneWhoHoldsTheSameOffice(
      String office, String suffix, int together, boolean isOne) {
    String whole = "per:" + office + " Ada Novak " + suffix;
    InventedCorpus corpus =
        new InventedCorpus()
            .times(9, "per:Sen. Ada Novak")
            .times(3, whole)
            .times(together, whole, "per:Ada Novak");

    assertThat(corpus.rows()).hasSize(isOne ? 1 : 2).containsKey("Ada Novak");
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
  void aTitleThatMenShareLeavesTheNameToTimeAndOutlet() {
    InventedCorpus corpus =
        new InventedCorpus()
            .at("Daily", "2016-02-01")
            .times(20, "per:Mr. Ned Novak", "per:Mr. Novak")
            .at("Herald", "2018-02-01")
            .times(20, "per:Mr. Tom Novak", "per:Mr. Novak")
            .times(20, "per:President Ned Novak", "per:President Tom Novak");

    assertThat(corpus.at("Daily", "2016-03-01").names("per:Mr. Novak"))
        .containsExactly("Ned Novak");
    assertThat(corpus.rule("per:Mr. Novak")).isEqualTo(RuleId.CORPUS_NAME);
    assertThat(corpus.names("per:President Novak")).containsExactly("Novak");
    assertThat(corpus.at("Weekly", "2015-03-01").names("per:Mr. Novak")).containsExactly("Novak");
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

  /** Reports of one outlet that name only the daughter must not hide whom they are about. */
  @Test
  void aTitleIsHisAlsoWhereTheOutletLeavesTheNameOpen() {
    InventedCorpus corpus =
        new InventedCorpus()
            .at("Herald", "2016-02-01")
            .times(200, "per:President Tom Novak", "per:Novak")
            .at("Daily", "2018-02-01")
            .times(12, "per:Tom Novak", "per:Novak")
            .times(8, "per:Ada Novak", "per:Novak");

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
            .times(50, "per:Kim Jong Il")
            .times(50, "per:John F. Kennedy", "per:JFK")
            .times(50, "per:John Kennedy");

    assertThat(corpus.rows())
        .containsOnlyKeys(
            "George W. Bush",
            "George H. W. Bush",
            "Kim Jong Un",
            "Kim Jong Il",
            "John F. Kennedy",
            "John Kennedy");
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

  @ParameterizedTest
  @CsvSource({"20,0,true", "5,0,false", "20,3,false"})
  void whoLeavesOutTheFirstGivenNameIsTheOnlyOneCalledSo(
      int stories, int others, boolean isJoined) {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(stories, "per:Tovik Emil Quill")
            .times(1, "per:Emil Quill")
            .times(others, "per:Emil Tansley");

    assertThat(corpus.names("per:Emil Quill"))
        .containsExactly(isJoined ? "Tovik Emil Quill" : "Emil Quill");
  }

  @ParameterizedTest
  @CsvSource({
    "per:Emil Quill,per:Tovik Emil Quill,true",
    "per:Mr. Emil Quill,per:Mr. Tovik Emil Quill,true",
    "per:Mr. Emil Quill,per:Mrs. Tovik Emil Quill,false",
    "per:Sen. Emil Quill,per:Sen. Tovik Emil Quill,true",
    "per:Sen. Emil Quill,per:Gov. Tovik Emil Quill,false",
    "per:Sen. Emil Quill,per:Tovik Emil Quill,false",
    "per:Emil Quill,per:Gov. Tovik Emil Quill,true"
  })
  void whoIsCalledAfterAnotherHasAnotherTitle(String named, String longer, boolean isJoined) {
    InventedCorpus corpus = new InventedCorpus().times(20, longer).times(2, named);

    assertThat(corpus.names("per:Emil Quill"))
        .containsExactly(isJoined ? "Tovik Emil Quill" : "Emil Quill");
  }

  @ParameterizedTest
  @CsvSource({"0,true", "1,false"})
  void whoIsCalledAfterAnotherStandsBesideThatOne(int together, boolean isJoined) {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(20, "per:Tovik Emil Quill")
            .times(1, "per:Emil Quill")
            .times(together, "per:Emil Quill", "per:Tovik Emil Quill");

    assertThat(corpus.names("per:Emil Quill"))
        .containsExactly(isJoined ? "Tovik Emil Quill" : "Emil Quill");
  }

  @Test
  void aGivenNameWithAnSIsNoFamily() {
    InventedCorpus corpus =
        new InventedCorpus()
            .times(5, "per:Robert Pell", "per:Pell")
            .times(5, "per:Ada Novak", "per:Novak")
            .times(5, "per:Ada Thomas", "per:Thomas")
            .times(3, "per:Thomas Pell", "per:Pell");

    assertThat(corpus.rule("per:the|Novaks")).isEqualTo(RuleId.NO_NAME);
    assertThat(corpus.rule("per:the|Roberts")).isNotEqualTo(RuleId.NO_NAME);
    assertThat(corpus.rule("per:the|Thomass")).isNotEqualTo(RuleId.NO_NAME);
  }

  @Test
  void aCompanyWithAFamilyNameIsNoPerson() {
    InventedCorpus corpus =
        new InventedCorpus().times(30, "per:Ada Novak", "per:Novak").times(2, "org:Novak Inc.");
    InventedCorpus company =
        new InventedCorpus().times(30, "org:Zorvex").times(2, "org:Zorvex Inc.");

    assertThat(corpus.rows()).containsEntry("Novak Inc.", 2);
    assertThat(company.rows()).isEqualTo(Map.of("Zorvex", 32));
  }
}
