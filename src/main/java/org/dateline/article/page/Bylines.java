package org.dateline.article.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.field.Authors;
import org.dateline.article.prose.Spaces;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Who wrote a page: what it declares, else what its byline shows. */
final class Bylines {
  private static final Evaluator SHOWN =
      QueryParser.parse(
          "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], [class~=(?i)(?:^|[\\s_-])(?:byline|author)(?:[\\s_-]?name)?(?:$|[\\s_-])]");

  private static final Pattern BY =
      Pattern.compile("(?i)^(?:by|from|written by|posted by)\\b:?\\s*");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)\\s*(?:\\||\u2022|\u00b7|,? (?:updated|published|posted|staff|senior|correspondent|reporter|writer|editor|on|for) |\\(|\\d).*");

  private static final int LONGEST = 60;

  private Bylines() {}

  static List<String> of(Document page, JsonLd jsonLd, MetaTags meta) {
    List<String> declared = new ArrayList<>(jsonLd.names("author"));
    if (declared.isEmpty() && !meta.first(MetaTags.AUTHORS).isEmpty()) {
      declared.add(meta.first(MetaTags.AUTHORS));
    }
    String site = meta.first(MetaTags.SOURCE);
    declared.replaceAll(name -> withoutSite(name, site));
    declared.removeIf(name -> name.contains("://") || name.matches("(?i)\\d.*|admin|staff"));
    return declared.isEmpty() ? shown(page) : declared;
  }

  private static String withoutSite(String name, String site) {
    return !site.isEmpty() && name.endsWith(", " + site)
        ? name.substring(0, name.length() - site.length() - 2)
        : name;
  }

  private static List<String> shown(Document page) {
    Set<String> names = new LinkedHashSet<>();
    for (Element element : page.select(SHOWN)) {
      String name = name(element.text());
      boolean isNew = names.stream().noneMatch(known -> known.contains(name));
      if (!name.isEmpty()
          && name.length() <= LONGEST
          && isNew
          && element.closest("aside, footer") == null) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  private static String name(String byline) {
    String who = Authors.withoutDate(BY.matcher(Spaces.single(byline)).replaceFirst(""));
    String name = BEHIND.matcher(who).replaceFirst("").strip();
    return name.indexOf(' ') > 0 && Character.isUpperCase(name.charAt(0)) ? name : "";
  }
}
