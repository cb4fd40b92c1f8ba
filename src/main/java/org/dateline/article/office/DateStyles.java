package org.dateline.article.office;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.container.OfficeZip;
import org.dateline.article.xml.XmlPath;
import org.jsoup.nodes.Element;

/** Which cells of a workbook show their number as a date, and which date that is. */
final class DateStyles {
  private static final String PART = "xl/styles.xml";
  private static final XmlPath FORMATS = XmlPath.of("numFmts/numFmt");
  private static final XmlPath STYLES = XmlPath.of("cellXfs/xf");

  /** What a format quotes, escapes or puts in brackets is no part of a date. */
  private static final Pattern NO_DATE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]");

  private static final Pattern DATE = Pattern.compile("(?i)[yd]|h+:?m|m+[/.-]");
  private static final Pattern SERIAL = Pattern.compile("\\d{1,7}(?:\\.\\d+)?(?:[eE]-?\\d{1,2})?");

  /** Without a style only days of 1954 to 2099 are taken for dates. */
  private static final Pattern LIKELY = Pattern.compile("(?:[2-6]\\d{4}|7[0-2]\\d{3})(?:\\.\\d+)?");

  private static final int SECONDS_A_DAY = 86_400;
  private static final double LAST_DAY = 2_958_465;

  private final List<Boolean> styleToIsDate;
  private final LocalDate dayZero;

  private DateStyles(List<Boolean> styleToIsDate, LocalDate dayZero) {
    this.styleToIsDate = styleToIsDate;
    this.dayZero = dayZero;
  }

  static DateStyles of(OfficeZip zip, WorkbookParts parts) throws IOException {
    List<Boolean> styles = new ArrayList<>();
    if (zip.has(PART)) {
      Element sheet = WorkbookParts.parse(zip, PART);
      Set<String> dates = new HashSet<>();
      for (Element format : FORMATS.elements(sheet)) {
        if (isDateFormat(format.attr("formatCode"))) {
          dates.add(format.attr("numFmtId"));
        }
      }
      for (Element style : STYLES.elements(sheet)) {
        String id = style.attr("numFmtId");
        styles.add(dates.contains(id) || isBuiltIn(id));
      }
    }
    LocalDate zero = parts.isSince1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    return new DateStyles(styles, zero);
  }

  private static boolean isDateFormat(String code) {
    String plain = NO_DATE.matcher(code).replaceAll("");
    return !plain.equalsIgnoreCase("General") && DATE.matcher(plain).find();
  }

  /** Formats that every spreadsheet knows by number (ECMA-376, 18.8.30). */
  private static boolean isBuiltIn(String id) {
    return id.matches("1[4-7]|22|2[7-9]|3[0-6]|5\\d");
  }

  boolean isDate(String style) {
    int index = style.matches("\\d{1,6}") ? Integer.parseInt(style) : -1;
    return index >= 0 && index < styleToIsDate.size() && styleToIsDate.get(index);
  }

  /** Whether the number in a column of dates is likely one, though its style does not say so. */
  boolean isLikeDate(String serial) {
    return LIKELY.matcher(serial).matches();
  }

  /** The date of a serial number, with its time if it has one; in ISO form. */
  String date(String serial) {
    if (!SERIAL.matcher(serial).matches()) {
      return serial;
    }
    double days = Double.parseDouble(serial);
    if (days > LAST_DAY) {
      return serial;
    }
    long seconds = Math.round(days * SECONDS_A_DAY);
    LocalDateTime time = dayZero.atStartOfDay().plusSeconds(seconds);
    return seconds % SECONDS_A_DAY == 0 ? time.toLocalDate().toString() : time.toString();
  }
}
