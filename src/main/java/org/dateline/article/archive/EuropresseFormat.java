package org.dateline.article.archive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.container.Limits;
import org.dateline.article.content.Head;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Records;
import org.dateline.article.vendor.PageExport;
import org.dateline.article.vendor.PageMark;
import org.jsoup.nodes.Element;

/** The pages of Europresse and Eureka, old and new. */
public final class EuropresseFormat extends PageExport {
  private static final PageMark ARTICLE = PageMark.of("<", "<article\\b");
  private static final PageMark NAME =
      PageMark.of("<", "<[a-z]+[^>]{0,100}\\bclass=[\"']?[^\"'>]{0,60}\\bDocPublicationName\\b");
  private static final PageMark END =
      PageMark.of("ocument", "ocument(?: number)?\\s{0,3}:[^<]{3,80}");
  private static final List<Pattern> MARKS =
      List.of(
          NAME.pattern(),
          Pattern.compile("(?i)\\bDocHeader\\b"),
          Pattern.compile("(?i)titreArticleVisu"),
          Pattern.compile("(?i)docOcurrContainer"),
          Pattern.compile("(?i)cedrom-sni|europresse|eureka\\.cc"),
          Pattern.compile("(?:news|web|tv|radio)(?:·|\u00c2\u00b7)\\d{8}(?:·|\u00c2\u00b7)"));

  /** A format that hands its articles on to {@code records}. */
  public EuropresseFormat(Records records, Limits limits) {
    super(records, limits);
  }

  @Override
  public String label() {
    return "Europresse";
  }

  @Override
  public boolean matches(Head head) {
    String start = head.first() == '<' ? head.latin1() : "";
    return !start.isEmpty()
        && MARKS.stream().filter(mark -> mark.matcher(start).find()).limit(2).count() == 2;
  }

  @Override
  protected PageMark start(String page) {
    return ARTICLE.count(page) >= NAME.count(page) ? ARTICLE : NAME;
  }

  @Override
  protected Optional<PageMark> endMark() {
    return Optional.of(END);
  }

  @Override
  protected RawArticle article(Element document) {
    return new EuropresseDocument(document).article();
  }
}
