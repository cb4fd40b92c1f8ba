package org.dateline.article.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.vendor.Export;
import org.dateline.article.vendor.TextLines;

/** Documents of Factiva as lines: each ends with its accession number. */
final class FactivaText implements TextExport {
  private static final Pattern ACCESSION =
      Pattern.compile(
          "(?:[\\p{L} ]{2,20}[:\u00a0 ]\\s*)?([A-Z][A-Z0-9]{5,9}\\d{8}[a-z][a-z0-9]{4,11})");
  private static final int FEWEST_CODES = 4;
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
    for (String line : TextLines.filled(TextLines.of(text))) {
      if (accessionNumber(line).isEmpty()) {
        document.add(line);
        continue;
      }
      long codes = document.stream().filter(FactivaCodes::isCode).distinct().count();
      if (codes >= FEWEST_CODES || FactivaPlain.wordCount(document) >= 0) {
        return true;
      }
      document.clear();
    }
    return false;
  }

  @Override
  public void read(String text, Export export) {
    List<String> document = new ArrayList<>();
    for (String line : TextLines.of(text)) {
      boolean isEnd = accessionNumber(line).isPresent();
      if (!line.equals(TextLines.PAGE)) {
        document.add(line);
      } else if (FactivaPlain.wordCount(TextLines.filled(document)) < 0 && !hasCodes(document)) {
        document.clear();
      }
      if (isEnd) {
        hand(document, export);
      }
    }
    if (FactivaPlain.wordCount(TextLines.filled(document)) >= 0) {
      hand(document, export);
    }
    export.finish(0);
  }

  private static boolean hasCodes(List<String> lines) {
    return lines.stream().anyMatch(FactivaCodes::isCode);
  }

  private static void hand(List<String> lines, Export export) {
    List<String> document = TextLines.filled(lines);
    lines.clear();
    if (!document.isEmpty() && !document.get(0).startsWith(SUMMARY)) {
      boolean isCoded =
          document.stream().filter(FactivaCodes::isCode).distinct().count() >= FEWEST_CODES;
      export.document(
          () -> isCoded ? coded(document).article() : new FactivaPlain(document).article());
    }
  }

  private static FactivaCodes coded(List<String> lines) {
    FactivaCodes codes = new FactivaCodes();
    String code = "";
    for (String line : lines) {
      if (FactivaCodes.isCode(line)) {
        code = line;
      } else if (!code.isEmpty()) {
        codes.add(code, List.of(line));
      }
    }
    return codes;
  }
}
