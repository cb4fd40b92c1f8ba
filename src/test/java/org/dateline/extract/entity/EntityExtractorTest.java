package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dateline.extract.country.CountryExtractor;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Article;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.tagger.TaggedSpan;
import org.dateline.tagger.Tagger;
import org.dateline.tagger.TaggerModel;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EntityExtractorTest {
  private static final String CLINTONS =
      "Hillary Clinton and Bill Clinton came late. Clinton apologized to John Lewis.";

  private final Tagger tagger = new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn());
  private final CountryExtractor countries =
      new CountryExtractor(
          Gazetteer.builtIn(),
          Set.of("USA", "RUS", "CHN"),
          Set.of(Form.NAME, Form.ABBREVIATION, Form.DEMONYM),
          Overrides.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Donald J. Trump spoke in Ohio. Mr. Trump was late. | per:donald trump | 2",
        "President Donald Trump spoke. TRUMP said no. | per:donald trump | 2",
        "Kim Jong Un smiled at Donald Trump. Kim then left. | per:kim jong un | 2",
        "The World Trade Organization (WTO) met. The WTO was calm. | org:world trade organization |"
            + " 3",
        "Ren\u00e9e Zellweger won. Renee Zellweger cried. | per:renee zellweger | 2",
        "Senator John Kennedy spoke of John F. Kennedy. | per:john f. kennedy | 1",
        "John F. Kennedy Jr. met John Kennedy Jr. there. | per:john kennedy jr. | 2",
        "Pope Francis met Angela Merkel. Francis smiled. | per:pope francis | 2",
        "Crown Prince Mohammed bin Salman met Donald Trump. | per:mohammed bin salman | 1"
      })
  void namesOfOneEntityHaveOneId(String text, String id, int times) {
    assertThat(mentions("", text, Overrides.NONE))
        .filteredOn(mention -> mention.entityId().equals(id))
        .hasSize(times);
  }

  /** Twice the text may take twice the time; the square of it would take hours. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia | 1 | 0",
        "Donald Trump | 2 | 0",
        "BOSTON AND DENVER | 3 | 10000",
        "World Trade Organization (WTO) WTO met. | 6 | 200000"
      })
  void halfAMillionWordsOfNamesAreFast(String words, int size, int leastFound) {
    String text = (words + " ").repeat(500_000 / size);

    List<Mention> found =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1), () -> mentions("", text, Overrides.NONE), words);

    assertThat(found.size()).isGreaterThanOrEqualTo(leastFound);
    assertThat(found.stream().map(mention -> mention.span().start()).toList()).isSorted();
    assertThat(found.stream().mapToInt(mention -> mention.span().end()))
        .allMatch(end -> end < text.length());
  }

  @Test
  void familyNameOfTwoPeopleIsShownAsWritten() {
    assertThat(mentions("", CLINTONS, Overrides.NONE))
        .filteredOn(mention -> mention.entityId().equals("per:clinton"))
        .extracting(Mention::entity)
        .containsExactly("Clinton");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OSLO (Harbor Wire) - ", "DANDONG, China (Harbor Wire) \u2014 "})
  void agencyThatSignsAtTheHeadIsNoEntity(String dateline) {
    assertThat(mentions("", dateline + "Angela Merkel spoke.", Overrides.NONE))
        .extracting(Mention::entity)
        .contains("Angela Merkel")
        .doesNotContain("Harbor Wire");
  }

  @Test
  void familyAsAWholeIsNoOrganization() {
    assertThat(mentions("", CLINTONS + " The Clintons paid the Clintons back.", Overrides.NONE))
        .extracting(Mention::entity)
        .doesNotContain("Clintons");
  }

  @Test
  void nameThatAPageExplainsIsTheNameBeforeIt() {
    String text = "President Trump Donald John TrumpGOP senators balk said he agreed.";

    assertThat(mentions("", text, Overrides.NONE))
        .extracting(Mention::entityId)
        .contains("per:trump")
        .noneMatch(id -> id.contains("trumpgop"));
  }

  @Test
  void familyNameOfTwoPeopleStaysAlone() {
    List<Mention> mentions = mentions("", CLINTONS, Overrides.NONE);

    assertThat(mentions)
        .filteredOn(mention -> mention.rule().equals("ambiguous-name"))
        .extracting(Mention::entityId)
        .containsExactly("per:clinton");
  }

  @Test
  void titleProfitsFromTheText() {
    List<Mention> mentions =
        mentions("Merkel warns", "Angela Merkel spoke on Monday. Merkel was firm.", Overrides.NONE);

    assertThat(mentions.get(0).field()).isEqualTo(Field.TITLE);
    assertThat(mentions).extracting(Mention::entityId).containsOnly("per:angela merkel");
    assertThat(mentions).extracting(Mention::entity).containsOnly("Angela Merkel");
    assertThat(mentions.get(0).form()).isEqualTo(Form.SHORT);
    assertThat(mentions.get(0).rule()).isEqualTo("family-name");
  }

  @Test
  void configuredCountryAndItsDemonymAreNoEntitiesButLongerNamesAre() {
    String text = "China sued Bank of America in Boston. Chinese lawyers flew to Russia.";

    assertThat(mentions("", text, Overrides.NONE))
        .extracting(Mention::entityId)
        .doesNotContain("loc:china", "loc:russia", "org:chinese")
        .contains("org:bank of america", "loc:boston");
  }

  @Test
  void buildingThatStandsForWhoSitsInItIsAnOrganization() {
    String text = "He went to the White House in Washington. The White House said so.";

    assertThat(mentions("", text, Overrides.NONE))
        .extracting(Mention::entityId)
        .contains("org:white house")
        .doesNotContain("loc:white house");
  }

  @Test
  void creditsNewsletterLinesAndDaysAreNoEntities() {
    String text =
        "BERLIN (Reuters) - Angela Merkel spoke on Monday.\n\nJohn Doe contributed to this"
            + " report.\n\nSign up for the Washington Post newsletter.\n\nPhoto by Jane Roe, Getty"
            + " Images";

    assertThat(mentions("", text, Overrides.NONE))
        .extracting(Mention::entity)
        .contains("Angela Merkel")
        .doesNotContain("Reuters", "John Doe", "Washington Post", "Jane Roe", "Monday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "merge,person,Hillary Clinton,Hillary Rodham Clinton | per:hillary rodham clinton |"
            + " per:hillary clinton",
        "ignore,person,John Lewis, | per:bill clinton | per:john lewis",
        "retype,person,John Lewis,organization | org:john lewis | per:john lewis"
      })
  void overridesApplyLast(String row, String there, String gone) {
    Overrides overrides =
        Overrides.parse("o.csv", "action,type,name,to\n" + row + "\n", Gazetteer.builtIn());

    EntityMentions found = find("", CLINTONS, overrides);

    assertThat(found.mentions()).extracting(Mention::entityId).contains(there).doesNotContain(gone);
    assertThat(found.overrides()).containsExactly(0);
  }

  @Test
  void splitNameIsNotMergedIntoALongerOne() {
    Overrides overrides =
        Overrides.parse(
            "o.csv", "action,type,name,to\nsplit,person,Merkel,\n", Gazetteer.builtIn());

    EntityMentions found = find("", "Angela Merkel spoke. Merkel was firm.", overrides);

    assertThat(found.mentions())
        .extracting(Mention::entityId)
        .containsExactly("per:angela merkel", "per:merkel");
    assertThat(found.overrides()).containsExactly(0);
  }

  @Test
  void overrideThatConcernsNothingIsNotReportedAsUsed() {
    Overrides overrides =
        Overrides.parse("o.csv", "action,type,name,to\nignore,,Nobody,\n", Gazetteer.builtIn());

    assertThat(find("", CLINTONS, overrides).overrides()).isEmpty();
    assertThat(find("", CLINTONS, overrides).mentions())
        .isEqualTo(mentions("", CLINTONS, Overrides.NONE));
  }

  private List<Mention> mentions(String title, String text, Overrides overrides) {
    return find(title, text, overrides).mentions();
  }

  private EntityMentions find(String title, String text, Overrides overrides) {
    Article article = MarkedArticle.article(title, text);
    Tokens titleTokens = Tokenizer.tokenizeTitle(title);
    Tokens textTokens = Tokenizer.tokenize(text);
    List<TaggedSpan> names = tagger.tag(titleTokens, textTokens);
    return new EntityExtractor(Gazetteer.builtIn(), overrides)
        .find(
            article,
            titleTokens,
            textTokens,
            names,
            countries.find(article, titleTokens, textTokens, names).mentions());
  }
}
