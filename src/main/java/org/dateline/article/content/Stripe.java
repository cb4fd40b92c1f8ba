package org.dateline.article.content;

/**
 * The share of one worker when several read the same file: every {@code count}-th block of records,
 * from block {@code index} on. The stripes 0 to {@code count - 1} together are the whole file.
 *
 * @param index which share, from 0
 * @param count into how many the file is divided
 */
public record Stripe(int index, int count) {
  /** The undivided file. */
  public static final Stripe WHOLE = new Stripe(0, 1);

  /** Neighbouring records are read by the same worker in blocks of this size. */
  private static final int BLOCK = 64;

  /** Refuses a share that is none. */
  public Stripe {
    if (index < 0 || index >= count) {
      throw new IllegalArgumentException("no stripe " + index + " of " + count);
    }
  }

  /** Whether the record with this ordinal, counted from 0, belongs to this share. */
  public boolean takesRecord(long ordinal) {
    return count == 1 || ordinal / BLOCK % count == index;
  }

  /** Whether the archive member with this ordinal, counted from 0, belongs to this share. */
  public boolean takesMember(long ordinal) {
    return ordinal % count == index;
  }

  /** Whether this share speaks for the file as a whole. */
  public boolean isFirst() {
    return index == 0;
  }
}
