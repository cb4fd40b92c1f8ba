package org.dateline.article.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** The paragraphs of the body, without what the page put between and behind them. */
final class BodyText {
  private static final int SHORT = 90;

  /** Short blocks that are never part of an article, wherever they stand. */
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)(?:advertisement|advertising|ad|share(?: this.*)?|tweet|print|e-?mail|facebook|twitter|comments?|loading\\W*|close|play video"
              + "|continue reading.*|story continues below.*|article continues .*|(?:read|see|watch|also|more|related|don.t miss)\\b[^.]{0,20}:.*"
              + "|read more\\b.*|related (?:stories|articles|topics|coverage|content|links|news).*|recommended.*|most (?:read|popular)|you may also like.*|more from .*"
              + "|sign up .*|subscribe .*|get (?:the|our) .*newsletter.*|follow .{0,60}(?:twitter|facebook|instagram|@\\w+).*|click here .*|.{0,140}\\b(?:sign up|subscribe)\\b.{0,40}\\b(?:newsletters?|here|inbox|e-?mails?|alerts?)\\b.{0,40}|.{0,100}\\bnewsletters?\\b.{0,100}\\b(?:sign up|subscribe)\\b.{0,30}|.{0,60}\\b(?:in|to) your inbox\\b.*|(?:file )?(?:photo|image|picture|credit|source|photograph)(?: credit)?s?\\s*[:/].*"
              + "|image copyright.*|image caption.*|media caption.*|.{0,60}(?:getty images|ap photo|/reuters|reuters/|/afp|afp/).{0,40}"
              + "|(?:copyright|\u00a9|\\(c\\)).*|all rights reserved.*|tags?:.*|topics?:.*|filed under.*|posted in .*|share on .*|\\d+ (?:comments?|shares?)"
              + "|(?:last )?(?:updated|published|posted)\\b.{0,50}\\d.*|by [\\p{L} .'-]{3,40}|\\d+ min(?:ute)?s? read|skip to .*|toggle caption.*|enlarge this image.*"
              + "|have a tip\\?.*|contact (?:us|the (?:author|reporter|writer)).*|report a typo.*|we use cookies.*|this (?:site|website) uses cookies.*|view comments.*|leave a (?:comment|reply).*"
              + "|(?:updated|published|posted)(?: on)?:?|(?:about )?\\d+ (?:min(?:ute)?s?|hours?|days?|months?|years?) ago\\b.{0,60}|a version of this (?:article|story|report) (?:appear|was (?:first |originally )?publish).*|(?:like|share) this:?|.{2,30} (?:liked|reblogged) this.*"
              + "|anzeige|werbung|publicit[ée]|publicidad|publicidade|pubblicit[àa]|reklame|advertentie|annons|teilen|drucken|twittern|merken|partager.{0,40}|imprimer|compartir.{0,40}|imprimir|condividi.{0,40}|delen"
              + "|(?:mehr zum thema|mehr dazu|lesen sie (?:auch|mehr|hier)|lesen sie dazu|das könnte sie auch interessieren|[àa] lire aussi|lire aussi|lire également|sur le même sujet|m[áa]s informaci[óo]n|lea tambi[ée]n"
              + "|lee tambi[ée]n|te puede interesar|noticias relacionadas|leggi anche|lees ook|lees verder|leia (?:mais|tamb[ée]m)|veja tamb[ée]m|läs (?:mer|också)|les også|læs også)\\b.{0,120}"
              + "|(?:zum )?newsletter.{0,60}|(?:foto|bild|photo|quelle|fuente|crédits?|imagen)\\s*:.{0,120})");

  /** A heading after which the page goes on with other things. */
  private static final Pattern END =
      Pattern.compile(
          "(?i)(?:comments?|\\d+ comments?|related\\b.*|recommended\\b.*|more (?:from|on|stories|news)\\b.*|most (?:read|popular|viewed)|trending.*|contact(?: data| information| details)?|media contacts?|read (?:more|next|also)|you may (?:also )?like.*"
              + "|leave a (?:comment|reply).*|about the author.*|share this\\b.*|latest (?:news|stories).*|editors?.? picks?|popular (?:now|stories|posts)|top stories|also on .*|from the web|sponsored.*|join the (?:conversation|discussion).*|up next|sign up\\b.*|subscribe\\b.*|tags|topics|references?|footnotes?|sources|external links|weblinks|quellen|like this:?"
              + "|\\(?\\d* ?(?:leser)?kommentare?\\b.*|commentaires?\\b.*|comentarios?\\b.*|commenti\\b.*|reacties\\b.*|(?:mehr|weitere|ähnliche|verwandte) (?:zum thema|artikel|beiträge|meldungen|themen|nachrichten).*"
              + "|das könnte (?:sie|dich) auch interessieren.*|(?:[àa] )?lire aussi.*|sur le même (?:sujet|thème).*|articles (?:liés|similaires|récents)|noticias relacionadas.*|(?:lo|le|los|les) (?:más|plus) (?:leído|visto|lus?).*"
              + "|meistgelesen.*|zur person|über (?:den autor|die autorin).*|schlagwörter|schlagworte|einzelnachweise|mots[- ]clés.*|etiquetas.*|leggi anche.*|lees ook.*)");

  private BodyText() {}

  /** The paragraphs of {@code body}; the title is not among them. */
  static List<PageBlock> of(Element body, String title) {
    List<PageBlock> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int prose = 0;
    List<PageBlock> blocks = PageBlocks.of(body);
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (prose >= 2 && isEnd(block)) {
        i = nextProse(blocks, i, kept);
        continue;
      }
      boolean isCopy = block.isProse() && !seen.add(block.text());
      if (!isCopy
          && !isNoise(block)
          && !isStamp(block, title, prose <= 1)
          && !isSame(block.text(), title)
          && !(block.isHeading() && !title.isEmpty() && block.text().endsWith(title))) {
        kept.add(block);
        prose += block.isProse() ? 1 : 0;
      }
    }
    trimEnd(kept);
    trimStart(kept);
    return kept;
  }

  /**
   * Behind which block the article goes on after a heading of something else: in front of the next
   * of its paragraphs, if the heading stands in a box of its own or right above links; else its
   * end.
   */
  private static int nextProse(List<PageBlock> blocks, int heading, List<PageBlock> kept) {
    PageBlock last = kept.stream().filter(PageBlock::isProse).reduce((a, b) -> b).orElseThrow();
    List<Integer> rest =
        IntStream.range(heading + 1, blocks.size())
            .filter(i -> blocks.get(i).isProse() && blocks.get(i).isBeside(last))
            .boxed()
            .toList();
    boolean isInBox = !blocks.get(heading).isSibling(last);
    boolean isAboveLinks = heading + 1 < blocks.size() && blocks.get(heading + 1).isLinked();
    boolean goesOn = rest.size() >= (isInBox ? 1 : 2) && (isInBox || isAboveLinks);
    return goesOn ? rest.get(0) - 1 : blocks.size();
  }

  private static boolean isEnd(PageBlock block) {
    return block.text().length() <= 60
        && (block.isHeading() || block.tag().equals("strong") || block.text().length() <= 30)
        && END.matcher(block.text()).matches();
  }

  /** Above the text, and between the posts of one that grows, stand dates and times. */
  private static boolean isStamp(PageBlock block, String title, boolean isAbove) {
    boolean isBehindTitle = !title.isEmpty() && block.text().startsWith(title);
    String text = isBehindTitle ? block.text().substring(title.length()) : block.text();
    return !block.tag().equals("li")
        && !block.isHeading()
        && DateStamp.is(text, isAbove)
        && (isAbove || DateLabels.isIn(text) || !block.endsLikeProse());
  }

  private static boolean isNoise(PageBlock block) {
    String text = block.text();
    if (block.isLinked() && text.length() < 2 * SHORT) {
      return true;
    }
    boolean hasWord = text.codePoints().anyMatch(Character::isLetterOrDigit);
    return !hasWord || (text.length() <= 2 * SHORT && NOISE.matcher(text).matches());
  }

  /** Whether two texts are one but for case, spaces and marks. */
  private static boolean isSame(String text, String title) {
    int i = nextLetter(text, 0);
    int k = nextLetter(title, 0);
    while (i < text.length() && k < title.length()) {
      int one = text.codePointAt(i);
      int other = title.codePointAt(k);
      if (Character.toLowerCase(one) != Character.toLowerCase(other)) {
        return false;
      }
      i = nextLetter(text, i + Character.charCount(one));
      k = nextLetter(title, k + Character.charCount(other));
    }
    return i == text.length() && k == title.length();
  }

  private static int nextLetter(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  /** Headings with nothing below them, and fragments that are no sentence. */
  private static void trimEnd(List<PageBlock> blocks) {
    while (!blocks.isEmpty()) {
      PageBlock last = blocks.get(blocks.size() - 1);
      boolean isFragment = !last.isProse() && !last.endsLikeProse() && last.text().length() < SHORT;
      if (!last.isHeading() && (!isFragment || last.tag().equals("li"))) {
        return;
      }
      blocks.remove(blocks.size() - 1);
    }
  }

  /** Kickers, dates and buttons above the first paragraph. */
  private static void trimStart(List<PageBlock> blocks) {
    int start = 0;
    while (start < blocks.size() - 1 && isKicker(blocks.get(start))) {
      start++;
    }
    blocks.subList(0, start).clear();
  }

  private static boolean isKicker(PageBlock block) {
    return !block.endsLikeProse() && block.text().length() < SHORT / 2;
  }
}
