package org.dateline.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;

/**
 * The mentions of an article as bytes. Names, ids and rules stand again and again in one article:
 * each is written once, and then its number. The words around the mentions come last, so that who
 * does not need them does not read them.
 */
public final class NoteBytes {
  private static final Map<String, MentionType> LABEL_TO_TYPE =
      byLabel(MentionType.values(), MentionType::label);
  private static final Map<String, Form> LABEL_TO_FORM = byLabel(Form.values(), Form::label);
  private static final Map<String, Field> LABEL_TO_FIELD = byLabel(Field.values(), Field::label);

  private NoteBytes() {}

  /** Appends mentions and main country, without the facts. */
  public static void encode(ArticleNotes notes, ByteEncoder out) {
    Map<String, Integer> wordToNumber = new HashMap<>();
    ByteEncoder words = new ByteEncoder();
    ByteEncoder body = new ByteEncoder();
    ByteEncoder around = new ByteEncoder();
    for (NotedMention noted : notes.mentions()) {
      Mention mention = noted.mention();
      body.number(mention.counted() ? 1 : 0);
      for (String word :
          List.of(
              mention.type().label(),
              mention.form().label(),
              mention.field().label(),
              mention.entityId(),
              mention.entity(),
              mention.rule(),
              mention.within(),
              noted.surface())) {
        body.number(number(word, wordToNumber, words));
      }
      body.number(mention.sentence())
          .number(mention.span().start())
          .number(mention.span().length());
      body.number(noted.start()).number(noted.end() - noted.start());
      around.string(noted.before()).string(noted.after());
    }
    out.string(notes.mainCountry()).number(wordToNumber.size()).bytes(words.toBytes());
    out.number(notes.mentions().size()).bytes(body.toBytes()).bytes(around.toBytes());
  }

  private static int number(String word, Map<String, Integer> wordToNumber, ByteEncoder words) {
    Integer known = wordToNumber.get(word);
    if (known != null) {
      return known;
    }
    words.string(word);
    wordToNumber.put(word, wordToNumber.size());
    return wordToNumber.size() - 1;
  }

  /** Reads what {@link #encode} appended. */
  public static ArticleNotes decode(ArticleFacts facts, ByteDecoder in) {
    String mainCountry = in.string();
    List<String> words = words(in.integer(), new ByteDecoder(in.bytes()));
    int count = in.integer();
    ByteDecoder body = new ByteDecoder(in.bytes());
    ByteDecoder around = new ByteDecoder(in.bytes());
    List<NotedMention> mentions = new ArrayList<>(count);
    for (int left = count; left > 0; left--) {
      mentions.add(mention(body, around, words));
    }
    return new ArticleNotes(facts, mentions, mainCountry);
  }

  private static List<String> words(int count, ByteDecoder in) {
    List<String> words = new ArrayList<>(count);
    for (int left = count; left > 0; left--) {
      words.add(in.string());
    }
    return words;
  }

  private static NotedMention mention(ByteDecoder body, ByteDecoder around, List<String> words) {
    boolean counted = body.integer() == 1;
    MentionType type = known(LABEL_TO_TYPE, words.get(body.integer()));
    Form form = known(LABEL_TO_FORM, words.get(body.integer()));
    Field field = known(LABEL_TO_FIELD, words.get(body.integer()));
    String id = words.get(body.integer());
    String entity = words.get(body.integer());
    String rule = words.get(body.integer());
    String within = words.get(body.integer());
    String surface = words.get(body.integer());
    int sentence = body.integer();
    int start = body.integer();
    Span span = new Span(start, start + body.integer());
    int codePoint = body.integer();
    return new NotedMention(
        new Mention(type, id, entity, form, counted, rule, within, field, sentence, span),
        codePoint,
        codePoint + body.integer(),
        surface,
        around.string(),
        around.string());
  }

  private static <T> T known(Map<String, T> labelTo, String label) {
    return Objects.requireNonNull(labelTo.get(label), label);
  }

  private static <T> Map<String, T> byLabel(T[] values, Function<T, String> label) {
    return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(label, value -> value));
  }
}
