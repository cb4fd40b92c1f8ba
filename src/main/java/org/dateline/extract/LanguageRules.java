package org.dateline.extract;

import java.util.List;
import java.util.Set;
import org.dateline.model.Article;
import org.dateline.model.Mention;
import org.dateline.text.Tokens;

/**
 * What is found in the articles of one language, or of all that have no rules of their own. A
 * further language is one more class, and its names and words in a folder beside {@code
 * gazetteer/en}. For one thread.
 */
interface LanguageRules {
  /** Whether these rules are for a language by its ISO 639-1 code; empty if it is not known. */
  boolean areFor(String language);

  /** What an article mentions. */
  Found find(Article article, Tokens title, Tokens text);

  /**
   * What was found in one article.
   *
   * @param mentions in any order
   * @param overrides indices of the analyst's rows that decided about a mention
   */
  record Found(List<Mention> mentions, Set<Integer> overrides) {}
}
