package org.dateline.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Reads what the script of a report works on, packed or not. */
public final class LiveTexts {
  private static final int BITS = 13;
  private static final String ALPHABET = alphabet();

  private LiveTexts() {}

  private static String alphabet() {
    StringBuilder letters = new StringBuilder();
    for (char letter = '!'; letter <= '~'; letter++) {
      letters.append("<>&".indexOf(letter) < 0 ? letter : "");
    }
    return letters.toString();
  }

  /** The JSON of the block {@code texts} or {@code numbers}. */
  public static JsonNode of(String page, String block) throws IOException {
    Matcher found =
        Pattern.compile("type=\"([a-z/]+)\" id=\"" + block + "\">([^<]*)<").matcher(page);
    if (!found.find()) {
      throw new IOException("the page has no " + block);
    }
    boolean isPacked = found.group(1).equals("text/plain");
    String json = isPacked ? unpacked(found.group(2)) : found.group(2);
    return new ObjectMapper().readTree(json);
  }

  private static String unpacked(String letters) throws IOException {
    try (InflaterInputStream json =
        new InflaterInputStream(new ByteArrayInputStream(bytes(letters)))) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The lowest bits come first. */
  private static byte[] bytes(String letters) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long held = 0;
    int bits = 0;
    for (int i = 0; i + 1 < letters.length(); i += 2) {
      long value =
          (long) ALPHABET.indexOf(letters.charAt(i)) * ALPHABET.length()
              + ALPHABET.indexOf(letters.charAt(i + 1));
      held |= value << bits;
      for (bits += BITS; bits >= Byte.SIZE; bits -= Byte.SIZE) {
        bytes.write((int) held);
        held >>>= Byte.SIZE;
      }
    }
    return bytes.toByteArray();
  }
}
