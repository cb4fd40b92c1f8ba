package org.dateline.report.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.report.evidence.QuotedArticle;
import org.dateline.report.evidence.Roster;
import org.dateline.report.evidence.Sentence;
import org.dateline.report.theme.CountryWord;

/**
 * What is told of each article in words, in the form of the JSON in the page; by column, in the
 * order of {@link Numbers.Articles}.
 *
 * @param entities numbers of the entities in each
 * @param titles headlines
 * @param urls addresses of those with a sentence, else empty
 * @param sentences place of the article, words, and begin, end and name of each mark
 * @param examples for each of {@link Numbers.Word} the place of an article and its sentence, or
 *     nothing
 */
record Texts(
    List<List<Integer>> entities,
    List<String> titles,
    List<String> urls,
    List<List<Object>> sentences,
    List<List<Object>> examples) {

  static Texts of(List<QuotedArticle> articles, Roster roster, List<CountryWord> words) {
    List<List<Object>> sentences = new ArrayList<>();
    Map<String, Integer> idToPlace = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      idToPlace.put(articles.get(i).id(), i);
      for (Sentence sentence : articles.get(i).sentences()) {
        sentences.add(List.of(i, sentence.text(), marks(sentence)));
      }
    }
    return new Texts(
        articles.stream().map(article -> entities(article, roster)).toList(),
        articles.stream().map(QuotedArticle::title).toList(),
        articles.stream().map(Texts::address).toList(),
        sentences,
        words.stream().map(word -> example(word, idToPlace)).toList());
  }

  private static List<Object> example(CountryWord word, Map<String, Integer> idToPlace) {
    Integer place = idToPlace.get(word.exampleArticle());
    return place == null || word.exampleSentence().isEmpty()
        ? List.of()
        : List.of(place, word.exampleSentence());
  }

  private static List<Integer> entities(QuotedArticle article, Roster roster) {
    return article.names().stream().filter(name -> !roster.isCountry(name)).toList();
  }

  private static List<Integer> marks(Sentence sentence) {
    List<Integer> marks = new ArrayList<>();
    sentence
        .marks()
        .forEach(
            mark -> {
              marks.add(mark.span().start());
              marks.add(mark.span().end());
              marks.add(mark.name());
            });
    return marks;
  }

  private static String address(QuotedArticle article) {
    return article.sentences().isEmpty() ? "" : article.webAddress();
  }
}
