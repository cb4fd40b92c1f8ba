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
      })
  void newsKeepsItsNames(String sentence) {
    assertThat(names(sentence)).contains("Peter Kellner");
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
