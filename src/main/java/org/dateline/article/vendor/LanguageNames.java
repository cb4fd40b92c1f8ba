package org.dateline.article.vendor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of languages in the languages of the vendors' interfaces. */
public final class LanguageNames {
  private static final List<String> INTERFACES =
      List.of("en", "de", "fr", "es", "it", "nl", "pt", "ru", "ja", "zh", "zh-TW", "ko");
  private static final Map<String, String> NAME_TO_CODE = codes();

  private LanguageNames() {}

  /** The two-letter code of {@code Englisch} or {@code français}, else what is written. */
  public static String code(String written) {
    String first = written.split("[;,/|(]", 2)[0].strip().toLowerCase(Locale.ROOT);
    return NAME_TO_CODE.getOrDefault(first, written);
  }

  /** Whether it is the name of a language. */
  public static boolean isName(String word) {
    return NAME_TO_CODE.containsKey(word.strip().toLowerCase(Locale.ROOT));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String tag : INTERFACES) {
      for (String code : Locale.getISOLanguages()) {
        Locale language = Locale.forLanguageTag(code);
        String name = language.getDisplayLanguage(Locale.forLanguageTag(tag));
        codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
      }
    }
    return codes;
  }
}
