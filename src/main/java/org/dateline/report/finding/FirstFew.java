package org.dateline.report.finding;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Keeps the first few, by an order, of any number of different elements. */
public final class FirstFew<T> implements Consumer<T> {
  private final int size;
  private final TreeSet<T> kept;

  public FirstFew(int size, Comparator<? super T> order) {
    this.size = size;
    this.kept = new TreeSet<>(order);
  }

  @Override
  public void accept(T element) {
    kept.add(element);
    if (kept.size() > size) {
      kept.pollLast();
    }
  }

  /** Those kept, in order. */
  public List<T> list() {
    return List.copyOf(kept);
  }
}
