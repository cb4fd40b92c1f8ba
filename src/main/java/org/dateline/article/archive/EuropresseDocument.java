package org.dateline.article.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.date.FoundDate;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.prose.Spaces;
import org.dateline.article.vendor.BlockLines;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.vendor.VendorDates;
import org.jsoup.nodes.Element;

/** One document of Europresse: name, a list of section and date and page, title, author, body. */
final class EuropresseDocument {
  private static final String TITLE = "[class*=itreArticleVisu]";
  private static final String MARK = "\u2063";
  private static final int LONGEST_AUTHOR = 80;

  /** The number stands within so many characters at the end. */
  private static final int FOOT = 3000;

  private static final Pattern ISSUE = Pattern.compile("\\s*,\\s*(?:no|n°|nº|num|vol)\\b?[.\\s].*");
  private static final Pattern RIGHTS = Pattern.compile("^(?:©|\\(c\\)|Copyright\\b).*");
  private static final Pattern NUMBER =
      Pattern.compile("(?:Num[ée]ro de document|Document number|Numéro)\\s*:\\s*(\\S+)");
  private static final Pattern ANY_NUMBER = Pattern.compile("\\b[a-z]{2,6}·\\d{8}·\\w+·\\w+");
  private static final Pattern END =
      Pattern.compile(
          "^(?:Numéro de document|Document number|Note\\(s\\) ?:|Certificat émis|Ce certificat|This certificate).*");
  private static final Pattern SECTION = Pattern.compile("[^\\d,]*\\p{L}[^,]*");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?i)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\\p{L}+day|UTC|GMT|p)\\b.*");

  private final Element document;
  private final RawArticle raw = new RawArticle();

  EuropresseDocument(Element document) {
    this.document = document;
  }

  RawArticle article() {
    document.select("aside, script, style, form").remove();
    Optional<Element> title = Optional.ofNullable(document.selectFirst(TITLE));
    raw.set(ArticleField.TITLE, title.map(Element::text).orElse(""));
    raw.set(
        ArticleField.SOURCE,
        ISSUE.matcher(document.select(".DocPublicationName").text()).replaceFirst(""));
    header(Spaces.single(String.join(", ", document.select(".DocHeader").eachText())));
    raw.offer(ArticleField.AUTHORS, 1, document.select(".docAuthors, [class*=ocAuthor]").text());
    raw.set(ArticleField.TEXT, TextLines.paragraphs(body(title)));
    document.select(".docOcurrContainer").remove();
    number(document.wholeText()).ifPresent(id -> raw.set(ArticleField.URL, id));
    return raw;
  }

  /** The number, which stands at the foot. */
  private static Optional<String> number(String text) {
    String all = text.substring(Math.max(0, text.length() - FOOT));
    Matcher m = NUMBER.matcher(all);
    Matcher any = ANY_NUMBER.matcher(all);
    return m.find()
        ? Optional.of(m.group(1))
        : any.find() ? Optional.of(any.group()) : Optional.empty();
  }

  /** {@code Politics, Tuesday, March 14, 2006, p. 16} */
  private void header(String header) {
    String line = VendorDates.clean(header);
    Optional<FoundDate> date = VendorDates.find(line);
    raw.set(ArticleField.PUBLISHED, line);
    String before = date.isPresent() ? line.substring(0, date.get().start()) : line;
    String behind =
        date.isPresent() ? line.substring(Math.min(line.length(), date.get().end())) : "";
    Arrays.stream((before + "," + behind).split(",", -1))
        .map(String::strip)
        .filter(part -> SECTION.matcher(part).matches() && !WEEKDAY.matcher(part).matches())
        .findFirst()
        .ifPresent(part -> raw.set(ArticleField.SECTION, part));
  }

  private List<String> body(Optional<Element> title) {
    Element container = document.selectFirst(".docOcurrContainer");
    if (container == null) {
      return behindTitle(title);
    }
    title.flatMap(EuropresseDocument::authorBehind).ifPresent(this::author);
    return untilEnd(TextLines.of(BlockLines.of(container)));
  }

  private static Optional<String> authorBehind(Element title) {
    return Optional.ofNullable(title.nextElementSibling())
        .filter(next -> next.select(".docOcurrContainer").isEmpty())
        .map(Element::text)
        .filter(text -> text.length() < LONGEST_AUTHOR);
  }

  private void author(String name) {
    raw.offer(ArticleField.AUTHORS, 2, name);
  }

  /** In old pages everything behind the title is the author, if there is one, and the body. */
  private List<String> behindTitle(Optional<Element> title) {
    title.ifPresentOrElse(
        found -> found.prependText(MARK),
        () -> {
          Element last = document.select(".DocHeader").last();
          (last == null ? document : last).append("<br>" + MARK + "<br>");
        });
    List<String> lines = TextLines.filled(TextLines.of(BlockLines.of(document)));
    int start = 0;
    while (start < lines.size() && !lines.get(start).contains(MARK)) {
      start++;
    }
    List<String> body = untilEnd(lines.subList(Math.min(lines.size(), start + 1), lines.size()));
    if (body.size() > 1 && isAuthor(body.get(0))) {
      author(body.get(0));
      return body.subList(1, body.size());
    }
    return body;
  }

  private static boolean isAuthor(String line) {
    String[] words = line.split("[\\s,;-]+");
    return words.length >= 2
        && words.length <= 6
        && !line.matches(".*[.!?:]$")
        && Arrays.stream(words)
            .allMatch(
                w ->
                    w.isEmpty()
                        || Character.isUpperCase(w.codePointAt(0))
                        || w.matches("et|and|de|la|le|du|d'\\p{L}+|van|von"));
  }

  private static List<String> untilEnd(List<String> lines) {
    List<String> body = new ArrayList<>();
    for (String line : lines) {
      if (RIGHTS.matcher(line).matches() || END.matcher(line).matches()) {
        return body;
      }
      body.add(line);
    }
    return body;
  }
}
