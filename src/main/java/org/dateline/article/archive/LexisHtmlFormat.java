package org.dateline.article.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.Head;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Records;
import org.dateline.article.vendor.BlockLines;
import org.dateline.article.vendor.PageExport;
import org.dateline.article.vendor.PageMark;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.vendor.VendorLabels;
import org.jsoup.nodes.Element;

/** The old HTML of LexisNexis, whose documents stand behind anchors and have no element around. */
public final class LexisHtmlFormat extends PageExport {
  private static final VendorLabels LABELS = VendorLabels.of("nexis");
  private static final PageMark START = PageMark.of("<", "<a\\s+name=[\"']?doc_id_");
  private static final Pattern SECOND_MARK =
      Pattern.compile("(?i)<docfull|lxncomment|<doc number=");
  private static final Pattern STATED =
      Pattern.compile("(?i)<meta[^>]{0,300}\\bdocuments=[\"']?(\\d{1,6})");

  /** A format that hands its articles on to {@code records}. */
  public LexisHtmlFormat(Records records, Limits limits) {
    super(records, limits);
  }

  @Override
  public String label() {
    return "LexisNexis HTML";
  }

  @Override
  public boolean matches(Head head) {
    String start = head.first() == '<' ? head.latin1() : "";
    return SECOND_MARK.matcher(start).find()
        && (START.find(start, 0) >= 0 || STATED.matcher(start).find());
  }

  @Override
  protected PageMark start(String page) {
    return START;
  }

  @Override
  protected long stated(String page) {
    Matcher m = STATED.matcher(page);
    return m.find() ? Long.parseLong(m.group(1)) : 0;
  }

  @Override
  protected RawArticle article(Element document) throws RefusedException {
    List<List<String>> blocks = new ArrayList<>();
    for (Element division : document.select("div")) {
      List<String> paragraphs =
          division.select("> p").stream().map(BlockLines::of).map(TextLines::strip).toList();
      List<String> filled = TextLines.filled(paragraphs);
      if (!filled.isEmpty() && LexisBlocks.isLabel(filled.get(0), LABELS)) {
        blocks.add(List.of(TextLines.strip(String.join(" ", filled))));
      } else {
        filled.forEach(paragraph -> blocks.add(TextLines.filled(TextLines.of(paragraph))));
      }
    }
    return new LexisDocument(blocks, LABELS).article();
  }
}
