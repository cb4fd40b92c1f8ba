package org.dateline.article.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.dateline.article.encoding.Decoded;
import org.dateline.model.RejectReason;

/**
 * The records of a CSV or TSV stream as ranges of one buffer. Quotes count at the start of a cell
 * only; a quote inside a quoted cell that no delimiter follows is taken as it is. Where a quote is
 * never closed, the record is broken and reading goes on with the line after its first.
 */
final class DelimitedRecords {
  private static final int BLOCK = 1 << 16;

  /** So many spaces may stand between a closing quote and the delimiter. */
  static final int MOST_BLANKS = 8;

  /** How a record ended. */
  enum End {
    WHOLE,
    BROKEN,
    TOO_LONG
  }

  private final InputStream in;
  private final byte delimiter;
  private final byte lineEnd;
  private final int limit;
  private byte[] buffer = new byte[BLOCK];
  private int filled;
  private int start;
  private int i;
  private int end;
  private int firstLineEnd;
  private int feeds;
  private long line = 1;
  private long nextLine = 1;
  private End how = End.WHOLE;

  /**
   * The records of {@code in}.
   *
   * @param lineEnd the last byte of a line
   * @param limit the most bytes of a record
   */
  DelimitedRecords(InputStream in, char delimiter, char lineEnd, int limit) {
    this.in = in;
    this.delimiter = (byte) delimiter;
    this.lineEnd = (byte) lineEnd;
    this.limit = Math.max(limit, BLOCK);
  }

  /** Goes on to the next record; false at the end. */
  boolean advance() throws IOException {
    start = i;
    line = nextLine;
    firstLineEnd = -1;
    feeds = 0;
    how = End.WHOLE;
    if (!has(0)) {
      return false;
    }
    scan();
    nextLine = line + feeds;
    return true;
  }

  private void scan() throws IOException {
    boolean isQuoted = false;
    boolean opensCell = true;
    while (has(0)) {
      byte b = buffer[i];
      if (b == lineEnd) {
        feed();
        if (!isQuoted) {
          return;
        }
        continue;
      }
      if (b == '"' && isQuoted) {
        if (closes()) {
          isQuoted = false;
        } else if (firstLineEnd >= 0 && followsDelimiter()) {
          giveUp(End.BROKEN);
          return;
        }
      } else if (!isQuoted) {
        isQuoted = b == '"' && opensCell;
        opensCell = b == delimiter || (opensCell && b == ' ');
      }
      i++;
      if (i - start > limit) {
        giveUp(End.TOO_LONG);
        return;
      }
    }
    end = i;
    feeds++;
    if (isQuoted) {
      giveUp(End.BROKEN);
    }
  }

  private void feed() {
    feeds++;
    end = i;
    i++;
    if (firstLineEnd < 0) {
      firstLineEnd = i - start;
    }
  }

  /** Whether the quote here closes the cell; of a doubled one the first is passed over. */
  private boolean closes() throws IOException {
    if (!has(1)) {
      return true;
    }
    byte next = buffer[i + 1];
    if (next == '"') {
      i++;
      return false;
    }
    int ahead = 1;
    while (next == ' ' && ahead <= MOST_BLANKS && has(ahead + 1)) {
      next = buffer[i + ++ahead];
    }
    return next == delimiter || next == '\n' || next == '\r';
  }

  private boolean followsDelimiter() {
    byte before = buffer[i - 1];
    return before == delimiter || before == lineEnd;
  }

  /** Ends the record with its first line, or where it became too long. */
  private void giveUp(End why) {
    how = why;
    if (firstLineEnd >= 0 && why == End.BROKEN) {
      i = start + firstLineEnd;
      end = i - 1;
      feeds = 1;
    } else {
      end = i;
    }
  }

  /** Whether there is a byte {@code ahead} of the current one; reads more if need be. */
  private boolean has(int ahead) throws IOException {
    while (i + ahead >= filled) {
      if (start > 0) {
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        i -= start;
        end = Math.max(0, end - start);
        start = 0;
      }
      if (filled == buffer.length) {
        buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, limit + BLOCK));
      }
      int count = in.read(buffer, filled, buffer.length - filled);
      if (count <= 0) {
        return false;
      }
      filled += count;
    }
    return true;
  }

  /** The number of the line on which the record begins, counted from 1. */
  long line() {
    return line;
  }

  End how() {
    return how;
  }

  /** The record as text, without its line break. */
  String text() throws IOException {
    int length = end > start && buffer[end - 1] == '\r' ? end - start - 1 : end - start;
    return Decoded.of(buffer, start, Math.max(0, length)).text();
  }

  boolean isBlank() {
    for (int k = start; k < end; k++) {
      if (buffer[k] < 0 || (buffer[k] > ' ' && buffer[k] != delimiter)) {
        return false;
      }
    }
    return true;
  }

  /** The reason for {@code rejected.csv} of a record that is not whole. */
  RejectReason reason() {
    return how == End.TOO_LONG ? RejectReason.RECORD_TOO_LARGE : RejectReason.BAD_CSV;
  }
}
