package org.dateline.count;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.bytes.CodePointOrder;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Mention;

/** Makes the {@link ArticleCounts} of an annotated article. */
public final class MentionCounter {
  /** The rule of a mention that only {@code --count} keeps out of the totals. */
  private static final String FORM_NOT_COUNTED = "form-not-counted";

  /** What a cell of a table writes as one space. */
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private MentionCounter() {}

  /** The counts of {@code annotated}, dated in the calendar of {@code zone}. */
  public static ArticleCounts digest(AnnotatedArticle annotated, ZoneId zone) {
    Article article = annotated.article();
    Map<String, List<Mention>> idToMentions = new TreeMap<>(CodePointOrder.INSTANCE);
    for (Mention mention : annotated.mentions()) {
      if (!mention.entityId().isEmpty()) {
        idToMentions.computeIfAbsent(mention.entityId(), id -> new ArrayList<>()).add(mention);
      }
    }
    return new ArticleCounts(
        ArticleId.toNumber(annotated.id()),
        article.published().epochSecond(),
        article.published().dateIn(zone),
        article.source(),
        annotated.mainCountry(),
        idToMentions.values().stream().map(mentions -> occurrence(article, mentions)).toList());
  }

  /** The ordinal of a mention's sentence in its article. */
  public static int ordinal(Mention mention) {
    return mention.field() == Field.TITLE ? 0 : mention.sentence();
  }

  private static Occurrence occurrence(Article article, List<Mention> mentions) {
    Mention first = mentions.get(0);
    List<Mention> counted = mentions.stream().filter(Mention::counted).toList();
    Map<String, Integer> surfaces = new TreeMap<>();
    Map<Form, Integer> accepted = new EnumMap<>(Form.class);
    int refused = 0;
    for (Mention mention : mentions) {
      boolean isAccepted = mention.counted() || mention.rule().equals(FORM_NOT_COUNTED);
      refused += isAccepted ? 0 : 1;
      if (isAccepted && mention.form().isOfCountry()) {
        accepted.merge(mention.form(), 1, Integer::sum);
      }
      if (mention.counted() && !mention.form().isOfCountry()) {
        surfaces.merge(surface(article, mention), 1, Integer::sum);
      }
    }
    return new Occurrence(
        first.entityId(),
        first.entity(),
        surfaces,
        accepted,
        counted.size(),
        refused,
        SentenceSet.of(counted.stream().map(MentionCounter::ordinal).toList()));
  }

  private static String surface(Article article, Mention mention) {
    String words = mention.span().of(article.field(mention.field()));
    return GAP.matcher(words).replaceAll(" ");
  }
}
