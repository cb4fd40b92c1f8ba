package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.prose.Spaces;
import org.jsoup.nodes.Element;

/**
 * Neighbouring paragraphs of bare text. Where all prose of a body is in one such run, the page put
 * nothing in between, and the run is taken as it is.
 */
final class BareText {
  private BareText() {}

  /** The run that the body is; empty if it is more than that. */
  static List<PageBlock> of(Element body) {
    List<Element> longest = new ArrayList<>();
    int most = 0;
    for (List<Element> run : runs(body)) {
      int chars = run.stream().mapToInt(element -> element.ownText().length()).sum();
      if (chars > most) {
        most = chars;
        longest = run;
      }
    }
    List<PageBlock> run = blocks(longest);
    List<PageBlock> all = PageBlocks.of(body);
    boolean hasProse = all.stream().anyMatch(PageBlock::isProse);
    return chars(run, hasProse) == chars(all, hasProse) ? run : List.of();
  }

  /** Of texts without a long paragraph all characters, else those of prose. */
  private static int chars(List<PageBlock> blocks, boolean ofProse) {
    return blocks.stream()
        .filter(block -> !ofProse || block.isProse())
        .mapToInt(block -> block.text().length())
        .sum();
  }

  private static List<List<Element>> runs(Element body) {
    List<List<Element>> runs = new ArrayList<>();
    Optional<Element> before = Optional.empty();
    for (Element child : body.children()) {
      if (!isPlain(child)) {
        before = Optional.empty();
        continue;
      }
      if (before.filter(last -> isLike(child, last)).isEmpty()) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(child);
      before = Optional.of(child);
    }
    return runs;
  }

  private static boolean isPlain(Element element) {
    String name = element.normalName();
    return (name.equals("p") || name.equals("div")) && element.childrenSize() == 0;
  }

  private static boolean isLike(Element element, Element before) {
    return element.normalName().equals(before.normalName())
        && element.className().equals(before.className());
  }

  private static List<PageBlock> blocks(List<Element> run) {
    return run.stream()
        .map(
            element ->
                new PageBlock(element.normalName(), Spaces.single(element.ownText()), 0, element))
        .filter(block -> !block.text().isEmpty())
        .toList();
  }
}
