package org.dateline.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Unpacks the texts that the script of a report works on. */
final class LiveTexts {
  private static final Pattern BLOCK = Pattern.compile("id=\"texts\">([^<]*)<");

  private LiveTexts() {}

  /** Their JSON. */
  static byte[] of(String page) throws IOException {
    Matcher block = BLOCK.matcher(page);
    if (!block.find()) {
      throw new IOException("the page has no texts");
    }
    byte[] packed = Base64.getDecoder().decode(block.group(1));
    try (GZIPInputStream json = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return json.readAllBytes();
    }
  }
}
