package org.dateline.article.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes of printed lines a title and paragraphs. */
final class PdfText {
  /** A headline is so much larger than the text. */
  private static final float LARGER = 1.15f;

  /** A line that ends so far from the edge of its column is the last of its paragraph. */
  private static final float SHORT = 0.85f;

  /** So near to the uppermost or lowest line of a page its head and foot are. */
  private static final float EDGE = 14;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)\\W*(?:page |p\\. |seite )?\\d{1,4}(?: ?(?:of|/|von) ?\\d{1,4})?\\W*");

  private static final int KICKER = 60;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final float INDENT = 0.7f;
  private static final float WIDE_GAP = 1.35f;

  /** Lines of one paragraph are rarely so many times their size apart. */
  private static final float FAR_APART = 1.7f;

  private static final float LEADING = 1.2f;

  private final List<PdfLine> lines;
  private final float bodySize;
  private final float leading;

  private PdfText(List<PdfLine> lines) {
    this.lines = lines;
    this.bodySize = bodySize(lines);
    this.leading = leading(lines, bodySize);
  }

  /** The title on the first line, then paragraphs with blank lines between them. */
  static String of(List<PdfLine> all) {
    PdfText text = new PdfText(withoutFurniture(all));
    List<PdfLine> title = text.title();
    List<PdfLine> rest = text.behind(title);
    List<String> paragraphs = text.paragraphs(rest);
    if (!title.isEmpty()) {
      paragraphs.add(0, String.join(" ", title.stream().map(PdfLine::text).toList()));
    }
    return String.join("\n\n", paragraphs);
  }

  /** Heads and feet of pages: what is on most of them but for its numbers, and mere numbers. */
  private static List<PdfLine> withoutFurniture(List<PdfLine> all) {
    Map<Integer, List<PdfLine>> pageToLines =
        all.stream().collect(Collectors.groupingBy(PdfLine::page));
    List<PdfLine> edges = new ArrayList<>();
    pageToLines.values().forEach(page -> edges.addAll(edges(page)));
    Map<String, Set<Integer>> shapeToPages = new HashMap<>();
    edges.forEach(
        line -> shapeToPages.computeIfAbsent(shape(line), s -> new HashSet<>()).add(line.page()));
    int most = Math.max(2, (pageToLines.size() + 1) / 2);
    edges.removeIf(
        line ->
            shapeToPages.getOrDefault(shape(line), Set.of()).size() < most
                && !PAGE_NUMBER.matcher(line.text()).matches());
    Set<PdfLine> furniture = new HashSet<>(edges);
    return all.stream().filter(line -> !furniture.contains(line)).toList();
  }

  /** The uppermost and the lowest lines of a page. */
  private static List<PdfLine> edges(List<PdfLine> page) {
    float top = Float.MAX_VALUE;
    float bottom = 0;
    for (PdfLine line : page) {
      top = Math.min(top, line.baseline());
      bottom = Math.max(bottom, line.baseline());
    }
    float upper = top + EDGE;
    float lower = bottom - EDGE;
    return page.stream()
        .filter(line -> line.baseline() <= upper || line.baseline() >= lower)
        .toList();
  }

  private static String shape(PdfLine line) {
    return line.text().replaceAll("\\d+", "0");
  }

  /** The size in which most characters are set. */
  private static float bodySize(List<PdfLine> lines) {
    Map<Integer, Integer> sizeToChars = new HashMap<>();
    lines.forEach(
        line -> sizeToChars.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
    return sizeToChars.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() / 2f)
        .orElse(0f);
  }

  /** The usual distance from line to line; lines apart that do not fill it are paragraphs. */
  private static float leading(List<PdfLine> lines, float size) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (gap > 0 && lines.get(i).isOfSize(lines.get(i - 1).size())) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    float usual = gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 4);
    return usual > FAR_APART * size && areMostlyShort(lines) ? LEADING * size : usual;
  }

  private static boolean areMostlyShort(List<PdfLine> lines) {
    float widest = 0;
    for (PdfLine line : lines) {
      widest = Math.max(widest, line.right() - line.left());
    }
    float filled = SHORT * widest;
    return 2 * lines.stream().filter(line -> line.right() - line.left() < filled).count()
        > lines.size();
  }

  /** The first lines in the largest letters of the first page, if they are larger than the text. */
  private List<PdfLine> title() {
    float largest = 0;
    for (PdfLine line : lines) {
      largest = line.page() == 1 ? Math.max(largest, line.size()) : largest;
    }
    List<PdfLine> title = new ArrayList<>();
    for (PdfLine line : lines) {
      boolean isTitle = line.page() == 1 && line.isOfSize(largest) && line.text().length() > 1;
      if (isTitle && largest >= LARGER * bodySize) {
        title.add(line);
      } else if (!title.isEmpty()) {
        break;
      }
    }
    return title;
  }

  /**
   * What is not the title; above it a name or a kicker may stand, of which dates alone are kept.
   */
  private List<PdfLine> behind(List<PdfLine> title) {
    List<PdfLine> rest = new ArrayList<>(lines);
    if (!title.isEmpty()) {
      int start = lines.indexOf(title.get(0));
      List<PdfLine> above = rest.subList(0, start);
      above.removeIf(line -> line.text().length() < KICKER && !YEAR.matcher(line.text()).find());
      rest.removeAll(title);
    }
    return rest;
  }

  private List<String> paragraphs(List<PdfLine> body) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < body.size(); i++) {
      append(open, body.get(i).text());
      if (i + 1 == body.size() || isBreak(body.get(i), body.get(i + 1), columnOf(body, i))) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
    }
    return paragraphs;
  }

  /** A word that was cut at the end of a line is whole again. */
  private static void append(StringBuilder open, String line) {
    int last = open.length() - 1;
    boolean isCut =
        last > 0
            && open.charAt(last) == '-'
            && Character.isLetter(open.charAt(last - 1))
            && Character.isLowerCase(line.charAt(0));
    if (isCut) {
      open.setLength(last);
    } else if (!open.isEmpty()) {
      open.append(' ');
    }
    open.append(line);
  }

  /**
   * The column of a line: the left and right edge of the lines around it that overlap it.
   *
   * @param left its left edge
   * @param right its right edge
   */
  private record Column(float left, float right) {}

  private static Column columnOf(List<PdfLine> body, int i) {
    PdfLine line = body.get(i);
    float left = line.left();
    float right = line.right();
    for (int k = Math.max(0, i - 8); k < Math.min(body.size(), i + 9); k++) {
      PdfLine other = body.get(k);
      boolean overlaps = other.left() < line.right() && other.right() > line.left();
      if (overlaps && other.page() == line.page() && other.isOfSize(line.size())) {
        left = Math.min(left, other.left());
        right = Math.max(right, other.right());
      }
    }
    return new Column(left, right);
  }

  private boolean isBreak(PdfLine line, PdfLine next, Column column) {
    float gap = next.baseline() - line.baseline();
    boolean isSameColumn = next.page() == line.page() && gap > 0;
    boolean isShort = line.right() - column.left() < SHORT * (column.right() - column.left());
    if (!next.isOfSize(line.size())) {
      return true;
    }
    if (!isSameColumn) {
      return line.endsSentence() && isShort;
    }
    boolean isIndented =
        next.left() - column.left() > INDENT * next.size() && line.left() - column.left() < 1;
    return gap > WIDE_GAP * leading || isIndented || (isShort && line.endsSentence());
  }
}
