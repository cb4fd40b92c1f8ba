package org.dateline.article.plain;

import java.util.regex.Pattern;

/** The names in a byline, without what stands around them. */
final class Byline {
  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:written |story |reported |posted |reporting )?by:? +");
  private static final Pattern OUTLET =
      Pattern.compile(
          "(?i)(?: +[|\u2013\u2014\u00b7\u2022-] +|,? +(?:on|in|for|of) +|\\s*\\(|, +(?:the )?(?:staff|special|senior|chief|political"
              + "|contribut|correspondent|reporter|writer|editor|associated press|reuters|ap\\b|afp\\b|cnn\\b|bloomberg"
              + "|washington post|new york times|usa today|national|foreign|world|updated|published)).*");

  private Byline() {}

  static String names(String line) {
    return OUTLET.matcher(LABEL.matcher(line).replaceFirst("")).replaceFirst("").strip();
  }
}
