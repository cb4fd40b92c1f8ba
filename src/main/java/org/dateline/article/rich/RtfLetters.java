package org.dateline.article.rich;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.dateline.article.container.RefusedException;
import org.dateline.model.RejectReason;

/** Gathers the characters of an RTF file, whose bytes are in the code page of their font. */
final class RtfLetters {
  /** The code pages of Windows by the number of a character set. */
  private static final Map<Integer, String> SET_TO_PAGE =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  private static final Map<String, Integer> NAME_TO_CHARACTER =
      Map.of(
          "emdash", 0x2014,
          "endash", 0x2013,
          "lquote", 0x2018,
          "rquote", 0x2019,
          "ldblquote", 0x201c,
          "rdblquote", 0x201d,
          "bullet", 0x2022,
          "emspace", 0x20,
          "enspace", 0x20);

  private final int limit;
  private final Map<Integer, Charset> fontToCharset = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream run = new ByteArrayOutputStream();
  private Charset page = Charset.forName("windows-1252");
  private int font = -1;

  RtfLetters(int limit) {
    this.limit = limit;
  }

  /** The character of that name; 0 if it is no name of one. */
  static int named(String word) {
    return NAME_TO_CHARACTER.getOrDefault(word, 0);
  }

  /** The code page of the file. */
  void codePage(int number) {
    switch (number) {
      case 65001 -> page = charset("UTF-8");
      case 932 -> page = charset("windows-31j");
      case 936 -> page = charset("GBK");
      case 949 -> page = charset("x-windows-949");
      case 950 -> page = charset("Big5");
      case 10000 -> page = charset("x-MacRoman");
      default -> page = charset("windows-" + number);
    }
  }

  /** The character set of a font. */
  void font(int number, int characterSet) {
    String name = SET_TO_PAGE.get(characterSet);
    if (name != null) {
      fontToCharset.put(number, charset(name));
    }
  }

  private Charset charset(String name) {
    return name.matches("[\\w-]+") && Charset.isSupported(name) ? Charset.forName(name) : page;
  }

  /** A byte in the code page of a font; several of them may be one character. */
  void code(byte code, int ofFont) throws RefusedException {
    if (code >= 0 && run.size() == 0) {
      text.append((char) code);
      check();
      return;
    }
    if (ofFont != font) {
      endOfRun();
      font = ofFont;
    }
    run.write(code);
    if (run.size() > 1 << 16) {
      endOfRun();
    }
  }

  void character(char c) throws RefusedException {
    endOfRun();
    text.append(c);
    check();
  }

  /** What was gathered of bytes is whole. */
  void endOfRun() throws RefusedException {
    if (run.size() > 0) {
      text.append(run.toString(fontToCharset.getOrDefault(font, page)));
      run.reset();
      check();
    }
  }

  private void check() throws RefusedException {
    if (text.length() > limit) {
      throw new RefusedException(
          RejectReason.TEXT_TOO_LARGE, "RTF with more than " + limit + " characters");
    }
  }

  String text() throws RefusedException {
    endOfRun();
    return text.toString();
  }
}
