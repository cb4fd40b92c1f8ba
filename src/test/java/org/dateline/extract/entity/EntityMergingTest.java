package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.tagger.Tagger;
import org.dateline.tagger.TaggerModel;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.Test;

/** Merging on short articles with known people: of two names, are they one entity? */
final class EntityMergingTest {
  private static final Path ARTICLES = Path.of("src/test/resources/spec/entity-merging.txt");

  private final Tagger tagger = new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn());
  private final EntityExtractor extractor =
      new EntityExtractor(Gazetteer.builtIn(), Overrides.NONE);

  private int together;
  private int rightlyTogether;
  private int belongTogether;

  @Test
  void namesOfOnePersonAreOneEntityAndThoseOfTwoAreTwo() throws IOException {
    List<String> lines =
        Files.readAllLines(ARTICLES).stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(lines).hasSize(60);

    lines.forEach(line -> compare(MarkedArticle.parse(line)));

    double precision = (double) rightlyTogether / together;
    double recall = (double) rightlyTogether / belongTogether;
    System.out.printf("merging: pairwise precision %.3f recall %.3f%n", precision, recall);
    assertThat(precision).isGreaterThanOrEqualTo(0.99);
    assertThat(recall).isGreaterThanOrEqualTo(0.92);
  }

  private void compare(MarkedArticle marked) {
    List<Mention> mentions = mentions(marked);
    List<Optional<String>> found =
        marked.names().stream().map(name -> entity(name, mentions)).toList();
    for (int i = 0; i < found.size(); i++) {
      for (int j = i + 1; j < found.size(); j++) {
        boolean belongs = marked.names().get(i).entity() == marked.names().get(j).entity();
        boolean isTogether = found.get(i).isPresent() && found.get(i).equals(found.get(j));
        belongTogether += belongs ? 1 : 0;
        together += isTogether ? 1 : 0;
        rightlyTogether += belongs && isTogether ? 1 : 0;
        if (belongs != isTogether) {
          System.out.printf(
              "merging: %s: %s %s%n", marked.article().title(), found.get(i), found.get(j));
        }
      }
    }
  }

  private List<Mention> mentions(MarkedArticle marked) {
    Tokens title = Tokenizer.tokenizeTitle(marked.article().title());
    Tokens text = Tokenizer.tokenize(marked.article().text());
    return extractor
        .find(marked.article(), title, text, tagger.tag(title, text), List.of())
        .mentions();
  }

  private static Optional<String> entity(MarkedArticle.Name name, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.field() == name.field() && meet(m.span(), name.span()))
        .map(Mention::entityId)
        .findFirst();
  }

  private static boolean meet(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
