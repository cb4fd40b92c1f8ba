package org.dateline.extract.country;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Article;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;

/**
 * What counts in an article that is not in English. The names of many countries, and abbreviations,
 * are the same in other languages; other forms, and whatever words of English context would decide,
 * are not.
 */
public final class OtherLanguage {
  private static final String ENGLISH = "en";
  private static final Set<Form> SAFE = EnumSet.of(Form.NAME, Form.ABBREVIATION);

  private OtherLanguage() {}

  /** Whether an article is not in English; one whose language is not known is. */
  public static boolean isOf(Article article) {
    return !article.language().isEmpty() && !article.language().equals(ENGLISH);
  }

  /** The mentions of such an article, those that are not safe not counted. */
  static List<Mention> restrict(List<Mention> mentions) {
    return mentions.stream().map(OtherLanguage::restrict).toList();
  }

  private static Mention restrict(Mention mention) {
    boolean isSafe = SAFE.contains(mention.form()) && mention.rule().isEmpty();
    return isSafe || !mention.counted()
        ? mention
        : new Mention(
            MentionType.COUNTRY,
            mention.entityId(),
            mention.entity(),
            mention.form(),
            false,
            RuleId.OTHER_LANGUAGE,
            mention.within(),
            mention.field(),
            mention.sentence(),
            mention.span());
  }
}
