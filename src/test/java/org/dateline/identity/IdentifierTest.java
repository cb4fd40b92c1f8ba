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

/** Countries, types, what is no name, and the analyst's last word. */
final class IdentifierTest {
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
