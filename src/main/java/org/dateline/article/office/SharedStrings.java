package org.dateline.article.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.container.Limits;
import org.dateline.article.container.OfficeZip;
import org.dateline.article.container.RefusedException;
import org.dateline.article.xml.XmlFile;
import org.dateline.article.xml.XmlPath;
import org.dateline.article.xml.XmlRecords;
import org.dateline.model.RejectReason;
import org.jsoup.nodes.Element;

/** The strings that the cells of a workbook share. */
final class SharedStrings {
  private static final String PART = "xl/sharedStrings.xml";

  /** More is not held in memory. */
  private static final long MOST_CHARS = 128L << 20;

  private static final XmlPath TEXT = XmlPath.of("//t");
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> strings;

  private SharedStrings(List<String> strings) {
    this.strings = strings;
  }

  static SharedStrings of(OfficeZip zip, Limits limits) throws IOException {
    List<String> strings = new ArrayList<>();
    long chars = 0;
    if (zip.has(PART)) {
      try (InputStream in = zip.entry(PART)) {
        XmlRecords items = new XmlRecords(in, Set.of("si"), limits.recordBytes());
        while (items.advance()) {
          String xml = new String(items.bytes(), StandardCharsets.UTF_8);
          strings.add(text(XmlFile.parse(xml)));
          chars += strings.get(strings.size() - 1).length();
          check(chars);
        }
      }
    }
    return new SharedStrings(strings);
  }

  private static void check(long chars) throws RefusedException {
    if (chars > MOST_CHARS) {
      throw new RefusedException(
          RejectReason.RECORD_TOO_LARGE,
          "a spreadsheet with more than 128 million characters; save it as CSV");
    }
  }

  /** The text of a string, however it is cut into runs; not how it is pronounced. */
  static String text(Element string) {
    StringBuilder text = new StringBuilder();
    for (Element run : TEXT.elements(string)) {
      Element parent = run.parent();
      if (parent == null || !XmlPath.isNamed(parent, "rPh")) {
        text.append(run.wholeText());
      }
    }
    return unescape(text.toString());
  }

  /** Characters that XML cannot hold are written as their numbers. */
  static String unescape(String text) {
    return text.contains("_x")
        ? ESCAPED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(character(m.group(1))))
        : text;
  }

  private static String character(String hex) {
    return String.valueOf((char) Integer.parseInt(hex, 16));
  }

  String at(String index) {
    int i = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
    return i >= 0 && i < strings.size() ? strings.get(i) : "";
  }
}
