package org.dateline.article.feed;

import org.dateline.article.page.Fragment;
import org.dateline.article.xml.XmlPath;
import org.jsoup.nodes.Element;

/**
 * What a feed says of all its items.
 *
 * @param title the name of the channel
 * @param language its language as it is written
 */
record Channel(String title, String language) {
  private static final XmlPath RSS = XmlPath.of("channel/title");
  private static final XmlPath ATOM = XmlPath.of("title");
  private static final XmlPath LANGUAGE = XmlPath.of("channel/language");
  private static final XmlPath DUBLIN_CORE = XmlPath.of("language");
  private static final XmlPath DECLARED = XmlPath.of("@lang");

  /** The channel whose root element, as far as its first item, is {@code head}. */
  static Channel of(Element head) {
    return new Channel(
        Fragment.line(first(head, RSS, ATOM)), first(head, LANGUAGE, DUBLIN_CORE, DECLARED));
  }

  private static String first(Element head, XmlPath... paths) {
    for (XmlPath path : paths) {
      String value = path.value(head);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
