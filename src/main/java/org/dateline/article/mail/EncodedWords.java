package org.dateline.article.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.container.RefusedException;
import org.dateline.article.encoding.Decoded;

/**
 * Words of a header in another encoding than ASCII (RFC 2047). Neighbours in one encoding are
 * decoded together, since mail programs cut characters in two.
 */
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?]{0,20})?\\?([bBqQ])\\?([^?]*)\\?=");

  private EncodedWords() {}

  static String decode(String header) {
    if (!header.contains("=?")) {
      return header;
    }
    StringBuilder text = new StringBuilder();
    ByteArrayOutputStream open = new ByteArrayOutputStream();
    String charset = "";
    int end = 0;
    Matcher m = WORD.matcher(header);
    while (m.find()) {
      String between = header.substring(end, m.start());
      boolean goesOn = open.size() > 0 && between.isBlank();
      if (!goesOn || !charset.equalsIgnoreCase(m.group(1))) {
        text.append(text(open, charset)).append(goesOn ? "" : between);
      }
      charset = m.group(1);
      open.writeBytes(bytes(m.group(2), m.group(3)));
      end = m.end();
    }
    return text.append(text(open, charset)).append(header.substring(end)).toString();
  }

  private static byte[] bytes(String coding, String word) {
    boolean isBase64 = coding.equalsIgnoreCase("b");
    String plain = isBase64 ? word : word.replace('_', ' ');
    byte[] written = plain.getBytes(StandardCharsets.UTF_8);
    TransferCoding way = isBase64 ? TransferCoding.BASE64 : TransferCoding.QUOTED_PRINTABLE;
    return way.decode(written, 0, written.length);
  }

  private static String text(ByteArrayOutputStream open, String charset) {
    byte[] bytes = open.toByteArray();
    open.reset();
    try {
      return Decoded.part(bytes, charset).text();
    } catch (RefusedException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
