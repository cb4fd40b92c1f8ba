package org.dateline.article.mail;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;

/** How the bytes of a part are written (RFC 2045). What is written wrong is kept as it is. */
enum TransferCoding {
  NONE {
    @Override
    byte[] decode(byte[] bytes, int start, int end) {
      return Arrays.copyOfRange(bytes, start, end);
    }
  },
  QUOTED_PRINTABLE {
    @Override
    byte[] decode(byte[] bytes, int start, int end) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(end - start);
      int i = start;
      while (i < end) {
        if (bytes[i] != '=') {
          out.write(bytes[i++]);
          continue;
        }
        int behind = behindSoftBreak(bytes, i + 1, end);
        int value = behind < 0 ? hex(bytes, i + 1, end) : -1;
        if (value >= 0) {
          out.write(value);
        } else if (behind < 0) {
          out.write('=');
        }
        i = behind >= 0 ? behind : i + (value >= 0 ? 3 : 1);
      }
      return out.toByteArray();
    }
  },
  BASE64 {
    @Override
    byte[] decode(byte[] bytes, int start, int end) {
      ByteArrayOutputStream out = new ByteArrayOutputStream((end - start) / 4 * 3 + 3);
      int bits = 0;
      int count = 0;
      for (int i = start; i < end; i++) {
        int value = bytes[i] < 0 ? -1 : LETTER_TO_VALUE[bytes[i]];
        count = bytes[i] == '=' ? 0 : count;
        if (value >= 0) {
          bits = (bits << 6) | value;
          count += 6;
        }
        if (count >= 8) {
          count -= 8;
          out.write(bits >> count);
        }
      }
      return out.toByteArray();
    }
  };

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private static final int[] LETTER_TO_VALUE = letters();

  private static int[] letters() {
    int[] values = new int[128];
    Arrays.fill(values, -1);
    for (int i = 0; i < ALPHABET.length(); i++) {
      values[ALPHABET.charAt(i)] = i;
    }
    return values;
  }

  abstract byte[] decode(byte[] bytes, int start, int end);

  /** The coding that a header names. */
  static TransferCoding named(String header) {
    return switch (header.strip().toLowerCase(Locale.ROOT)) {
      case "quoted-printable" -> QUOTED_PRINTABLE;
      case "base64" -> BASE64;
      default -> NONE;
    };
  }

  /** Behind a line break that only the coding put in; negative if there is none. */
  private static int behindSoftBreak(byte[] bytes, int from, int end) {
    int i = from;
    while (i < end && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r')) {
      i++;
    }
    if (i < end && bytes[i] != '\n') {
      return -1;
    }
    return Math.min(end, i + 1);
  }

  private static int hex(byte[] bytes, int from, int end) {
    if (from + 1 >= end) {
      return -1;
    }
    int high = Character.digit(bytes[from], 16);
    int low = Character.digit(bytes[from + 1], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
