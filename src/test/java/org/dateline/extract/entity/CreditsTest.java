package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.extract.country.CountryExtractor;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Article;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.tagger.TaggedSpan;
import org.dateline.tagger.Tagger;
import org.dateline.tagger.TaggerModel;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who took a picture or helped with a report is not what it is about. */
final class CreditsTest {
  private final Tagger tagger = new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn());
  private final CountryExtractor countries =
      new CountryExtractor(Gazetteer.builtIn(), Set.of("USA"), Set.of(Form.NAME), Overrides.NONE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REUTERS/Peter Kellner",
        "REUTERS/Peter Kellner/Files",
        "Peter Kellner/Getty Images",
        "Peter Kellner/Pool via REUTERS",
        "Peter Kellner / Pool",
        "AP Photo/Peter Kellner",
        "Associated Press/Peter Kellner",
        "(Photo by Peter Kellner)",
        "Staff photo by Peter Kellner",
        "(Peter Kellner / Zorvex) The council met.",
        "(Peter Kellner via AP)",
        "(Peter Kellner/Reuters)",
        "Peter Kellner/The Washington Post",
        "Enlarge this image toggle caption Peter Kellner/NPR Peter Kellner/NPR",
        "Photograph: Peter Kellner",
        "(Illustration: Peter Kellner)",
        "Contributing: Peter Kellner and Joan Miller, USA TODAY",
        "Contributing: Joan Miller in Boston, Mass. (late); Peter Kellner in Akron. Peter Kellner.",
        "(Reporting by Peter Kellner; Editing by Joan Miller)",
        "Follow Peter Kellner on Twitter",
        "Follow USA TODAY reporter Peter Kellner on Twitter: @example",
        "Follow Peter Kellner at https://twitter.com/example",
        "Peter Kellner contributed to this report.",
        "Email Peter Kellner with what you know.",
        "The email of Peter Kellner is kellner@example.org and his desk is open.",
        "By signing up you get the email newsletters of Peter Kellner.",
        "Get Peter Kellner weekly Sign Up By signing up, you agree to all.",
        "Peter Kellner/Pool",
        "(Peter Kellner/File Photo)",
        "Peter Kellner/File 2012",
        "Peter Kellner/Pool Peter Kellner/Pool",
        "Peter Kellner/Getty Images for Zorvex",
        "Peter Kellner/Ulm Gazette",
        "(Peter Kellner/Ulm Gazette)",
        "They left late. | Peter Kellner/POLITICO",
        "(Graphics: Peter Kellner)",
        "They left late. Photographer: Peter Kellner",
        "The door at night Photograph: Peter Kellner",
        "Follow our national reporter Peter Kellner on Facebook",
        "Follow Peter Kellner and Joan Miller on Instagram",
        "(Follow Peter Kellner on Twitter)",
        "Follow Peter Kellner On Twitter",
        "Follow senior technology writer Peter Kellner on Twitter",
        "Follow Zorvex's senior writer Peter Kellner on Twitter",
        "(Photo illustration: Peter Kellner)",
        "Illustration: Peter Kellner et al. (2016)",
        "Peter Kellner/Zorvex Corporation/Reuters They left late.",
        "Photograph: Peter Kellner/Zorvex Corporation",
        "Peter Kellner/File Photos",
        "Follow Peter Kellner, @example, and others",
        "Read more: Peter Kellner left late",
        "To read more from Peter Kellner, ask for the paper.",
        "Peter Kellner can be reached at kellner@example.org and his desk is open.",
        "Peter Kellner can be reached at 555-1212.",
        "Contributors: Peter Kellner and Joan Miller",
        "Peter Kellner/AP hide caption",
        "Peter Kellner/Reuters in Norwick",
        "Peter Kellner/Reuters photo",
        "Peter Kellner/AP: the door at night",
        "Peter Kellner/Pool They left late",
        "Photograph: Peter Kellner \u00a9 2018",
        "Photograph: Peter Kellner for the Guardian",
        "Photograph: Peter Kellner for the Guardian They left late.",
        "Illustration: Peter Kellner \u2013 Zorvex Media",
        "Photograph: Peter Kellner, Joan Miller and Paul Kellner",
        "A crowd late (photo: Peter Kellner)",
        "A crowd late ( Peter Kellner / News-Leader)",
        "(Photographed by Peter Kellner via Reuters)",
        "Zorvex photo by Peter Kellner",
        "REUTERS/Peter Kellner Said",
        "Peter Kellner is a contributor to The Ulm Hill.",
        "Peter Kellner is a professor; follow him on Twitter.",
        "Opinions expressed by Zorvex Contributors are their own.",
        "Follow USA TODAY's Peter Kellner on Twitter.",
        "Follow Peter Kellner, who covers the town, on Twitter",
        "Reuters photo by Peter Kellner",
        "The views expressed do not reflect those of Peter Kellner.",
        "What Peter Kellner has may not be published without consent.",
      })
  void namesInCreditsAreNoEntities(String credit) {
    assertThat(names("Angela Merkel came to Boston late.\n\n" + credit + "\n\nNobody knew why."))
        .containsExactly("Angela Merkel", "Boston");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A new Reuters/Ipsos poll shows Peter Kellner ahead.",
        "It was the end of the Peter Kellner/Democratic Party feud over seats.",
        "The Joan Miller/Peter Kellner ticket lost.",
        "Many follow Peter Kellner on Twitter these days.",
        "Peter Kellner contributed to the campaign.",
        "The judge read an email that Peter Kellner had sent.",
        "Data compiled by Peter Kellner showed as much.",
        "Many attacked Peter Kellner on Twitter and left.",
        "He flew to Boston via Akron with Peter Kellner.",
        "The file, Peter Kellner said, was lost.",
        "The guest was Peter Kellner/CDU and he left late.",
        "First came Peter Kellner/Ferrari, and others were late.",
        "Then (Peter Kellner/Real Madrid) left.",
        "They came to the Peter Kellner/Reuters interview late.",
        "A Peter Kellner/Getty feud began.",
        "The council was told by Peter Kellner via Reuters that it was late.",
        "They heard it from Peter Kellner via AP.",
        "She sent one more photograph: Peter Kellner at the door.",
        "She sent one more photograph: Peter Kellner.",
        "She sent one more photo: Peter Kellner at the door.",
        "Photograph: Peter Kellner at the door of the house.",
        "Photograph: Peter Kellner and his dog at the door of the house.",
        "She sent one more photograph: Peter Kellner and Joan Miller.",
        "Peter Kellner left; many follow him on Twitter.",
        "Peter Kellner is a contributor to The Ulm Hill, she said.",
        "The crowd came to Peter Kellner/Media nights.",
        "Then Reuters/Peter Kellner said no.",
        "Another photo by Peter Kellner won.",
        "Contributing: Joan Miller. The fire burned, Peter Kellner said.",
        "They asked three contributors: Peter Kellner and two others.",
        "There were two factors contributing: Peter Kellner and the rain.",
        "The club showed its hand by signing up Peter Kellner for a year.",
        "By signing up Peter Kellner, the club showed its hand.",
        "Follow Peter Kellner's example, and be seen on Twitter.",
        "Follow the money, Peter Kellner wrote on Facebook.",
        "Follow Peter Kellner to Boston and cheer him on Twitter.",
        "Follow Peter Kellner on Twitter, she told them.",
        "A photo by Peter Kellner won.",
        "The memo of Peter Kellner may not be published.",
        "Peter Kellner is eager to read more about it.",
        "As the story continues, Peter Kellner is late.",
        "Peter Kellner said that a deal can be reached at the talks.",
        "Peter Kellner told voters to sign up for insurance.",
        "The opinions expressed by Peter Kellner were odd.",
        "Peter Kellner left on Twitter at nine.",
        "Many who follow him on the bus know Peter Kellner.",
        "Peter Kellner is a contributor to the campaign.",
        "The team of Peter Kellner will add additional reporting.",
      })
  void newsKeepsItsNames(String sentence) {
    assertThat(names(sentence)).contains("Peter Kellner");
  }

  @Test
  void contributorsTakeOneSentence() {
    assertThat(names("Contributors: Joan Miller and others. Peter Kellner fled."))
        .containsExactly("Peter Kellner");
  }

  @Test
  void anAgencyThatTellsIsNews() {
    assertThat(names("Peter Kellner told them via Reuters that it was late.")).contains("Reuters");
    assertThat(names("They left late. (Zorvex via Reuters)")).doesNotContain("Reuters");
    assertThat(names("They left late. Zorvex/Pool via Reuters")).doesNotContain("Reuters");
    assertThat(names("It was released by the army via Reuters.")).doesNotContain("Reuters");
  }

  @Test
  void theOutletOfACreditGoesWithThePerson() {
    assertThat(names("They left late. (Peter Kellner/Chicago Tribune)")).isEmpty();
    assertThat(names("They left late. (Peter Kellner/Zorvex Corporation)")).isEmpty();
    assertThat(names("They left late. Peter Kellner/Zorvex Corporation")).isEmpty();
    assertThat(names("He is Peter Kellner/Zorvex Corporation, they say."))
        .containsExactly("Peter Kellner", "Zorvex Corporation");
  }

  private List<String> names(String text) {
    Article article = MarkedArticle.article("", text);
    Tokens title = Tokenizer.tokenizeTitle("");
    Tokens body = Tokenizer.tokenize(text);
    List<TaggedSpan> tagged = tagger.tag(title, body);
    List<Mention> found = countries.find(article, title, body, tagged).mentions();
    return new EntityExtractor(Gazetteer.builtIn(), Overrides.NONE)
        .find(article, title, body, tagged, found).mentions().stream()
            .map(mention -> mention.span().of(text))
            .toList();
  }
}
