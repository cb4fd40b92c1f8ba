package org.dateline.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.bytes.CodePointOrder;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.RuleId;
import org.dateline.note.ArticleNotes;
import org.dateline.note.NotedMention;

/** Makes the {@link ArticleCounts} of an annotated article. */
public final class MentionCounter {
  /** What a cell of a table writes as one space. */
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private MentionCounter() {}

  /** What is counted of an article. */
  public static ArticleCounts count(ArticleNotes article) {
    Map<String, List<NotedMention>> idToMentions = new TreeMap<>(CodePointOrder.INSTANCE);
    for (NotedMention noted : article.mentions()) {
      String id = noted.mention().entityId();
      if (!id.isEmpty()) {
        idToMentions.computeIfAbsent(id, mentions -> new ArrayList<>()).add(noted);
      }
    }
    return new ArticleCounts(
        article.id(),
        article.facts().epochSecond(),
        article.date(),
        article.facts().source(),
        article.facts().words(),
        article.facts().repeatedWords(),
        article.facts().sentences(),
        article.mainCountry(),
        idToMentions.values().stream().map(MentionCounter::occurrence).toList());
  }

  /** The ordinal of a mention's sentence in its article. */
  public static int ordinal(Mention mention) {
    return mention.field() == Field.TITLE ? 0 : mention.sentence();
  }

  private static Occurrence occurrence(List<NotedMention> mentions) {
    Mention first = mentions.get(0).mention();
    List<Integer> sentences = new ArrayList<>();
    Map<String, Integer> surfaces = new TreeMap<>();
    Map<Form, Integer> accepted = new EnumMap<>(Form.class);
    int refused = 0;
    for (NotedMention noted : mentions) {
      Mention mention = noted.mention();
      boolean isAccepted = mention.counted() || mention.rule().equals(RuleId.FORM_NOT_COUNTED);
      refused += isAccepted ? 0 : 1;
      if (isAccepted && mention.form().isOfCountry()) {
        accepted.merge(mention.form(), 1, Integer::sum);
      }
      if (mention.counted()) {
        sentences.add(ordinal(mention));
        if (!mention.form().isOfCountry()) {
          surfaces.merge(form(noted.name()), 1, Integer::sum);
        }
      }
    }
    return new Occurrence(
        first.entityId(),
        first.entity(),
        surfaces,
        accepted,
        sentences.size(),
        refused,
        SentenceSet.of(sentences));
  }

  /** As written, with single blanks. */
  private static String form(String name) {
    return GAP.matcher(name).replaceAll(" ");
  }
}
