package org.dateline.article.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.container.Limits;
import org.dateline.article.content.Head;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Records;
import org.dateline.article.vendor.BlockLines;
import org.dateline.article.vendor.PageExport;
import org.dateline.article.vendor.PageMark;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.vendor.VendorLabels;
import org.jsoup.nodes.Element;

/** ProQuest's pages, saved or sent by mail. */
public final class ProQuestHtmlFormat extends PageExport {
  private static final VendorLabels LABELS = VendorLabels.of("proquest");
  private static final PageMark ANCHOR =
      PageMark.of("<", "<a\\s[^>]{0,60}(?:name|id)=[\"']?DocID_\\w+");
  private static final PageMark RULE =
      PageMark.of("<", "<div[^>]{0,200}border-bottom:\\s*2px solid #ccc");
  private static final Pattern SECOND_MARK = Pattern.compile("(?i)proquest|MSTAR_");
  private static final String MARK = "\u2063";
  private static final Pattern FIELD = Pattern.compile("(?i)<strong[^>]{0,80}>");

  /** A format that hands its articles on to {@code records}. */
  public ProQuestHtmlFormat(Records records, Limits limits) {
    super(records, limits);
  }

  @Override
  public String label() {
    return "ProQuest HTML";
  }

  @Override
  public boolean matches(Head head) {
    String start = head.first() == '<' ? head.latin1() : "";
    boolean hasDocument = ANCHOR.find(start, 0) >= 0 || RULE.find(start, 0) >= 0;
    return hasDocument && SECOND_MARK.matcher(start).find() && FIELD.matcher(start).find();
  }

  @Override
  protected PageMark start(String page) {
    return ANCHOR.find(page, 0) >= 0 ? ANCHOR : RULE;
  }

  /** A label in bold stands behind a blank line, so that one in the text is none. */
  @Override
  protected RawArticle article(Element document) {
    for (Element label : document.select("strong, b")) {
      String name = label.text().replaceFirst("\\s*:\\s*$", "");
      if (label.text().strip().endsWith(":") && LABELS.part(name).isPresent()) {
        label.text("\n" + MARK + name + ": ");
        label.prependElement("br");
      }
    }
    List<String> lines = new ArrayList<>();
    for (String line : TextLines.filled(TextLines.of(BlockLines.of(document)))) {
      if (line.startsWith(MARK)) {
        lines.add("");
      }
      lines.add(TextLines.strip(line.replace(MARK, "")));
    }
    return new ProQuestDocument(lines, LABELS).article();
  }
}
