package org.dateline.article.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.vendor.LanguageNames;
import org.dateline.article.vendor.Meaning;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.vendor.VendorDates;
import org.dateline.article.vendor.VendorLabels;
import org.dateline.model.DateClue;

/**
 * One document of Nexis: title, publication, date, labels, body, labels. Its labels stand in front
 * of their values, in any order; blank lines mean nothing.
 */
final class NexisDocument {
  /** The date stands among the first lines. */
  private static final int HEAD_LINES = 12;

  private static final Pattern EDITION =
      Pattern.compile("(?i)\\s+-\\s+[^-]*\\b(?:edition|ausgabe|édition|editie|edición)\\b.*$");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:copyright|©|\\(c\\) ).*");
  private static final Pattern SITE =
      Pattern.compile("(?i)[,;]\\s*[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|co\\.uk|de|fr|nl)\\b");

  /** A sentence, and no list of subjects or names. */
  private static final Pattern PROSE =
      Pattern.compile(".{20,}\\p{Ll}{2,} .*[.!?\u2026\"\u201d\u00bb)]");

  private static final Pattern NUMBERED = Pattern.compile("\\d{1,5}\\. (?!\\p{L}+ \\d{4}\\b).*");

  /** Stands between a label and its value. */
  private static final String MARK = "\u00a0";

  private final List<String> lines;
  private final VendorLabels labels;
  private final boolean hasMarkedLabels;
  private final RawArticle raw = new RawArticle();

  NexisDocument(List<String> lines, VendorLabels labels) {
    this.labels = labels;
    this.lines = TextLines.filled(lines).stream().flatMap(this::unglued).toList();
    this.hasMarkedLabels = this.lines.stream().limit(HEAD_LINES).anyMatch(this::isMarkedHead);
  }

  static boolean isDateLine(String line) {
    return !NUMBERED.matcher(line).matches()
        && !COPYRIGHT.matcher(line).matches()
        && VendorDates.isDate(line);
  }

  /** {@code Byline: A B Highlight: C} are two lines. */
  private Stream<String> unglued(String line) {
    if (line.length() > 2000 || labels.line(line).isEmpty()) {
      return Stream.of(line);
    }
    String glued =
        Stream.of(Meaning.AUTHORS, Meaning.HEAD, Meaning.SECTION, Meaning.LENGTH)
            .flatMap(part -> labels.writtenAs(part).stream())
            .filter(line::contains)
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return glued.isEmpty()
        ? Stream.of(line)
        : Stream.of(line.split("[\\s\\u00a0]+(?=(?:" + glued + "):[\\s\\u00a0])"));
  }

  RawArticle article() {
    int date = dateLine();
    head(date);
    int body = bodyStart(Math.max(date + 1, 1));
    int tail = tailStart(body);
    raw.set(ArticleField.TEXT, TextLines.paragraphs(withoutAbstract(lines.subList(body, tail))));
    lines.subList(tail, lines.size()).forEach(this::label);
    return raw;
  }

  private int dateLine() {
    for (int i = 1; i < Math.min(HEAD_LINES, lines.size()); i++) {
      if (labels.is(lines.get(i), Meaning.TEXT) || labels.line(lines.get(i)).isPresent()) {
        return -1;
      }
      if (isDateLine(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private void head(int date) {
    List<String> above = lines.subList(0, date < 0 ? Math.min(unlabelled(), 2) : date);
    int publication = above.size() - 1;
    if (publication > 0) {
      String outlet = EDITION.matcher(above.get(publication)).replaceFirst("");
      raw.set(ArticleField.SOURCE, outlet.replaceFirst("(?<=\\p{L})\\.$", ""));
    }
    raw.set(
        ArticleField.TITLE,
        String.join(" ", above.subList(0, Math.max(publication, Math.min(1, above.size())))));
    if (date >= 0) {
      raw.set(ArticleField.PUBLISHED, VendorDates.clean(lines.get(date)));
    }
  }

  private int unlabelled() {
    int i = 0;
    while (i < lines.size()
        && labels.line(lines.get(i)).isEmpty()
        && labels.part(lines.get(i)).isEmpty()
        && !COPYRIGHT.matcher(lines.get(i)).matches()) {
      i++;
    }
    return i;
  }

  /** Behind the line {@code Body}; where there is none, behind the last label. */
  private int bodyStart(int from) {
    int behindLabels = Math.min(from, lines.size());
    boolean isAmongLabels = true;
    for (int i = behindLabels; i < lines.size(); i++) {
      String line = lines.get(i);
      if (labels.is(line, Meaning.TEXT)) {
        lines.subList(from, i).forEach(this::label);
        return i + 1;
      }
      isAmongLabels &= labels.line(line).isPresent() || COPYRIGHT.matcher(line).matches();
      behindLabels = isAmongLabels ? i + 1 : behindLabels;
    }
    lines.subList(Math.min(from, behindLabels), behindLabels).forEach(this::label);
    return behindLabels;
  }

  /**
   * The first line that ends the body. A paragraph of the body may begin like a label: prose behind
   * it, up to the next heading, shows that it is one.
   */
  private int tailStart(int from) {
    int tail = lines.size();
    boolean isProseBehind = false;
    for (int i = lines.size() - 1; i >= from; i--) {
      String line = lines.get(i);
      boolean isHeading = labels.is(line, Meaning.HEADING);
      boolean isLabel = labels.line(line).filter(found -> isOfTail(found, line)).isPresent();
      if (isHeading || (isLabel && !isProseBehind)) {
        tail = i;
      }
      isProseBehind = !isHeading && (isProseBehind || (!isLabel && PROSE.matcher(line).matches()));
    }
    return tail;
  }

  /** Where labels above the body have a no-break space behind them, those below it have too. */
  private boolean isOfTail(VendorLabels.Line label, String line) {
    return label.part() == Meaning.LOADED
        || ((!hasMarkedLabels || isMarked(line))
            && (label.part() == Meaning.TAIL
                || label.part() == Meaning.TAGS
                || label.part() == Meaning.LANGUAGE));
  }

  private static boolean isMarked(String line) {
    return line.startsWith(MARK, line.indexOf(':') + 1);
  }

  private boolean isMarkedHead(String line) {
    return isMarked(line)
        && labels
            .line(line)
            .filter(found -> found.part() == Meaning.LENGTH || found.part() == Meaning.SECTION)
            .isPresent();
  }

  /** Some documents have a short form of themselves in front. */
  private List<String> withoutAbstract(List<String> body) {
    List<String> upper = new ArrayList<>();
    body.stream().limit(HEAD_LINES).forEach(upper::add);
    int full = upper.indexOf("FULL TEXT");
    return full > 0 && upper.get(0).equals("ABSTRACT") ? body.subList(full + 1, body.size()) : body;
  }

  private void label(String line) {
    labels.line(line).ifPresent(this::set);
  }

  private void set(VendorLabels.Line line) {
    switch (line.part()) {
      case AUTHORS -> raw.offer(ArticleField.AUTHORS, 1, SITE.matcher(line.value()).replaceAll(""));
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
