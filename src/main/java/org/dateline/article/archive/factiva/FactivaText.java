package org.dateline.article.archive.factiva;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.field.RawArticle;
import org.dateline.article.vendor.Export;
import org.dateline.article.vendor.OpenDocument;
import org.dateline.article.vendor.TextExport;
import org.dateline.article.vendor.TextLines;

/** Documents of Factiva as lines: each ends with its accession number. */
public final class FactivaText implements TextExport {
  private static final Pattern ACCESSION =
      Pattern.compile(
          "(?:[\\p{L} \t\u00a0]{2,20}[:\u00a0 \t]\\s*)?([A-Z][A-Z0-9]{5,9}\\d{8}[a-z][a-z0-9]{4,11})");
  private static final int FEWEST_CODES = 4;
  private static final int LONGEST_FOOT = 100;

  /** What stands at the foot of each printed page. */
  private static final Pattern PAGE_FOOT =
      Pattern.compile(
          "(?i)(?:page|seite|página|pagina|страница) \\d+ .{0,40}factiva.*|.{0,20}© ?\\d{4} (?:dow jones|factiva).*");

  private static final String SUMMARY = "Search Summary";

  @Override
  public String label() {
    return "Factiva";
  }

  /** The number in the last line of a document. */
  static Optional<String> accessionNumber(String line) {
    Matcher m = line.length() > 60 ? ACCESSION.matcher("") : ACCESSION.matcher(line);
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  @Override
  public boolean fits(String text) {
    List<String> document = new ArrayList<>();
    TextLines lines = new TextLines(text);
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.isEmpty() || line.equals(TextLines.PAGE)) {
        continue;
      }
      if (accessionNumber(line).isEmpty()) {
        document.add(line);
        continue;
      }
      if (isCoded(document) || FactivaPlain.wordCount(document) >= 0) {
        return true;
      }
      document.clear();
    }
    return false;
  }

  @Override
  public void read(Iterator<String> lines, Export export) {
    OpenDocument document = new OpenDocument();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.equals(TextLines.PAGE)) {
        beginPage(document);
      } else if (!PAGE_FOOT.matcher(line.length() > LONGEST_FOOT ? "" : line).matches()) {
        document.add(line);
      }
      if (accessionNumber(line).isPresent() && !isSummary(document.lines())) {
        document.hand(export, FactivaText::article);
      }
    }
    if (isDocument(document.lines())) {
      document.hand(export, FactivaText::article);
      export.endsInside();
    }
    export.finish(0);
  }

  /** A page that began without a document is the table of contents, or what was searched for. */
  private static void beginPage(OpenDocument document) {
    if (!isDocument(document.lines())) {
      document.clear();
    }
  }

  private static boolean isDocument(List<String> lines) {
    List<String> filled = TextLines.filled(lines);
    return !isSummary(filled) && (isCoded(filled) || FactivaPlain.wordCount(filled) >= 0);
  }

  private static boolean isSummary(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isEmpty())
        .findFirst()
        .filter(line -> line.startsWith(SUMMARY))
        .isPresent();
  }

  private static boolean isCoded(List<String> lines) {
    return lines.stream()
            .map(FactivaCodes::codeOf)
            .flatMap(Optional::stream)
            .distinct()
            .limit(FEWEST_CODES)
            .count()
        == FEWEST_CODES;
  }

  private static RawArticle article(List<String> lines) {
    List<String> filled = TextLines.filled(lines);
    return isCoded(filled) ? coded(filled).article() : new FactivaPlain(filled).article();
  }

  private static FactivaCodes coded(List<String> lines) {
    FactivaCodes codes = new FactivaCodes();
    String code = "";
    for (String line : lines) {
      Optional<String> begun = FactivaCodes.codeOf(line);
      code = begun.orElse(code);
      String value = begun.isPresent() ? TextLines.strip(line.substring(code.length())) : line;
      if (!code.isEmpty() && !value.isEmpty()) {
        codes.add(code, List.of(value));
      }
    }
    return codes;
  }
}
