package org.dateline.article.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * The one form of an article's text: paragraphs of one line each, separated by blank lines, white
 * space collapsed. Lines that were broken to fit a width are joined; other line breaks separate
 * paragraphs. Text in this form stays as it is.
 */
public final class Paragraphs {
  private Paragraphs() {}

  /** The text in its one form. */
  public static String normalize(String text) {
    return String.join("\n\n", split(Lines.of(text)));
  }

  /** The paragraphs that the lines make; blank lines separate and are not among them. */
  public static List<String> split(List<String> lines) {
    Wrapping wrapping = Wrapping.of(lines);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      paragraph.append(line);
      boolean goesOn = i + 1 < lines.size() && wrapping.joins(line, lines.get(i + 1));
      if (!goesOn) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      } else if (!Wrapping.isBrokenWord(line, lines.get(i + 1))) {
        paragraph.append(' ');
      }
    }
    return paragraphs;
  }
}
