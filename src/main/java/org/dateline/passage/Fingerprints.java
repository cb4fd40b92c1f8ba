package org.dateline.passage;

import java.util.function.Consumer;
import org.dateline.trail.Trail;
import org.dateline.trail.WordHashes;

/**
 * Chooses the fingerprints of a text: a sample of its runs of {@value #WORDS} words, one at least
 * of every {@value #WINDOW} neighbours, and its whole lines of {@value #LEAST_LINE} words or more.
 */
public final class Fingerprints {
  /** The words of a run: fewer are the stock phrases of news, such as a court's full name. */
  public static final int WORDS = 10;

  /** Of so many neighbouring runs one is chosen: in the mean, half of all are. */
  public static final int WINDOW = 3;

  /** The fewest words of a line that is taken as a whole. */
  public static final int LEAST_LINE = 4;

  private static final long PRIME = 0x9e3779b97f4a7c15L;
  private static final long LOW = 0xffffffffL;

  private final Trail trail;
  private final long source;
  private final Consumer<Fingerprint> out;

  private Fingerprints(Trail trail, String source, Consumer<Fingerprint> out) {
    this.trail = trail;
    this.source = hash(source);
    this.out = out;
  }

  /** Shows those of a text of {@code source}. */
  public static void forEach(Trail trail, String source, Consumer<Fingerprint> action) {
    Fingerprints fingerprints = new Fingerprints(trail, source, action);
    fingerprints.chooseRuns();
    fingerprints.takeLines();
  }

  private static long hash(String source) {
    long hash = source.length();
    for (int i = 0; i < source.length(); i++) {
      hash = hash * PRIME + source.charAt(i);
    }
    return WordHashes.mix(hash);
  }

  /** In each window the least hash is chosen, the last of equal ones. */
  private void chooseRuns() {
    int runs = trail.words() - WORDS + 1;
    int chosen = -1;
    for (int end = Math.min(WINDOW, runs); end > 0 && end <= runs; end++) {
      int least = Math.max(0, end - WINDOW);
      for (int run = least + 1; run < end; run++) {
        least = run(run) <= run(least) ? run : least;
      }
      if (least != chosen) {
        chosen = least;
        add(run(chosen), chosen, WORDS);
      }
    }
  }

  /** The hash of a run: of three hashes that together have all its words. */
  private long run(int first) {
    int last = first + WORDS - Trail.SHINGLE_WORDS;
    long ends = ((long) trail.hash(first) << 32) | (trail.hash(last) & LOW);
    return WordHashes.mix(ends * PRIME + trail.hash(first + Trail.SHINGLE_WORDS));
  }

  private void takeLines() {
    for (int line = 0; line < trail.lines(); line++) {
      int first = trail.firstWord(line);
      int words = trail.firstWord(line + 1) - first;
      if (words >= LEAST_LINE) {
        long hash = words;
        for (int word = first; word <= first + words - Trail.SHINGLE_WORDS; word++) {
          hash = hash * PRIME + trail.hash(word);
        }
        add(WordHashes.mix(hash), first, words);
      }
    }
  }

  private void add(long hash, int first, int words) {
    out.accept(new Fingerprint(WordHashes.mix(hash ^ source), first, words));
  }
}
