package org.dateline.article.field;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** ISO 639-1 codes of languages as inputs name them: en-US, eng, English. */
public final class LanguageCode {
  private static final Map<String, String> NAME_TO_CODE = codes();

  private LanguageCode() {}

  /** The two-letter code, or empty if the language is not known. */
  public static String of(String written) {
    String name = written.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    return NAME_TO_CODE.getOrDefault(name.substring(0, end), "");
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      codes.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      codes.put(code, code);
      codes.put(threeLetters(language, code), code);
    }
    return codes;
  }

  private static String threeLetters(Locale language, String code) {
    try {
      return language.getISO3Language();
    } catch (MissingResourceException e) {
      return code;
    }
  }
}
