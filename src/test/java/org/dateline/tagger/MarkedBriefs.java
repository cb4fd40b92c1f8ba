package org.dateline.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads news briefs with their names marked: {@code [[ORG|Vestas]] rose in [[LOC|Copenhagen]]}, an
 * empty line after each brief.
 */
final class MarkedBriefs {
  private static final Pattern MARK = Pattern.compile("\\[\\[(PER|ORG|LOC)\\|([^\\]|]+)\\]\\]");

  private static final Pattern BETWEEN = Pattern.compile("\\R\\s*\\R");

  /** By the numbers in {@link org.dateline.tagger.feature.Labels}. */
  private static final List<String> TYPES = List.of("PER", "ORG", "LOC");

  private MarkedBriefs() {}

  static List<RawText> read(Path file) throws IOException {
    List<RawText> briefs = new ArrayList<>();
    for (String brief : BETWEEN.splitAsStream(Files.readString(file).strip()).toList()) {
      briefs.add(unmarked(brief));
    }
    return briefs;
  }

  static RawText unmarked(String brief) {
    StringBuilder text = new StringBuilder();
    Set<RawText.Name> names = new HashSet<>();
    Matcher mark = MARK.matcher(brief);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int start = text.length();
      text.append(mark.group(2));
      names.add(new RawText.Name(start, text.length(), TYPES.indexOf(mark.group(1))));
    }
    mark.appendTail(text);
    if (text.indexOf("[[") >= 0) {
      throw new IllegalArgumentException("not a mark: " + text.substring(text.indexOf("[[")));
    }
    return new RawText(text.toString(), names);
  }
}
