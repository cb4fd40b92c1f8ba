package org.dateline.model;

/** A half-open range of UTF-16 positions, {@code [start, end)}. */
public record Span(int start, int end) implements Comparable<Span> {
  /** Refuses an empty or negative range. */
  public Span {
    if (start < 0 || start >= end) {
      throw new IllegalArgumentException(
          "span must not be empty or negative: [" + start + ", " + end + ")");
    }
  }

  /** The characters of {@code text} inside this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies inside this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
