package org.dateline.article.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.container.RefusedException;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.vendor.LanguageNames;
import org.dateline.article.vendor.Meaning;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.vendor.VendorDates;
import org.dateline.article.vendor.VendorLabels;
import org.dateline.model.DateClue;
import org.dateline.model.RejectReason;

/**
 * One document of LexisNexis as blocks of lines: publication, date, headline, labels in capitals,
 * body, labels, copyright.
 */
final class LexisDocument {
  /** A body begins among the first blocks. */
  private static final int HEAD_BLOCKS = 25;

  private static final int MIN_WIDTH = 40;
  private static final int MAX_WIDTH = 90;

  private static final Pattern LABEL = Pattern.compile("[\\p{Lu}][\\p{Lu} ./'()-]{1,40}:.*");
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i)(?:copyright|©|\\(c\\)) ?(?:\\(c\\) ?|© ?)?\\d{4}.*|all rights reserved\\.?|.*alle rechte vorbehalten\\.?|.*tous droits réservés\\.?");
  private static final Pattern CORRECTED = Pattern.compile("(?i)correction appended");
  private static final String ERROR = "there is an error in this document";

  private final List<List<String>> blocks;
  private final VendorLabels labels;
  private final int width;
  private final RawArticle raw = new RawArticle();

  LexisDocument(List<List<String>> blocks, VendorLabels labels) {
    this.blocks = blocks.stream().filter(block -> !block.isEmpty()).toList();
    this.labels = labels;
    this.width = width(blocks);
  }

  /** To how many characters lines were broken; 0 if they were not. A long url may stick out. */
  private static int width(List<List<String>> blocks) {
    List<Integer> lengths =
        blocks.stream().flatMap(List::stream).map(String::length).sorted().toList();
    int most = lengths.isEmpty() ? 0 : lengths.get(Math.max(0, lengths.size() * 9 / 10 - 1));
    return most > MAX_WIDTH ? 0 : lengths.stream().filter(n -> n <= MAX_WIDTH).reduce(0, Math::max);
  }

  static boolean isLabel(String line, VendorLabels labels) {
    return LABEL.matcher(line).matches() && labels.line(line).isPresent();
  }

  RawArticle article() throws RefusedException {
    int firstLabel = 0;
    while (firstLabel < Math.min(blocks.size(), HEAD_BLOCKS) && part(firstLabel).isEmpty()) {
      firstLabel++;
    }
    boolean hasLabels =
        firstLabel < blocks.size() && part(firstLabel).isPresent() && isHead(firstLabel);
    int body = hasLabels ? bodyStart(firstLabel) : head(Math.min(firstLabel, HEAD_BLOCKS), false);
    if (hasLabels) {
      head(firstLabel, true);
    }
    int tail = tailStart(body);
    raw.set(ArticleField.TEXT, text(body, tail));
    if (raw.value(ArticleField.TEXT).contains(ERROR) && tail - body < 3) {
      throw new RefusedException(RejectReason.NO_TEXT, "the export says: " + ERROR);
    }
    blocks.subList(tail, blocks.size()).forEach(this::label);
    return raw;
  }

  private Optional<Meaning> part(int block) {
    String first = blocks.get(block).get(0);
    return LABEL.matcher(first).matches()
        ? labels.line(first).map(VendorLabels.Line::part)
        : Optional.empty();
  }

  private boolean isHead(int block) {
    return part(block)
        .filter(
            part ->
                part == Meaning.AUTHORS
                    || part == Meaning.SECTION
                    || part == Meaning.LENGTH
                    || part == Meaning.HEAD
                    || part == Meaning.TITLE)
        .isPresent();
  }

  /** Behind the labels, of which that of the length is the last but for some. */
  private int bodyStart(int firstLabel) {
    int last = firstLabel;
    for (int i = firstLabel; i < Math.min(blocks.size(), firstLabel + HEAD_BLOCKS); i++) {
      boolean isNext = i == last + 1 && isHead(i);
      last = isNext || part(i).filter(part -> part == Meaning.LENGTH).isPresent() ? i : last;
    }
    blocks.subList(firstLabel, last + 1).forEach(this::label);
    return last + 1;
  }

  /** Publication, date and headline; where the body begins if no label says so. */
  private int head(int end, boolean isLabelled) {
    List<String> titles = new ArrayList<>();
    boolean isDated = false;
    int i = 0;
    for (; i < end && (isLabelled || !isDated || titles.isEmpty()); i++) {
      List<String> lines = blocks.get(i).stream().filter(LexisDocument::isRead).toList();
      if (lines.isEmpty()) {
        continue;
      }
      Optional<String> date =
          isDated ? Optional.empty() : lines.stream().filter(VendorDates::isDate).findFirst();
      if (date.isPresent()) {
        isDated = true;
        raw.set(ArticleField.PUBLISHED, VendorDates.clean(date.get()));
        publication(lines.subList(0, lines.indexOf(date.get())));
      } else if (!raw.has(ArticleField.SOURCE) && !isDated) {
        publication(lines);
      } else {
        titles.add(String.join(" ", lines));
      }
    }
    raw.offer(ArticleField.TITLE, 1, String.join(" ", titles));
    return i;
  }

  private void publication(List<String> lines) {
    if (!lines.isEmpty()) {
      raw.offer(ArticleField.SOURCE, 1, String.join(" ", lines));
    }
  }

  private static boolean isRead(String line) {
    return !RIGHTS.matcher(line).matches()
        && !CORRECTED.matcher(line).matches()
        && !LexisText.isNumber(line);
  }

  private int tailStart(int from) {
    int tail = from;
    while (tail < blocks.size() && !endsBody(tail)) {
      tail++;
    }
    return tail;
  }

  private boolean endsBody(int block) {
    Optional<Meaning> part = part(block);
    return RIGHTS.matcher(blocks.get(block).get(0)).matches()
        || part.filter(
                p ->
                    p != Meaning.TEXT
                        && p != Meaning.ABSTRACT
                        && p != Meaning.SECTION
                        && p != Meaning.AUTHORS
                        && p != Meaning.TITLE)
            .isPresent();
  }

  private String text(int from, int to) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = from; i < to; i++) {
      List<String> lines = blocks.get(i);
      boolean isText = part(i).filter(part -> part == Meaning.TEXT).isPresent();
      String joined = joined(lines);
      paragraphs.add(isText ? TextLines.strip(joined.substring(joined.indexOf(':') + 1)) : joined);
    }
    return TextLines.paragraphs(paragraphs);
  }

  /** Joins lines that were broken to fit the width of a page. */
  private String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      text.append(line);
      if (i + 1 < lines.size()) {
        text.append(isBroken(line, lines.get(i + 1)) ? gap(line) : "\n\n");
      }
    }
    return text.toString();
  }

  private boolean isBroken(String line, String next) {
    int space = next.indexOf(' ');
    int needed = line.length() + 1 + (space < 0 ? next.length() : space);
    return width >= MIN_WIDTH && needed > width - 8;
  }

  private static String gap(String line) {
    boolean isWord =
        line.length() > 1
            && line.endsWith("-")
            && Character.isLetter(line.charAt(line.length() - 2));
    return isWord ? "" : " ";
  }

  private void label(List<String> block) {
    labels.line(String.join(" ", block)).ifPresent(this::set);
  }

  private void set(VendorLabels.Line line) {
    switch (line.part()) {
      case TITLE -> raw.offer(ArticleField.TITLE, 0, line.value());
      case AUTHORS -> raw.offer(ArticleField.AUTHORS, 1, line.value());
      case SECTION -> raw.offer(ArticleField.SECTION, 1, line.value());
      case LANGUAGE -> raw.offer(ArticleField.LANGUAGE, 1, LanguageNames.code(line.value()));
      case URL -> raw.offer(ArticleField.URL, 1, line.value());
      case LOADED -> {
        if (!raw.has(ArticleField.PUBLISHED)) {
          raw.set(ArticleField.PUBLISHED, VendorDates.clean(line.value()));
          raw.dateFrom(DateClue.LOAD_DATE);
        }
      }
      default -> {}
    }
  }
}
