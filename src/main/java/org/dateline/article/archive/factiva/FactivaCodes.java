package org.dateline.article.archive.factiva;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.vendor.LanguageNames;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.vendor.VendorDates;

/** A document of Factiva whose fields have codes of two or three letters: HD, WC, LP, TD. */
final class FactivaCodes {
  private static final Set<String> CODES =
      Set.of(
          "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "SE", "CLM", "VOL", "LA",
          "CY", "LP", "TD", "ART", "CX", "DLN", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB",
          "AN", "NGC", "GC", "CT", "RST", "FDS", "CTN", "LC", "PRN", "NPAG", "TIC");

  private static final int LONGEST = 4;

  /** What stands between a code and its value in one line. */
  private static final List<String> GAPS = List.of("\t", "  ", "\u00a0", " \u00a0");

  /** Companies, industries, subjects, regions. */
  private static final List<String> TAGS = List.of("CO", "IN", "NS", "RE");

  private final Map<String, List<String>> codeToLines = new LinkedHashMap<>();

  /** Whether a line is a code and nothing else. */
  static boolean isCode(String line) {
    return line.length() <= 4 && CODES.contains(line);
  }

  /** The code that a line is, or begins with in front of a gap. */
  static Optional<String> codeOf(String line) {
    int end = 0;
    while (end < line.length() && end <= LONGEST && isCapital(line.charAt(end))) {
      end++;
    }
    boolean isAlone =
        end == line.length() || GAPS.stream().anyMatch(line.substring(end)::startsWith);
    String code = end < 2 || !isAlone ? "" : line.substring(0, end);
    return CODES.contains(code) ? Optional.of(code) : Optional.empty();
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  void add(String code, List<String> lines) {
    codeToLines.computeIfAbsent(code, c -> new ArrayList<>()).addAll(TextLines.filled(lines));
  }

  boolean isEmpty() {
    return codeToLines.isEmpty();
  }

  private List<String> lines(String code) {
    return codeToLines.getOrDefault(code, List.of());
  }

  private String line(String code) {
    return String.join(" ", lines(code));
  }

  RawArticle article() {
    RawArticle raw = new RawArticle();
    raw.set(ArticleField.TITLE, line("HD"));
    raw.set(ArticleField.AUTHORS, line("BY"));
    raw.set(ArticleField.PUBLISHED, VendorDates.clean(line("PD") + " " + line("ET")));
    raw.set(ArticleField.SOURCE, line("SN"));
    raw.set(ArticleField.SECTION, lines("SE").isEmpty() ? line("CLM") : line("SE"));
    raw.set(ArticleField.LANGUAGE, LanguageNames.code(line("LA")));
    raw.set(ArticleField.URL, FactivaText.accessionNumber(line("AN")).orElse(line("AN")));
    TAGS.forEach(code -> lines(code).forEach(line -> raw.tag(code, line)));
    List<String> text = new ArrayList<>(lines("LP"));
    text.addAll(lines("TD"));
    return raw.set(ArticleField.TEXT, TextLines.paragraphs(text));
  }
}
