package org.dateline.article.field;

import java.util.Arrays;
import java.util.Optional;

/** A part of an article that a column or key of the input can hold. */
public enum ArticleField {
  TITLE("title", true),
  TEXT("text", true),
  PUBLISHED("published", true),
  MODIFIED("modified", true),
  SOURCE("source", true),
  URL("url", true),
  AUTHORS("authors", true),
  LANGUAGE("language", true),
  SECTION("section", true),
  HTML("html", false),
  /** The first paragraphs, kept apart from the text. */
  LEAD("lead", false),
  /** Its presence says that a lead belongs in front of the text. */
  WITH_LEAD("with_lead", false),
  VENDOR_TAGS("vendor_tags", false),
  SUMMARY("summary", false),
  STATUS("status", false),
  PUBLISHED_FROM("published_from", false),
  FILE("file", false),
  RECORD("record", false),
  ARTICLE_ID("article_id", false),
  HEADLINE_LIST("headline_list", false);

  private final String label;
  private final boolean isForPeople;

  ArticleField(String label, boolean isForPeople) {
    this.label = label;
    this.isForPeople = isForPeople;
  }

  /** Its name in the option {@code --columns} and in {@code field-names.csv}. */
  public String label() {
    return label;
  }

  /** Whether a person may name a column for it; the rest is Dateline's own. */
  public boolean isForPeople() {
    return isForPeople;
  }

  /** The part of that name. */
  public static Optional<ArticleField> ofLabel(String label) {
    return Arrays.stream(values()).filter(field -> field.label.equals(label)).findFirst();
  }
}
