package org.dateline.article.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.vendor.LanguageNames;
import org.dateline.article.vendor.Meaning;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.vendor.VendorDates;
import org.dateline.article.vendor.VendorLabels;

/** One document of ProQuest: its title, and fields behind labels, of which the full text is one. */
final class ProQuestDocument {
  /** Captions follow a text without a blank line. */
  private static final Pattern CAPTION = Pattern.compile("(?i)caption|credit|illustration");

  private static final Pattern NO_TEXT =
      Pattern.compile("(?i)(?:html>|<!doctype[^>]*>|not available\\.?|none available\\.?)?");

  private final List<String> lines;
  private final VendorLabels labels;
  private final RawArticle raw = new RawArticle();
  private final List<String> text = new ArrayList<>();
  private Meaning open = Meaning.HEAD;
  private boolean isTextRead;

  ProQuestDocument(List<String> lines, VendorLabels labels) {
    this.lines = lines;
    this.labels = labels;
  }

  RawArticle article() {
    for (int i = 0; i < lines.size(); i++) {
      Optional<VendorLabels.Line> label = labels.line(lines.get(i)).filter(endsText(i));
      if (label.isPresent()) {
        open = label.get().part();
        set(open, label.get().label(), label.get().value());
      } else {
        unlabelled(lines.get(i));
      }
    }
    return raw.set(ArticleField.TEXT, TextLines.paragraphs(text));
  }

  /**
   * In the text a line may begin like a label: a blank line or another label is beside a real one.
   */
  private Predicate<VendorLabels.Line> endsText(int at) {
    boolean isBehindBlank = at == 0 || lines.get(at - 1).isEmpty();
    boolean isBeforeLabel = at + 1 < lines.size() && labels.line(lines.get(at + 1)).isPresent();
    return line ->
        open != Meaning.TEXT
            || isBehindBlank
            || isBeforeLabel
            || line.part() == Meaning.ID
            || CAPTION.matcher(line.label()).matches();
  }

  private void unlabelled(String line) {
    if (line.isEmpty() || line.equals("html>") || line.equalsIgnoreCase("ProQuest document link")) {
      return;
    }
    if (open == Meaning.TEXT && CAPTION.matcher(line).matches()) {
      open = Meaning.TAIL;
    } else if (open == Meaning.TEXT) {
      text.add(line);
    } else if (open == Meaning.HEAD && !line.contains("://")) {
      raw.offer(ArticleField.TITLE, 1, line);
    } else if (open == Meaning.URL && line.contains("://")) {
      set(Meaning.URL, "", line);
    }
  }

  private void set(Meaning part, String label, String value) {
    switch (part) {
      case TITLE -> raw.offer(ArticleField.TITLE, 2, value);
      case AUTHORS -> raw.offer(ArticleField.AUTHORS, 1, value);
      case SOURCE -> raw.offer(ArticleField.SOURCE, 1, value.split(";", 2)[0]);
      case PUBLISHED -> raw.offer(ArticleField.PUBLISHED, 1, VendorDates.clean(value));
      case PRINTED -> printed(value);
      case SECTION -> raw.offer(ArticleField.SECTION, 1, value);
      case LANGUAGE -> raw.offer(ArticleField.LANGUAGE, 1, LanguageNames.code(value));
      case URL -> raw.offer(ArticleField.URL, 1, value.replaceFirst("\\?accountid=\\d+$", ""));
      case ID -> raw.offer(ArticleField.URL, 2, value);
      case TEXT -> startText(value);
      case TAGS -> raw.tag(label, value);
      default -> {}
    }
  }

  /** {@code The Tribune; Springfield [Springfield]08 May 2010: A2.} */
  private void printed(String value) {
    int bracket = value.lastIndexOf(']');
    String date = VendorDates.clean(bracket < 0 ? value : value.substring(bracket + 1));
    if (VendorDates.find(date).isPresent()) {
      raw.offer(ArticleField.PUBLISHED, 2, date);
    }
    if (bracket > 0) {
      raw.offer(ArticleField.SOURCE, 2, value.split("[;\\[]", 2)[0]);
    }
  }

  private void startText(String value) {
    if (!isTextRead && !NO_TEXT.matcher(value).matches()) {
      text.add(value);
    }
    isTextRead = true;
  }
}
