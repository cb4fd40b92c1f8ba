package org.dateline.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An annotated article from marked text. A mention is {@code {entityId|surface|form}}; one that is
 * not counted has its rule as a fourth part. Every line of the text is a sentence.
 */
public final class AnnotatedText {
  private static final Pattern MARK =
      Pattern.compile("\\{([^|{}]*)\\|([^|{}]*)\\|([^|{}]*)(?:\\|([^|{}]*))?}");

  private final StringBuilder plain = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private AnnotatedText() {}

  /**
   * The article with what is marked in it.
   *
   * @param published a date, or empty
   */
  public static AnnotatedArticle of(
      String id, String source, String published, String mainCountry, String title, String text) {
    AnnotatedText inTitle = new AnnotatedText();
    inTitle.addSentence(title, Field.TITLE);
    AnnotatedText inText = new AnnotatedText();
    text.lines().forEach(line -> inText.addSentence(line, Field.TEXT));
    Article article =
        new Article(
            new Origin("news/" + id + ".txt", 1),
            inTitle.plain.toString(),
            inText.plain.toString(),
            published(published),
            Published.UNKNOWN,
            source,
            "",
            List.of("Ann Lee", "Bo Ray"),
            "en",
            "");
    List<Mention> all = new ArrayList<>(inTitle.mentions);
    all.addAll(inText.mentions);
    return new AnnotatedArticle(
        article, id, 7, inTitle.sentences, inText.sentences, List.of(), all, mainCountry);
  }

  private static Published published(String date) {
    return date.isEmpty()
        ? Published.UNKNOWN
        : new Published(LocalDate.parse(date), DateClue.FIELD);
  }

  private void addSentence(String marked, Field field) {
    plain.append(plain.isEmpty() ? "" : "\n");
    int start = plain.length();
    Matcher mark = MARK.matcher(marked);
    int done = 0;
    while (mark.find()) {
      plain.append(marked, done, mark.start());
      mentions.add(mention(mark, field));
      plain.append(mark.group(2));
      done = mark.end();
    }
    plain.append(marked, done, marked.length());
    sentences.add(new Span(start, plain.length()));
  }

  private Mention mention(Matcher mark, Field field) {
    String id = mark.group(1);
    String rule = mark.group(4) == null ? "" : mark.group(4);
    int start = plain.length();
    return new Mention(
        type(id),
        id,
        id.isEmpty() ? "" : "The " + id,
        Form.labelled(mark.group(3)).orElseThrow(),
        rule.isEmpty(),
        rule,
        "",
        field,
        sentences.size() + 1,
        new Span(start, start + mark.group(2).length()));
  }

  private static MentionType type(String id) {
    if (id.startsWith("per:")) {
      return MentionType.PERSON;
    }
    return id.startsWith("org:") ? MentionType.ORGANIZATION : MentionType.COUNTRY;
  }
}
