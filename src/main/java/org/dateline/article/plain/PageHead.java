package org.dateline.article.plain;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.date.DateParser;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.Authors;
import org.dateline.article.field.RawArticle;
import org.dateline.model.DateClue;

/** The head of a pasted page: title, captions, byline and dates, up to where the prose begins. */
final class PageHead {
  /** A first line longer than this is a paragraph, not a title. */
  private static final int LONGEST_TITLE = 200;

  /** A first line that ends like a sentence may be a title up to here. */
  private static final int LONGEST_SENTENCE_TITLE = 120;

  /** A caption that was broken over lines has no more of them. */
  private static final int CAPTION_LINES = 4;

  private static final Pattern ISO_DATE =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d.*)?");

  private final List<String> lines;
  private final LineRules rules;
  private final DateParser dates;
  private String title = "";
  private Optional<Temporal> published = Optional.empty();
  private Optional<Temporal> modified = Optional.empty();
  private final List<String> authors = new ArrayList<>();
  private boolean hasFurniture;
  private boolean isUpdateNext;
  private int bodyLine;

  PageHead(List<String> lines, LineRules rules, DateParser dates) {
    this.lines = lines;
    this.rules = rules;
    this.dates = dates;
    read();
  }

  /** Title, authors and dates. */
  RawArticle raw() {
    RawArticle raw = new RawArticle().set(ArticleField.TITLE, title).dateFrom(DateClue.TEXT);
    published.ifPresent(stamp -> raw.set(ArticleField.PUBLISHED, stamp.toString()));
    modified.ifPresent(stamp -> raw.set(ArticleField.MODIFIED, stamp.toString()));
    authors.forEach(name -> raw.offer(ArticleField.AUTHORS, 0, name));
    return raw;
  }

  /** The lines from the first of the prose on. */
  List<String> body() {
    return lines.subList(bodyLine, lines.size());
  }

  /** Whether there is anything that only a web page has; then its end may have it too. */
  boolean hasFurniture() {
    return hasFurniture;
  }

  List<String> authors() {
    return Authors.clean(authors);
  }

  private void read() {
    int first = firstLine(lines, 0);
    int second = firstLine(lines, first + 1);
    if (second < lines.size() && isMachineDate(lines.get(second))) {
      title = lines.get(first);
      takeDates(DateLine.parse(lines.get(second), dates).orElseThrow());
      bodyLine = second + 1;
    } else {
      readPage(first);
    }
  }

  private void readPage(int first) {
    int i = first;
    while (i < lines.size() && isFurniture(i)) {
      i = firstLine(lines, i + 1);
    }
    if (i == lines.size()) {
      bodyLine = firstLine(lines, 0);
      return;
    }
    i = readTitle(i);
    while (i < lines.size() && (isFurniture(i) || isTitle(lines.get(i)))) {
      hasFurniture |= isTitle(lines.get(i));
      i = firstLine(lines, i + 1);
    }
    bodyLine = skipCaption(i);
  }

  /** Whether a program wrote the line: then the prose begins right after it. */
  private boolean isMachineDate(String line) {
    return ISO_DATE.matcher(line).matches() && DateLine.parse(line, dates).isPresent();
  }

  /** Takes the title, which may be broken over two lines, and goes to the line after it. */
  private int readTitle(int first) {
    String line = lines.get(first);
    int next = firstLine(lines, first + 1);
    if (next == lines.size() || isParagraph(line)) {
      return first;
    }
    title = line;
    boolean isBroken =
        next == first + 1
            && Character.isLowerCase(lines.get(next).charAt(0))
            && (next + 1 == lines.size() || lines.get(next + 1).isEmpty())
            && lines.get(next).length() < line.length() + 20;
    if (isBroken) {
      title = line + " " + lines.get(next);
      next = firstLine(lines, next + 1);
    }
    return next;
  }

  private static boolean isParagraph(String line) {
    return line.length() > LONGEST_TITLE
        || (line.endsWith(".") && line.length() > LONGEST_SENTENCE_TITLE);
  }

  private boolean isTitle(String line) {
    return !title.isEmpty() && letters(line).equals(letters(title));
  }

  private static String letters(String line) {
    return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether the line is part of the page around the article; takes what it says. */
  private boolean isFurniture(int i) {
    String line = lines.get(i);
    LineKind kind = rules.kind(line);
    switch (kind) {
      case DATE -> takeDates(DateLine.parse(line, dates).orElseThrow());
      case DATE_LABEL -> {
        isUpdateNext = line.toLowerCase(Locale.ROOT).matches(".*(?:updated|modified).*");
        hasFurniture = true;
      }
      case BYLINE -> takeByline(line);
      case CREDIT, BUTTON, NOTICE -> hasFurniture = true;
      case NAME -> {
        return isNameBesideDate(i);
      }
      case PROSE -> {
        return skipCaption(i) > i;
      }
    }
    return true;
  }

  private void takeDates(DateLine line) {
    Optional<Temporal> first = line.published();
    if (isUpdateNext) {
      modified = modified.or(() -> first);
    } else {
      published = published.or(() -> first);
    }
    modified = modified.or(line::modified);
    hasFurniture |= line.modified().isPresent();
    isUpdateNext = false;
  }

  private void takeByline(String line) {
    hasFurniture = true;
    authors.add(Byline.names(line));
    dates.parse(line).ifPresent(stamp -> published = published.or(() -> Optional.of(stamp)));
  }

  /** A name alone is an author only where a date stands next to it, after the title. */
  private boolean isNameBesideDate(int i) {
    int next = firstLine(lines, i + 1);
    boolean isBeforeDate = next < lines.size() && isDate(lines.get(next));
    boolean isAfterDate = i > 0 && isDate(lines.get(i - 1));
    if (title.isEmpty() || (!isBeforeDate && !isAfterDate)) {
      return false;
    }
    hasFurniture = true;
    authors.add(lines.get(i));
    return true;
  }

  private boolean isDate(String line) {
    LineKind kind = rules.kind(line);
    return kind == LineKind.DATE || kind == LineKind.DATE_LABEL;
  }

  /** Where a caption that is broken over several lines ends; {@code from} if there is none. */
  private int skipCaption(int from) {
    if (title.isEmpty()) {
      return from;
    }
    for (int i = from; i < Math.min(from + CAPTION_LINES, lines.size()); i++) {
      if (lines.get(i).isEmpty()) {
        return from;
      }
      if (i > from && rules.kind(lines.get(i)) == LineKind.CREDIT) {
        hasFurniture = true;
        return firstLine(lines, i + 1);
      }
    }
    return from;
  }

  private static int firstLine(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isEmpty()) {
      i++;
    }
    return i;
  }
}
