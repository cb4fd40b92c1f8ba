package org.dateline.article.rich;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.dateline.article.container.RefusedException;
import org.dateline.model.RejectReason;

/**
 * The text of a file in RTF: a line feed for each end of a paragraph, line or cell, a form feed for
 * each end of a page or section. Pictures, tables of fonts, heads and feet of pages are left out.
 */
public final class RtfText {
  /** Groups inside one another; no writer needs more than some dozens. */
  private static final int DEPTH = 1000;

  /** The largest number of a control word. */
  private static final long MOST = Integer.MAX_VALUE;

  private static final Set<String> LEFT_OUT =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "fldinst",
          "footnote",
          "annotation",
          "listtable",
          "listoverridetable",
          "themedata",
          "datastore",
          "latentstyles",
          "generator",
          "xmlnstbl",
          "rsidtbl",
          "shppict",
          "nonshppict",
          "shp",
          "shpinst",
          "listtext",
          "filetbl",
          "revtbl");

  /**
   * What holds inside a group.
   *
   * @param isLeftOut whether its text is left out
   * @param isFonts whether it is the table of fonts
   * @param isHidden whether its text is hidden
   * @param fallbacks how many characters stand in for one in Unicode
   * @param font the number of the font
   */
  private record State(
      boolean isLeftOut, boolean isFonts, boolean isHidden, int fallbacks, int font) {
    State leftOut() {
      return new State(true, isFonts, isHidden, fallbacks, font);
    }

    State fonts() {
      return new State(true, true, isHidden, fallbacks, font);
    }

    State hidden(boolean hidden) {
      return new State(isLeftOut, isFonts, hidden, fallbacks, font);
    }

    State fallbacks(int count) {
      return new State(isLeftOut, isFonts, isHidden, count, font);
    }

    State font(int number) {
      return new State(isLeftOut, isFonts, isHidden, fallbacks, number);
    }
  }

  private final byte[] rtf;
  private final RtfLetters letters;
  private final Deque<State> outer = new ArrayDeque<>();
  private State state = new State(false, false, false, 1, -1);
  private int at;

  private RtfText(byte[] rtf, int limit) {
    this.rtf = rtf;
    this.letters = new RtfLetters(limit);
  }

  /**
   * The text, of at most {@code limit} characters.
   *
   * @throws RefusedException if it has more, or too many groups inside one another
   */
  public static String of(byte[] rtf, int limit) throws RefusedException {
    return new RtfText(rtf, limit).read();
  }

  private String read() throws RefusedException {
    while (at < rtf.length) {
      byte b = rtf[at++];
      switch (b) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n', 0 -> {}
        default -> letter(b);
      }
    }
    return letters.text();
  }

  private void open() throws RefusedException {
    if (outer.size() >= DEPTH) {
      throw new RefusedException(RejectReason.TOO_DEEP, "RTF nested more than " + DEPTH + " deep");
    }
    outer.push(state);
  }

  private void close() throws RefusedException {
    letters.endOfRun();
    state = outer.isEmpty() ? state : outer.pop();
  }

  private void letter(byte b) throws RefusedException {
    if (isRead()) {
      letters.code(b, state.font());
    }
  }

  private boolean isRead() {
    return !state.isLeftOut() && !state.isHidden();
  }

  private void control() throws RefusedException {
    if (at >= rtf.length) {
      return;
    }
    char c = (char) (rtf[at] & 0xff);
    if (isAsciiLetter(c)) {
      word();
      return;
    }
    at++;
    switch (c) {
      case '\'' -> hexadecimal();
      case '*' -> state = state.leftOut();
      case '~' -> put('\u00a0');
      case '_' -> put('-');
      case '\\', '{', '}' -> letter((byte) c);
      case '\r', '\n' -> put('\n');
      default -> {}
    }
  }

  private void hexadecimal() throws RefusedException {
    int high = at < rtf.length ? Character.digit(rtf[at], 16) : -1;
    int low = at + 1 < rtf.length ? Character.digit(rtf[at + 1], 16) : -1;
    if (high >= 0 && low >= 0) {
      at += 2;
      letter((byte) (high << 4 | low));
    }
  }

  private void word() throws RefusedException {
    int start = at;
    while (at < rtf.length && isAsciiLetter((char) (rtf[at] & 0xff))) {
      at++;
    }
    String word = new String(rtf, start, at - start, StandardCharsets.US_ASCII);
    int digits = at;
    at += at < rtf.length && rtf[at] == '-' ? 1 : 0;
    while (at < rtf.length && rtf[at] >= '0' && rtf[at] <= '9') {
      at++;
    }
    String number = new String(rtf, digits, at - digits, StandardCharsets.US_ASCII);
    at += at < rtf.length && rtf[at] == ' ' ? 1 : 0;
    boolean hasNumber = number.matches("-?\\d{1,10}");
    apply(word, hasNumber, hasNumber ? (int) Math.min(MOST, Long.parseLong(number)) : 0);
  }

  private void apply(String word, boolean hasNumber, int number) throws RefusedException {
    switch (word) {
      case "par", "line", "cell", "row", "nestcell", "nestrow" -> put('\n');
      case "page", "sect" -> put('\f');
      case "tab" -> put('\t');
      case "u" -> unicode(number);
      case "uc" -> state = state.fallbacks(Math.max(0, number));
      case "ansicpg" -> letters.codePage(number);
      case "mac" -> letters.codePage(10000);
      case "f" -> state = state.font(number);
      case "fcharset" -> {
        if (state.isFonts()) {
          letters.font(state.font(), number);
        }
      }
      case "v" -> state = state.hidden(!hasNumber || number != 0);
      case "bin" -> at = (int) Math.min(rtf.length, at + (long) Math.max(0, number));
      case "fonttbl" -> state = state.fonts();
      default -> symbol(word);
    }
  }

  private void symbol(String word) throws RefusedException {
    if (LEFT_OUT.contains(word)) {
      state = state.leftOut();
      return;
    }
    int c = RtfLetters.named(word);
    if (c > 0) {
      put((char) c);
    }
  }

  private void unicode(int number) throws RefusedException {
    put((char) (number & 0xffff));
    for (int i = 0; i < state.fallbacks() && at < rtf.length; i++) {
      byte b = rtf[at];
      if (b == '\\' && at + 1 < rtf.length && rtf[at + 1] == '\'') {
        at += 4;
      } else if (b != '\\' && b != '{' && b != '}') {
        at++;
      } else {
        return;
      }
    }
  }

  private void put(char c) throws RefusedException {
    if (isRead()) {
      letters.character(c);
    }
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
