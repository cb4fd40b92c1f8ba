package org.dateline.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.dateline.bytes.Sha256;

/**
 * A unit that was drawn.
 *
 * @param id its {@link UnitId}
 * @param stratum where it was drawn
 * @param article id of its article
 * @param name what the mention was taken for; empty of a sentence
 * @param sentence the sentence, with the mention in brackets, or all that were found in it
 */
record Unit(String id, Stratum stratum, String article, String name, String sentence) {
  /**
   * Two random numbers for a unit, which depend on its id and the seed alone: they are the same on
   * every machine and in any order of reading.
   *
   * @param draw the smallest of a stratum are drawn
   * @param order the order of the sheet
   */
  record Lot(long draw, long order) {
    static Lot of(String id, long seed) {
      ByteBuffer digest =
          ByteBuffer.wrap(Sha256.of((seed + "\u001f" + id).getBytes(StandardCharsets.UTF_8)));
      return new Lot(digest.getLong(), digest.getLong());
    }
  }
}
