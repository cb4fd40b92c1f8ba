package org.dateline.report.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.report.evidence.KeptArticles;
import org.dateline.report.evidence.Mark;
import org.dateline.report.evidence.QuotedArticle;
import org.dateline.report.evidence.Roster;
import org.dateline.report.evidence.Sentence;
import org.dateline.report.theme.CountryWord;

/**
 * What is told of each article in words, in the form of the JSON in the page; by column, in the
 * order of {@link Numbers.Articles}.
 *
 * @param entities for each entity of the roster the gaps between the places of its articles, the
 *     first one counted from −1
 * @param titles headlines
 * @param urls addresses of those with a sentence, else empty
 * @param sentences place of the article, words, and of each mark the letters since the last one,
 *     its own letters, and its name
 * @param examples for the first of {@link Numbers.Word} the place of an article and its sentence
 */
record Texts(
    List<List<Integer>> entities,
    List<String> titles,
    List<String> urls,
    List<List<Object>> sentences,
    List<List<Object>> examples) {

  static Texts of(KeptArticles evidence, List<CountryWord> words) {
    List<QuotedArticle> articles = evidence.articles();
    List<List<Object>> sentences = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (Sentence sentence : articles.get(i).sentences()) {
        sentences.add(List.of(i, sentence.text(), marks(sentence)));
      }
    }
    Map<String, Integer> idToPlace = evidence.places();
    return new Texts(
        entities(articles, evidence.plan().roster()),
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

  private static List<List<Integer>> entities(List<QuotedArticle> articles, Roster roster) {
    int size = roster.names().size() - roster.countries();
    List<List<Integer>> gaps = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      gaps.add(new ArrayList<>());
    }
    int[] last = new int[size];
    Arrays.fill(last, -1);
    for (int place = 0; place < articles.size(); place++) {
      for (int name : articles.get(place).names()) {
        int entity = name - roster.countries();
        if (entity >= 0) {
          gaps.get(entity).add(place - last[entity]);
          last[entity] = place;
        }
      }
    }
    return gaps;
  }

  private static List<Integer> marks(Sentence sentence) {
    List<Integer> marks = new ArrayList<>();
    int last = 0;
    for (Mark mark : sentence.marks()) {
      marks.add(mark.span().start() - last);
      marks.add(mark.span().length());
      marks.add(mark.name());
      last = mark.span().end();
    }
    return marks;
  }

  private static String address(QuotedArticle article) {
    return article.sentences().isEmpty() ? "" : article.webAddress();
  }
}
