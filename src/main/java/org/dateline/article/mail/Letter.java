package org.dateline.article.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.prose.Spaces;

/** What the headers of a mail say of the article in it. */
final class Letter {
  private static final Pattern ANSWER =
      Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs)\\s*:\\s*)+");
  private static final Pattern NAMED = Pattern.compile("\\s*\"?([^\"<]*?)\"?\\s*<([^<>\\s]*)>.*");
  private static final Pattern COMMENTED = Pattern.compile("\\s*(\\S+@\\S+)\\s*\\(([^)]*)\\).*");

  private Letter() {}

  static RawArticle of(Headers headers) {
    RawArticle raw = new RawArticle();
    String subject = Spaces.single(headers.words("subject"));
    raw.offer(ArticleField.TITLE, 0, ANSWER.matcher(subject).replaceFirst(""));
    raw.offer(ArticleField.PUBLISHED, 0, headers.value("date"));
    raw.offer(ArticleField.LANGUAGE, 0, headers.value("content-language"));
    raw.offer(ArticleField.SOURCE, 0, sender(headers.words("from")));
    raw.offer(ArticleField.SOURCE, 1, listName(headers.words("list-id")));
    raw.offer(ArticleField.SOURCE, 2, domain(headers.words("from")));
    return raw;
  }

  private static String sender(String from) {
    Matcher commented = COMMENTED.matcher(from);
    Matcher named = NAMED.matcher(from);
    String name = commented.matches() ? commented.group(2) : named.matches() ? named.group(1) : "";
    return name.contains("@") ? "" : Spaces.single(name.replace("'", "").isBlank() ? "" : name);
  }

  private static String listName(String listId) {
    Matcher named = NAMED.matcher(listId);
    boolean hasName = named.matches() && !named.group(1).isBlank();
    return hasName ? named.group(1) : "";
  }

  private static String domain(String from) {
    int at = from.lastIndexOf('@');
    String behind = at < 0 ? "" : from.substring(at + 1);
    return behind.replaceFirst("[^\\w.-][\\s\\S]*", "");
  }
}
