package org.dateline.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table, one file after the other; only one line is held at a time. */
final class RowReader extends AbstractSpliterator<Row> implements Closeable {
  private final Map<String, Integer> columnToPlace = new HashMap<>();
  private final Iterator<Path> files;
  private final Predicate<String> isWanted;
  private BufferedReader lines = new BufferedReader(Reader.nullReader());
  private String file = "";
  private long number;

  /** Reads the rows on those lines that {@code isWanted} takes. */
  RowReader(List<Column> columns, List<Path> files, Predicate<String> isWanted) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    columns.forEach(column -> columnToPlace.put(column.name(), columnToPlace.size()));
    this.files = files.iterator();
    this.isWanted = isWanted;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Row> action) {
    try {
      String line = nextLine();
      while (line != null && !isWanted.test(line)) {
        line = nextLine();
      }
      if (line != null) {
        action.accept(Row.parse(columnToPlace, file, number, line));
      }
      return line != null;
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": the table cannot be read", e);
    }
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable String nextLine() throws IOException {
    number++;
    String line = lines.readLine();
    while (line == null && files.hasNext()) {
      openNext();
      line = lines.readLine();
    }
    return line;
  }

  /** Goes to the first row of the next file. */
  private void openNext() throws IOException {
    lines.close();
    Path next = files.next();
    file = String.valueOf(next.getFileName());
    lines = Files.newBufferedReader(next);
    lines.readLine();
    number = 2;
  }
}
