package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The paragraph between the headline and the body, where it stands outside of the body. */
final class Standfirst {
  private static final Evaluator NAMED =
      QueryParser.parse(
          "[itemprop=description]:not(meta), [itemprop=alternativeHeadline]:not(meta), [class~=(?i)(?:^|[\\s_-])(?:stand-?first|summary|chap[oô]|chapeau|lead|lede|lead-?in|intro\\w*"
              + "|dec?k|sub-?(?:title|head|headline|heading|line)|description|desc|vorspann|anrei(?:ss|ß)er|bajada|entradilla|sommario|occhiello|ingress|tagline|spot|sous-?titre|excerpt|abstract)(?:$|[\\s_-])]");

  private static final int SHORTEST = 40;
  private static final int LONGEST = 1500;

  private Standfirst() {}

  /** Whether an element is of one, or of a head. */
  static boolean holds(Element element) {
    return element.closest("header") != null || element.closest(NAMED) != null;
  }

  /** The body with the standfirst above it, where that is not in it already. */
  static List<PageBlock> above(List<PageBlock> body, Document page, Element element) {
    List<PageBlock> whole = of(page, element);
    whole.removeIf(block -> body.stream().anyMatch(own -> own.text().equals(block.text())));
    whole.addAll(body);
    return whole;
  }

  /** Its blocks; empty if the page has none, or has it in its body. */
  private static List<PageBlock> of(Document page, Element body) {
    List<PageBlock> found = new ArrayList<>();
    boolean isBelowHeadline = false;
    for (Element element : page.body().select("*")) {
      if (element.equals(body)) {
        return found;
      }
      isBelowHeadline |= element.normalName().matches("h[1-3]");
      if (isBelowHeadline && !DateStamp.isLongerThan(LONGEST, element) && element.is(NAMED)) {
        PageBlocks.of(element).stream()
            .filter(
                block ->
                    block.text().length() >= SHORTEST && !block.isLinked() && block.endsLikeProse())
            .filter(block -> found.stream().noneMatch(known -> known.text().equals(block.text())))
            .forEach(found::add);
      }
    }
    return new ArrayList<>();
  }
}
