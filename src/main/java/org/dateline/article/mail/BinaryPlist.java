package org.dateline.article.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.article.container.RefusedException;
import org.dateline.model.RejectReason;

/**
 * A property list in binary form, as far as a saved page needs it: dictionaries, strings and data.
 * Objects are told by their number.
 */
final class BinaryPlist {
  private static final int TRAILER = 32;
  private static final int DATA = 0x4;
  private static final int ASCII = 0x5;
  private static final int UTF_16 = 0x6;
  private static final int DICTIONARY = 0xd;
  private static final int COUNT_FOLLOWS = 0xf;
  private static final int MOST_ENTRIES = 10_000;

  private final byte[] bytes;
  private final int offsetSize;
  private final int referenceSize;
  private final int top;
  private final int table;

  /** The list in these bytes, whose description stands at their end. */
  BinaryPlist(byte[] bytes) throws RefusedException {
    this.bytes = bytes;
    int trailer = bytes.length - TRAILER;
    this.offsetSize = number(trailer + 6, 1);
    this.referenceSize = number(trailer + 7, 1);
    this.top = number(trailer + 16, 8);
    this.table = number(trailer + 24, 8);
  }

  /** The number of the outermost object. */
  int top() {
    return top;
  }

  /** The number of the value under a key of a dictionary. */
  Optional<Integer> value(int dictionary, String key) throws RefusedException {
    Item item = item(dictionary);
    if (item.kind != DICTIONARY) {
      return Optional.empty();
    }
    int count = Math.min(item.count, MOST_ENTRIES);
    for (int i = 0; i < count; i++) {
      if (text(number(item.at + i * referenceSize, referenceSize)).equals(key)) {
        int value = item.at + (item.count + i) * referenceSize;
        return Optional.of(number(value, referenceSize));
      }
    }
    return Optional.empty();
  }

  /** A string; of anything else the empty one. */
  String text(int object) throws RefusedException {
    Item item = item(object);
    return switch (item.kind) {
      case ASCII -> new String(slice(item.at, item.count), StandardCharsets.US_ASCII);
      case UTF_16 -> new String(slice(item.at, 2L * item.count), StandardCharsets.UTF_16BE);
      default -> "";
    };
  }

  /** The bytes of an object of data; of anything else none. */
  byte[] data(int object) throws RefusedException {
    Item item = item(object);
    return item.kind == DATA ? slice(item.at, item.count) : new byte[0];
  }

  /**
   * An object.
   *
   * @param kind what it is
   * @param count how many bytes, characters or entries it has
   * @param at where they begin
   */
  private record Item(int kind, int count, int at) {}

  private Item item(int object) throws RefusedException {
    int at = number(table + (long) object * offsetSize, offsetSize);
    int marker = number(at, 1);
    int low = marker & 0xf;
    if (low != COUNT_FOLLOWS) {
      return new Item(marker >> 4, low, at + 1);
    }
    int size = 1 << (number(at + 1, 1) & 0x3);
    return new Item(marker >> 4, number(at + 2, size), at + 2 + size);
  }

  private int number(long at, int size) throws RefusedException {
    long value = 0;
    for (byte b : slice(at, size)) {
      value = value << 8 | (b & 0xff);
    }
    if (value < 0 || value > Integer.MAX_VALUE) {
      throw damaged();
    }
    return (int) value;
  }

  private byte[] slice(long at, long length) throws RefusedException {
    if (at < 0 || length < 0 || at + length > bytes.length) {
      throw damaged();
    }
    return Arrays.copyOfRange(bytes, (int) at, (int) (at + length));
  }

  private static RefusedException damaged() {
    return new RefusedException(RejectReason.BAD_ARCHIVE, "a damaged property list");
  }
}
