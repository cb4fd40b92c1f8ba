package org.dateline.article.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.article.container.OfficeZip;
import org.dateline.article.container.RefusedException;
import org.dateline.article.xml.XmlFile;
import org.dateline.article.xml.XmlPath;
import org.dateline.model.RejectReason;
import org.jsoup.nodes.Element;

/**
 * Where the parts of a workbook are.
 *
 * @param firstSheet the file in the zip with the first sheet that is shown
 * @param isSince1904 whether its dates count from 1904 and not from 1900
 */
record WorkbookParts(String firstSheet, boolean isSince1904) {
  private static final int LARGEST_PART = 16 << 20;
  private static final XmlPath SHEETS = XmlPath.of("sheets/sheet");
  private static final XmlPath SHEET_ID = XmlPath.of("@id");
  private static final XmlPath SINCE_1904 = XmlPath.of("workbookPr/@date1904");
  private static final XmlPath LINKS = XmlPath.of("Relationship");

  static WorkbookParts of(OfficeZip zip) throws IOException {
    Element workbook = parse(zip, "xl/workbook.xml");
    boolean isSince1904 = SINCE_1904.value(workbook).matches("1|true");
    Optional<Element> sheet =
        SHEETS.elements(workbook).stream()
            .filter(each -> !each.attr("state").endsWith("idden"))
            .findFirst();
    String name = sheet.isEmpty() ? "" : target(zip, linkOf(sheet.get()));
    return new WorkbookParts(zip.has(name) ? name : firstInZip(zip), isSince1904);
  }

  private static String linkOf(Element sheet) {
    return sheet.attributes().asList().stream()
        .filter(each -> each.getKey().matches("\\w+:id"))
        .map(each -> each.getValue())
        .findFirst()
        .orElse(SHEET_ID.value(sheet));
  }

  private static String target(OfficeZip zip, String id) throws IOException {
    String part = "xl/_rels/workbook.xml.rels";
    if (!zip.has(part)) {
      return "";
    }
    for (Element link : LINKS.elements(parse(zip, part))) {
      if (link.attr("Id").equals(id)) {
        String target = link.attr("Target");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
      }
    }
    return "";
  }

  private static String firstInZip(OfficeZip zip) throws RefusedException {
    return zip.names().stream()
        .filter(name -> name.matches("xl/worksheets/[^/]+\\.xml"))
        .sorted()
        .findFirst()
        .orElseThrow(
            () -> new RefusedException(RejectReason.NO_ARTICLES, "a workbook without a sheet"));
  }

  /** A small part of the zip. */
  static Element parse(OfficeZip zip, String name) throws IOException {
    try (InputStream in = zip.entry(name)) {
      byte[] bytes = in.readNBytes(LARGEST_PART);
      return XmlFile.parse(new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
