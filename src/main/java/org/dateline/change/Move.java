package org.dateline.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.bytes.CodePointOrder;

/**
 * A number of stories in two whole runs, for a watcher.
 *
 * @param name what it is of, for a reader
 * @param before in the old run
 * @param after in the new run
 */
record Move(String name, long before, long after) {
  private static final Comparator<Move> FARTHEST =
      Comparator.comparingLong((Move move) -> -Math.abs(move.after() - move.before()))
          .thenComparing(move -> move.name(), CodePointOrder.INSTANCE);

  /** The watched numbers, the farthest first. */
  static List<Move> of(
      Set<Watch> watched,
      List<Change> changes,
      Map<String, String> idToName,
      List<NameChange> entities,
      List<NameChange> outlets) {
    List<Move> moves = new ArrayList<>();
    changes.stream()
        .filter(change -> isOfStoriesOfTheRun(change.cell()))
        .filter(
            change -> watched.contains(change.cell().isOfTopic() ? Watch.TOPICS : Watch.COUNTRIES))
        .forEach(
            change ->
                moves.add(
                    new Move(name(change.cell(), idToName), change.before(), change.after())));
    if (watched.contains(Watch.ENTITIES)) {
      entities.forEach(change -> moves.add(of(change)));
    }
    if (watched.contains(Watch.OUTLETS)) {
      outlets.forEach(change -> moves.add(of(change)));
    }
    return moves.stream().sorted(FARTHEST).toList();
  }

  private static Move of(NameChange change) {
    return new Move(change.name(), change.before().stories(), change.after().stories());
  }

  /** All articles together are not watched: a corpus may grow. */
  private static boolean isOfStoriesOfTheRun(Cell cell) {
    return cell.period().isEmpty()
        && cell.measure() == Measure.STORIES
        && !cell.a().equals(Cell.ALL);
  }

  private static String name(Cell cell, Map<String, String> idToName) {
    String a = idToName.getOrDefault(cell.a(), cell.a());
    return cell.b().isEmpty() ? a : a + " and " + idToName.getOrDefault(cell.b(), cell.b());
  }
}
