package org.dateline.article.archive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.container.RefusedException;
import org.dateline.article.field.RawArticle;
import org.dateline.article.vendor.Export;
import org.dateline.article.vendor.OpenDocument;
import org.dateline.article.vendor.TextExport;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.vendor.VendorLabels;

/** Documents of LexisNexis as lines, each behind a line like {@code 1 of 10 DOCUMENTS}. */
final class LexisText implements TextExport {
  private static final VendorLabels LABELS = VendorLabels.of("nexis");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:(?:dokument|document\\p{L}*)\\s+)?(\\d{1,6})\\s+(?:of|von|de|sur|van|di)\\s+(\\d{1,6})"
              + "(?:\\s+(?:dokument\\p{L}*|document\\p{L}*))?");
  private static final Pattern SELECTED =
      Pattern.compile("(?i)selected items?:\\s*(\\d{1,6}(?:[-\u2013,;\\s]+\\d{1,6})*)");
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,6})(?:\\s*[-\u2013]\\s*(\\d{1,6}))?");
  private static final int LONGEST_NUMBER = 60;

  /** Portions have round numbers of documents. */
  private static final int PORTION = 10;

  private static final int LONGEST_SELECTION = 500;
  private static final Pattern WORD = Pattern.compile("(?i)do[ck]ument");

  @Override
  public String label() {
    return "LexisNexis";
  }

  /** The ordinal and the count in a line that stands in front of a document. */
  static boolean isNumber(String line) {
    return line.length() < LONGEST_NUMBER
        && !line.isEmpty()
        && (Character.isDigit(line.charAt(0)) || line.regionMatches(true, 0, "do", 0, 2))
        && WORD.matcher(line).find()
        && NUMBER.matcher(line).matches();
  }

  /** How many documents there are by such a line. */
  static long countIn(String line) {
    Matcher m = NUMBER.matcher(line);
    return m.matches() ? Long.parseLong(m.group(2)) : 0;
  }

  @Override
  public boolean fits(String text) {
    boolean hasNumber = false;
    TextLines lines = new TextLines(text);
    while (lines.hasNext()) {
      String line = lines.next();
      hasNumber |= isNumber(line);
      if (hasNumber && LexisBlocks.isLabel(line, LABELS)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void read(Iterator<String> lines, Export export) {
    Stated stated = new Stated();
    OpenDocument document = new OpenDocument();
    boolean isCover = true;
    boolean areEnded = false;
    while (lines.hasNext()) {
      String line = lines.next();
      if (!isNumber(line)) {
        document.add(line);
        if (isCover) {
          stated.cover(line);
        }
        continue;
      }
      if (!isCover) {
        areEnded = areEnded || LexisBlocks.isEnded(document.lines(), LABELS);
        document.hand(export, LexisText::article);
      }
      isCover = false;
      stated.number(line);
      document.clear();
    }
    if (areEnded && !LexisBlocks.isEnded(document.lines(), LABELS)) {
      export.endsInside();
    }
    document.hand(export, LexisText::article);
    export.finish(stated.count());
  }

  private static RawArticle article(List<String> lines) throws RefusedException {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (!line.isEmpty() && !line.equals(TextLines.PAGE)) {
        block.add(line);
      } else if (!block.isEmpty()) {
        blocks.add(List.copyOf(block));
        block.clear();
      }
    }
    blocks.add(List.copyOf(block));
    return new LexisDocument(blocks, LABELS).article();
  }

  /**
   * How many documents the file promises: what the cover says was selected, else how many there
   * are. A download may be a portion of these: the 2001st and those behind it, or the first 200.
   */
  static final class Stated {
    private long selected;
    private long first;
    private long last;
    private long all;

    void cover(String line) {
      Matcher m = line.length() > LONGEST_SELECTION ? SELECTED.matcher("") : SELECTED.matcher(line);
      if (selected == 0 && m.find()) {
        Matcher range = RANGE.matcher(m.group(1));
        while (range.find()) {
          long from = Long.parseLong(range.group(1));
          long to = range.group(2) == null ? from : Long.parseLong(range.group(2));
          selected += Math.max(0, to - from + 1);
        }
      }
    }

    void number(String line) {
      Matcher m = NUMBER.matcher(line);
      if (m.matches()) {
        last = Long.parseLong(m.group(1));
        first = all == 0 ? last : first;
        all = all == 0 ? Long.parseLong(m.group(2)) : all;
      }
    }

    long count() {
      if (selected > 0) {
        return selected;
      }
      boolean isPortion = first > 1 || last % PORTION == 0;
      return all == 0 || !isPortion ? all : last - first + 1;
    }
  }
}
