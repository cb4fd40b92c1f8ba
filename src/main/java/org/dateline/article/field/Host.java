package org.dateline.article.field;

import java.util.Locale;

/** The host of a url. */
public final class Host {
  private static final String WWW = "www.";

  private Host() {}

  /** The host in lower case without {@code www.}; empty if there is none. */
  public static String of(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0 && !url.startsWith(WWW)) {
      return "";
    }
    int start = scheme < 0 ? 0 : scheme + 3;
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(start, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.indexOf(':');
    return withoutWww((port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT).strip());
  }

  /** The name without a leading {@code www.}. */
  static String withoutWww(String name) {
    return name.regionMatches(true, 0, WWW, 0, WWW.length()) ? name.substring(WWW.length()) : name;
  }
}
