package org.dateline.report.live;

/**
 * Bytes as printable letters: 13 bits, the lowest first, in two of 91, as Joachim Henke's basE91
 * has it; none of them means anything in markup. This takes an eighth less room than base64. A
 * letter alone at the end says that the last byte is there for its bits only.
 */
final class PackedLetters {
  private static final int BITS = 13;
  private static final int MASK = (1 << BITS) - 1;
  private static final String ALPHABET = alphabet();

  private final StringBuilder text = new StringBuilder();

  private PackedLetters() {}

  /** All that print but blank, {@code <}, {@code >} and {@code &}. */
  private static String alphabet() {
    StringBuilder letters = new StringBuilder();
    for (char letter = '!'; letter <= '~'; letter++) {
      if ("<>&".indexOf(letter) < 0) {
        letters.append(letter);
      }
    }
    return letters.toString();
  }

  static String of(byte[] bytes) {
    PackedLetters letters = new PackedLetters();
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held |= (each & 0xFF) << bits;
      bits += Byte.SIZE;
      if (bits >= BITS) {
        letters.add(held & MASK);
        held >>>= BITS;
        bits -= BITS;
      }
    }
    if (bits > 0) {
      letters.add(held);
    }
    boolean hasByteTooMuch = letters.text.length() / 2 * BITS / Byte.SIZE > bytes.length;
    return letters.text.append(hasByteTooMuch ? ALPHABET.substring(0, 1) : "").toString();
  }

  private void add(int value) {
    int base = ALPHABET.length();
    text.append(ALPHABET.charAt(value / base)).append(ALPHABET.charAt(value % base));
  }
}
