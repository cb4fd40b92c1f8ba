package org.dateline.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.dateline.bytes.Sha256;
import org.dateline.table.Row;

/**
 * The id of a unit: {@code m} or {@code s}, for a mention or a sentence, and up to 13 characters of
 * a SHA-256 of what it is. It begins with a letter, so that no spreadsheet takes it for a number.
 */
final class UnitId {
  private static final int BASE = 32;

  private UnitId() {}

  /** Of a row of {@code mentions.csv}: where it stands, what it is, and whether it was counted. */
  static String ofMention(Row row) {
    return "m"
        + hash(
            String.join(
                "\u001f",
                row.id("article_id"),
                row.id("field"),
                row.id("start"),
                row.id("end"),
                row.id("type"),
                row.id("entity_id"),
                row.id("counted"),
                row.id("rule")));
  }

  /** Of a sentence, by its article, field and number. */
  static String ofSentence(String article, String field, int number) {
    return "s" + hash(article + "\u001f" + field + "\u001f" + number);
  }

  /** A short name of a digest, in the same characters. */
  static String shortName(byte[] digest) {
    return Long.toUnsignedString(ByteBuffer.wrap(digest).getLong(), BASE);
  }

  private static String hash(String what) {
    return shortName(Sha256.of(what.getBytes(StandardCharsets.UTF_8)));
  }
}
