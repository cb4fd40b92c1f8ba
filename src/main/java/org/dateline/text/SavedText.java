package org.dateline.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that an analyst saved from a spreadsheet or an editor: in UTF-8, UTF-16 with a
 * byte order mark, or Windows-1252, with a line {@code sep=;} in front or without.
 */
public final class SavedText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String MARK = "\ufeff";

  private SavedText() {}

  /** The characters, without a byte order mark; what is not valid Unicode is Windows-1252. */
  public static String of(byte[] bytes) {
    Charset charset = charset(bytes);
    String text;
    try {
      text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, WINDOWS);
    }
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  /** The same with an empty line where spreadsheets say which separator they wrote. */
  public static String withoutSeparatorLine(String text) {
    int end = text.startsWith("sep=") ? text.indexOf('\n') : -1;
    return end < 0 ? text : text.substring(end);
  }

  private static Charset charset(byte[] bytes) {
    boolean isLittle = bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe;
    boolean isBig = bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff;
    return isLittle
        ? StandardCharsets.UTF_16LE
        : isBig ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }
}
