package org.dateline.article.archive;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.field.RawArticle;
import org.dateline.article.vendor.Export;
import org.dateline.article.vendor.Meaning;
import org.dateline.article.vendor.OpenDocument;
import org.dateline.article.vendor.TextExport;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.vendor.VendorLabels;

/**
 * Documents of Nexis Uni and Lexis as lines: each ends with a line like {@code End of Document}; a
 * cover may stand in front.
 */
final class NexisText implements TextExport {
  private static final VendorLabels LABELS = VendorLabels.of("nexis");
  private static final Pattern COUNT = Pattern.compile("(\\p{L}[\\p{L} ]*)\\((\\d{1,6})\\)");
  private static final Pattern COPYRIGHT = Pattern.compile("(?:Copyright|©|\\([cC]\\)) ?.*");

  @Override
  public String label() {
    return "Nexis";
  }

  @Override
  public boolean fits(String text) {
    boolean hasEnd = LABELS.writtenAs(Meaning.END).stream().anyMatch(text::contains);
    List<String> lines = hasEnd ? TextLines.of(text) : List.of();
    return hasEnd
        && lines.stream().anyMatch(line -> LABELS.is(line, Meaning.END))
        && lines.stream().anyMatch(NexisText::isSecondMark);
  }

  private static boolean isSecondMark(String line) {
    return LABELS.is(line, Meaning.TEXT)
        || COPYRIGHT.matcher(line).matches()
        || LABELS.line(line).isPresent();
  }

  /** Whether the text is a cover alone: a list of documents that are in other files. */
  static boolean isCover(String text) {
    List<String> lines = TextLines.of(text);
    return lines.stream().anyMatch(NexisText::isCoverLine)
        && lines.stream().anyMatch(line -> count(line) > 0)
        && lines.stream().noneMatch(line -> LABELS.is(line, Meaning.TEXT));
  }

  private static boolean isCoverLine(String line) {
    return LABELS.line(line).filter(found -> found.part() == Meaning.COVER).isPresent();
  }

  @Override
  public void read(Iterator<String> lines, Export export) {
    OpenDocument document = new OpenDocument();
    long stated = 0;
    boolean isFirst = true;
    while (lines.hasNext()) {
      String line = lines.next();
      stated = isFirst && stated == 0 ? count(line) : stated;
      if (!LABELS.is(line, Meaning.END)) {
        document.add(line);
        continue;
      }
      document.hand(export, isFirst ? NexisText::first : NexisText::article);
      isFirst = false;
    }
    if (document.lines().stream().anyMatch(line -> LABELS.is(line, Meaning.TEXT))) {
      document.hand(export, isFirst ? NexisText::first : NexisText::article);
      export.endsInside();
    }
    export.finish(stated);
  }

  private static RawArticle first(List<String> lines) {
    return article(withoutCover(lines));
  }

  private static RawArticle article(List<String> lines) {
    return new NexisDocument(lines, LABELS).article();
  }

  private static long count(String line) {
    Matcher m = COUNT.matcher(line);
    return m.matches() && LABELS.is(m.group(1), Meaning.COUNT) ? Long.parseLong(m.group(2)) : 0;
  }

  /** Without the cover, which ends with its section; else before the document's title. */
  private static List<String> withoutCover(List<String> lines) {
    int cover = -1;
    for (int i = 0; i < lines.size() && !LABELS.is(lines.get(i), Meaning.TEXT); i++) {
      cover = isCoverLine(lines.get(i)) || count(lines.get(i)) > 0 ? i : cover;
    }
    if (cover < 0) {
      return List.copyOf(lines);
    }
    int page = lines.subList(cover, lines.size()).indexOf(TextLines.PAGE);
    return List.copyOf(
        page >= 0 ? lines.subList(cover + page, lines.size()) : fromTitle(lines, cover + 1));
  }

  private static List<String> fromTitle(List<String> lines, int from) {
    int date = from;
    while (date < lines.size() && !NexisDocument.isDateLine(lines.get(date))) {
      date++;
    }
    int start = date == lines.size() ? from : date;
    for (int above = 0; above < 2 && start > from; above++) {
      start--;
      while (start > from && lines.get(start).isEmpty()) {
        start--;
      }
    }
    return lines.subList(start, lines.size());
  }
}
