package org.dateline.report.live;

import java.util.ArrayList;
import java.util.List;
import org.dateline.report.evidence.QuotedArticle;
import org.dateline.report.evidence.Roster;
import org.dateline.report.evidence.Sentence;

/**
 * What is told of each article in words, in the form of the JSON in the page; by column, in the
 * order of {@link Numbers.Articles}.
 *
 * @param entities numbers of the entities in each
 * @param titles headlines
 * @param urls addresses of those with a sentence, else empty
 * @param sentences place of the article, words, and begin, end and name of each mark
 */
record Texts(
    List<List<Integer>> entities,
    List<String> titles,
    List<String> urls,
    List<List<Object>> sentences) {

  static Texts of(List<QuotedArticle> articles, Roster roster) {
    List<List<Object>> sentences = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (Sentence sentence : articles.get(i).sentences()) {
        sentences.add(List.of(i, sentence.text(), marks(sentence)));
      }
    }
    return new Texts(
        articles.stream().map(article -> entities(article, roster)).toList(),
        articles.stream().map(QuotedArticle::title).toList(),
        articles.stream().map(Texts::address).toList(),
        sentences);
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
