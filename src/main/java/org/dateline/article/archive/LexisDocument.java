package org.dateline.article.archive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.article.container.RefusedException;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.vendor.BrokenLines;
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

  private static final Set<Meaning> OF_TAIL =
      EnumSet.of(Meaning.TAIL, Meaning.TAGS, Meaning.LOADED, Meaning.LANGUAGE);
  private static final Pattern LABEL = Pattern.compile("[\\p{Lu}][\\p{Lu} ./'()-]{1,40}:.*");
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i)(?:copyright|©|\\(c\\)) ?(?:\\(c\\) ?|© ?)?\\d{4}.*|all rights reserved\\.?|.*alle rechte vorbehalten\\.?|.*tous droits réservés\\.?");
  private static final int LONGEST_RIGHTS = 300;
  private static final Pattern CORRECTED = Pattern.compile("(?i)correction appended");
  private static final String ERROR = "there is an error in this document";
  private final List<List<String>> blocks;
  private final VendorLabels labels;
  private final BrokenLines broken;
  private final RawArticle raw = new RawArticle();

  LexisDocument(List<List<String>> blocks, VendorLabels labels) {
    this.blocks = blocks.stream().filter(block -> !block.isEmpty()).toList();
    this.labels = labels;
    this.broken = BrokenLines.of(this.blocks);
  }

  static boolean isLabel(String line, VendorLabels labels) {
    return LABEL.matcher(line).matches() && labels.line(line).isPresent();
  }

  /** Whether a document has what stands behind a body: a label or the copyright. */
  static boolean isEnded(List<String> lines, VendorLabels labels) {
    return lines.stream()
        .anyMatch(
            line ->
                isRights(line)
                    || (isLabel(line, labels)
                        && labels.line(line).filter(l -> OF_TAIL.contains(l.part())).isPresent()));
  }

  RawArticle article() throws RefusedException {
    int firstLabel = 0;
    while (firstLabel < Math.min(blocks.size(), HEAD_BLOCKS) && !isFirstLabel(firstLabel)) {
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

  /**
   * Whether the labels begin here. A headline may begin like one of those that follow a body: it is
   * none if a label of a head still follows.
   */
  private boolean isFirstLabel(int block) {
    boolean isLabel = part(block).isPresent();
    return isLabel && (isHead(block) || !isHeadBelow(block + 1));
  }

  private boolean isHeadBelow(int from) {
    for (int i = from; i < Math.min(blocks.size(), from + HEAD_BLOCKS); i++) {
      if (part(i).filter(part -> part == Meaning.LENGTH).isPresent()) {
        return true;
      }
    }
    return false;
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

  /**
   * Publication, date and headline, which may stand above them; where the body begins if no label
   * says so.
   */
  private int head(int end, boolean isLabelled) {
    List<String> above = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    boolean isDated = false;
    int i = 0;
    for (; i < end && (isLabelled || !isDated || titles.isEmpty()); i++) {
      List<String> lines = blocks.get(i).stream().filter(LexisDocument::isRead).toList();
      Optional<String> date =
          isDated ? Optional.empty() : lines.stream().filter(VendorDates::isDate).findFirst();
      if (date.isPresent()) {
        isDated = true;
        raw.set(ArticleField.PUBLISHED, VendorDates.clean(date.get()));
        add(above, String.join(" ", lines.subList(0, lines.indexOf(date.get()))));
      } else {
        add(isDated ? titles : above, String.join(" ", lines));
      }
    }
    publication(above);
    titles.addAll(0, titles.isEmpty() || !isDated ? above : List.of());
    raw.offer(ArticleField.TITLE, 1, String.join(" ", titles));
    return i;
  }

  /** Takes it out of what stands above the date: the first, or what the copyright names. */
  private void publication(List<String> above) {
    if (above.isEmpty()) {
      return;
    }
    String rights =
        blocks.stream()
            .flatMap(List::stream)
            .filter(LexisDocument::isRights)
            .collect(Collectors.joining(" "));
    String outlet =
        above.stream().filter(each -> rights.contains(name(each))).findFirst().orElse(above.get(0));
    above.remove(outlet);
    raw.set(ArticleField.SOURCE, outlet);
  }

  private static String name(String outlet) {
    return outlet.replaceFirst("\\s*\\(.*", "");
  }

  /** Whether a line is the copyright; what cannot be one is told by its length and its start. */
  private static boolean isRights(String line) {
    return line.length() <= LONGEST_RIGHTS
        && ("Cc©(Aa".indexOf(line.isEmpty() ? 'x' : line.charAt(0)) >= 0
            || line.contains("vorbehalten")
            || line.contains("réservés"))
        && RIGHTS.matcher(line).matches();
  }

  private static void add(List<String> parts, String words) {
    if (!words.isEmpty()) {
      parts.add(words);
    }
  }

  private static boolean isRead(String line) {
    return !isRights(line) && !CORRECTED.matcher(line).matches() && !LexisText.isNumber(line);
  }

  private int tailStart(int from) {
    return IntStream.range(from, blocks.size())
        .filter(this::endsBody)
        .findFirst()
        .orElse(blocks.size());
  }

  private boolean endsBody(int block) {
    Optional<Meaning> part = part(block);
    return isRights(blocks.get(block).get(0))
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
      String joined = broken.joined(lines);
      paragraphs.add(isText ? TextLines.strip(joined.substring(joined.indexOf(':') + 1)) : joined);
    }
    return TextLines.paragraphs(paragraphs);
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
      case TAGS -> raw.tag(line.label(), line.value());
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
