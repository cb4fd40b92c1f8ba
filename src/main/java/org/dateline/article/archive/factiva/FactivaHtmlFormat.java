package org.dateline.article.archive.factiva;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.container.Limits;
import org.dateline.article.content.Head;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Records;
import org.dateline.article.vendor.BlockLines;
import org.dateline.article.vendor.PageExport;
import org.dateline.article.vendor.PageMark;
import org.dateline.article.vendor.TextLines;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Factiva's pages, with codes in front of the fields or without, in any language. */
public final class FactivaHtmlFormat extends PageExport {
  private static final PageMark START =
      PageMark.of("<", "<div[^>]{0,200}\\bclass=[\"']?article\\s+[a-z-]{2,7}Article\\b");
  private static final PageMark END =
      new PageMark(
          ">",
          Pattern.compile(
              ">[^<>:]{2,40}[ \\u00a0][A-Z][A-Z0-9]{5,9}\\d{8}[a-z][a-z0-9]{4,11}\\s*<"));
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)<title>\\s*(?:dow jones\\s+)?factiva|<h1[^>]{0,100}>\\s*(?:dow jones\\s+)?factiva|factiva\\.com");
  private static final Pattern STYLE = Pattern.compile("articleParagraph|Headline|\\bdj_|djrlogo");

  /** A format that hands its articles on to {@code records}. */
  public FactivaHtmlFormat(Records records, Limits limits) {
    super(records, limits);
  }

  @Override
  public String label() {
    return "Factiva HTML";
  }

  /** The first document may stand behind more style than a head holds. */
  @Override
  public boolean matches(Head head) {
    String start = head.first() == '<' ? head.latin1() : "";
    boolean isNamed = NAME.matcher(start).find();
    boolean hasArticle = START.find(start, 0) >= 0;
    boolean isHidden = !head.isWhole() && STYLE.matcher(start).find();
    return (isNamed && (hasArticle || isHidden))
        || (hasArticle && start.contains("articleParagraph"));
  }

  @Override
  protected PageMark start(String page) {
    return START;
  }

  @Override
  protected Optional<PageMark> endMark() {
    return Optional.of(END);
  }

  @Override
  protected RawArticle article(Element piece) {
    Element document =
        piece.select("div[class~=(?i)^article\\s+[a-z-]+Article]").stream()
            .findFirst()
            .orElse(piece);
    FactivaCodes codes = codes(document);
    return codes.isEmpty() ? plain(document) : codes.article();
  }

  private static FactivaCodes codes(Element document) {
    FactivaCodes codes = new FactivaCodes();
    for (Element row : document.select("tr")) {
      Elements cells = row.select("> td, > th");
      if (cells.size() >= 2) {
        String code = TextLines.strip(cells.get(0).text());
        if (FactivaCodes.isCode(code)) {
          codes.add(code, TextLines.of(BlockLines.of(cells.get(1))));
        }
      }
    }
    return codes;
  }

  private static RawArticle plain(Element document) {
    String title =
        document.select("[class~=(?i)headline$], #hd").eachText().stream()
            .reduce("", (before, inner) -> inner);
    String author = document.select(".author").text();
    List<String> body = new ArrayList<>();
    if (!title.isEmpty()) {
      Elements paragraphs =
          document.getElementsByAttributeValueContaining("class", "articleparagraph");
      paragraphs.forEach(paragraph -> body.addAll(TextLines.of(BlockLines.of(paragraph))));
      paragraphs.remove();
    }
    List<String> lines = TextLines.filled(TextLines.of(BlockLines.of(document)));
    FactivaPlain plain = new FactivaPlain(lines);
    lines.stream()
        .flatMap(line -> FactivaText.accessionNumber(line).stream())
        .findFirst()
        .ifPresent(plain::id);
    return title.isEmpty() ? plain.article() : plain.article(title, author, body);
  }
}
