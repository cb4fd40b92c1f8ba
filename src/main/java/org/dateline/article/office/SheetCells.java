package org.dateline.article.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.format.Columns;
import org.dateline.article.xml.XmlFile;
import org.dateline.article.xml.XmlPath;
import org.jsoup.nodes.Element;

/** Reads rows of a sheet: what each cell shows, dates in ISO form. */
final class SheetCells {
  /** No spreadsheet has more columns. */
  private static final int MOST_COLUMNS = 16_384;

  private static final XmlPath CELLS = XmlPath.of("c");
  private static final XmlPath VALUE = XmlPath.of("v");
  private static final XmlPath INLINE = XmlPath.of("is");

  private final SharedStrings strings;
  private final DateStyles styles;

  SheetCells(SharedStrings strings, DateStyles styles) {
    this.strings = strings;
    this.styles = styles;
  }

  /** A row, of which the columns are known once there was a header. */
  SheetRow row(byte[] xml, Optional<Columns> columns) {
    Element row = XmlFile.parse(new String(xml, StandardCharsets.UTF_8));
    List<String> cells = new ArrayList<>();
    for (Element cell : CELLS.elements(row)) {
      int column = column(cell.attr("r"), cells.size());
      while (cells.size() < column) {
        cells.add("");
      }
      boolean isDate = columns.filter(known -> known.holdsDates(column)).isPresent();
      if (column < MOST_COLUMNS && column == cells.size()) {
        cells.add(value(cell, isDate));
      }
    }
    String number = row.attr("r");
    return new SheetRow(number.matches("\\d{1,9}") ? Long.parseLong(number) : 0, cells);
  }

  /** The column of a reference like {@code AB12}, counted from 0. */
  private static int column(String reference, int next) {
    int column = 0;
    int i = 0;
    while (i < Math.min(3, reference.length()) && Character.isLetter(reference.charAt(i))) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      i++;
    }
    return i == 0 || column > MOST_COLUMNS || column <= next ? next : column - 1;
  }

  private String value(Element cell, boolean isInDateColumn) {
    String value = VALUE.value(cell);
    return switch (cell.attr("t")) {
      case "s" -> strings.at(value);
      case "inlineStr" ->
          INLINE.elements(cell).stream().findFirst().map(SharedStrings::text).orElse("");
      case "e" -> "";
      case "str", "b", "d" -> SharedStrings.unescape(value);
      default ->
          styles.isDate(cell.attr("s")) || (isInDateColumn && styles.isLikeDate(value))
              ? styles.date(value)
              : value;
    };
  }
}
