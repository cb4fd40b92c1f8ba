package org.dateline.article.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.article.prose.Spaces;
import org.dateline.model.DateClue;

/**
 * The values of one record as they are written. Where several keys hold the same part of an
 * article, the one with the lowest rank wins; a blank value counts as missing.
 */
public final class RawArticle {
  /** A source that is an address is the article's, if nothing else is. */
  private static final int LAST_RANK = Integer.MAX_VALUE;

  private record Value(String text, int rank) {}

  private final Map<ArticleField, Value> values = new EnumMap<>(ArticleField.class);

  /** What separates tags in one value; some vendors write commas around and between codes. */
  private static final Pattern BETWEEN_TAGS = Pattern.compile("\\s*(?:;|\\|)\\s*");

  private static final Pattern BETWEEN_CODES = Pattern.compile("\\s*,\\s*");

  private final List<String> authors = new ArrayList<>();
  private final List<String> vendorTags = new ArrayList<>();
  private DateClue clue = DateClue.FIELD;
  private String fileName = "";

  /** Sets a part for good. */
  public RawArticle set(ArticleField field, String value) {
    offer(field, Integer.MIN_VALUE, value);
    return this;
  }

  /** Offers a value that a better ranked one may replace; lower is better. */
  public void offer(ArticleField field, int rank, String value) {
    if (value.isBlank()) {
      return;
    }
    if (field == ArticleField.VENDOR_TAGS) {
      vendorTags.add(Spaces.single(value));
    }
    if (field == ArticleField.SOURCE && value.startsWith("http")) {
      offer(ArticleField.URL, LAST_RANK, value);
    }
    Value before = values.get(field);
    if (field == ArticleField.AUTHORS) {
      offerAuthor(rank, value, before == null ? rank : before.rank());
    }
    if (before == null || rank < before.rank()) {
      values.put(field, new Value(value, rank));
    }
  }

  private void offerAuthor(int rank, String name, int rankBefore) {
    if (rank < rankBefore) {
      authors.clear();
    }
    if (rank <= rankBefore) {
      authors.add(name);
    }
  }

  /** Puts another reading in the place of a value; a blank one takes it away. */
  public void replace(ArticleField field, String value) {
    if (value.isBlank()) {
      values.remove(field);
    } else {
      values.put(field, new Value(value, Integer.MIN_VALUE));
    }
  }

  /** Adds each subject, place or code in a value, behind the vendor's name for their kind. */
  public void tag(String kind, String values) {
    Pattern between = values.startsWith(",") ? BETWEEN_CODES : BETWEEN_TAGS;
    for (String tag : between.split(values, -1)) {
      if (!tag.isBlank()) {
        vendorTags.add(Spaces.single(kind + ": " + tag));
      }
    }
  }

  /** The tags of the vendor, in the order given. */
  List<String> vendorTags() {
    return List.copyOf(vendorTags);
  }

  /** Says which clue the date was found by, if not a field. */
  public RawArticle dateFrom(DateClue found) {
    clue = found;
    return this;
  }

  /** The clue the date was found by. */
  public DateClue dateClue() {
    return clue;
  }

  /** Says that the file, whose name may hold the date, is this one article. */
  public RawArticle inFile(String name) {
    fileName = name;
    return this;
  }

  /** The name of the file, if it holds nothing but this article; else empty. */
  String fileName() {
    return fileName;
  }

  /** A value as it is written, or empty. */
  public String value(ArticleField field) {
    Value value = values.get(field);
    return value == null ? "" : value.text();
  }

  /** Whether the record is a line of {@code texts.jsonl}, which keeps where it was first read. */
  public boolean isOurs() {
    return value(ArticleField.ARTICLE_ID).matches("a[a-z2-7]{12}")
        && has(ArticleField.FILE)
        && value(ArticleField.RECORD).matches("[1-9]\\d{0,17}");
  }

  /** Whether there is a value. */
  public boolean has(ArticleField field) {
    return values.containsKey(field);
  }

  /** The names of the authors as they are written. */
  public List<String> authors() {
    return List.copyOf(authors);
  }
}
