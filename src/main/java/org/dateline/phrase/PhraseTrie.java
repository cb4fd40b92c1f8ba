package org.dateline.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many phrases in one pass over a text: a trie of folded characters, stepped from the start
 * of each word. Between two words any white space matches but a blank line; accents, apostrophes
 * and case are folded, yet a capital in the phrase must be one in the text.
 *
 * @param <T> what a phrase leads to
 */
public final class PhraseTrie<T> {
  private static final int FIRST_CHARS = 0x250;
  private static final int NONE = 0;

  /** Children of the root by raw first character: many words are dismissed here. */
  private final int[] firstToNode = new int[FIRST_CHARS];

  /** Most of the others are dismissed by their first three characters. */
  private final Openings openings;

  private final long[] keys;
  private final int[] nodes;
  private final int mask;
  private final List<List<Phrase<T>>> nodeToPhrases;

  private PhraseTrie(Builder<T> builder) {
    int capacity = Integer.highestOneBit(Math.max(16, builder.edges.size()) * 4);
    this.mask = capacity - 1;
    this.keys = new long[capacity];
    this.nodes = new int[capacity];
    this.nodeToPhrases = builder.nodeToPhrases.stream().map(List::copyOf).toList();
    this.openings = builder.openings;
    builder.edges.forEach(this::put);
    for (char c = 0; c < FIRST_CHARS; c++) {
      if (builder.isFirst(c)) {
        firstToNode[c] = next(1, CharFolding.fold(c));
      }
    }
  }

  /** Collects phrases. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** The longest phrase at each word, from left to right, none overlapping the one before. */
  public List<PhraseMatch<T>> matches(String text, int from, int to) {
    List<PhraseMatch<T>> matches = new ArrayList<>();
    boolean isInWord = from > 0 && CharFolding.isWord(text.charAt(from - 1));
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (!CharFolding.isWord(c)) {
        isInWord = false;
        i++;
      } else if (isInWord) {
        i++;
      } else {
        isInWord = true;
        int before = matches.size();
        boolean isFirst = c >= FIRST_CHARS || firstToNode[c] != NONE;
        if (isFirst && openings.mayOpen(text, i, to)) {
          addLongest(text, i, to, matches);
        }
        i = before == matches.size() ? i + 1 : matches.get(before).end();
        isInWord = CharFolding.isWord(text.charAt(i - 1));
      }
    }
    return matches;
  }

  /** Whether one of the phrases stands in the text between two positions. */
  public boolean isIn(String text, int from, int to) {
    return !matches(text, from, to).isEmpty();
  }

  private void addLongest(String text, int start, int limit, List<PhraseMatch<T>> matches) {
    char first = text.charAt(start);
    int node = first < FIRST_CHARS ? firstToNode[first] : next(1, CharFolding.fold(first));
    int i = start + 1;
    int longest = start;
    List<Phrase<T>> found = List.of();
    while (node != NONE) {
      i = Boundaries.skipMarks(text, i, limit);
      List<Phrase<T>> phrases = nodeToPhrases.get(node);
      if (!phrases.isEmpty()) {
        boolean isEnd = Boundaries.endsWord(text, i, limit);
        List<Phrase<T>> fitting = fitting(phrases, text, start, i, isEnd);
        if (!fitting.isEmpty()) {
          found = fitting;
          longest = isEnd ? i : Boundaries.endOfWord(text, i, limit);
        }
      }
      if (i >= limit) {
        break;
      }
      char folded = CharFolding.fold(text.charAt(i));
      int after = folded == ' ' ? Boundaries.skipGap(text, i, limit) : i + 1;
      node = after < 0 ? NONE : next(node, folded);
      i = after;
    }
    if (!found.isEmpty()) {
      matches.add(new PhraseMatch<>(start, longest, found.get(0).value()));
    }
  }

  /** The phrases of a node that agree with the text's capitals, one spelt exactly so first. */
  private static <T> List<Phrase<T>> fitting(
      List<Phrase<T>> phrases, String text, int start, int end, boolean isEnd) {
    List<Phrase<T>> fitting = new ArrayList<>(1);
    for (Phrase<T> phrase : phrases) {
      if (!isEnd && !phrase.isBeginning()) {
        continue;
      }
      if (phrase.equalsText(text, start, end)) {
        fitting.add(0, phrase);
      } else if (phrase.fits(text, start, end)) {
        fitting.add(phrase);
      }
    }
    return fitting;
  }

  private int next(int node, char c) {
    long key = key(node, c);
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return nodes[slot];
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }

  private void put(long key, int node) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    nodes[slot] = node;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }

  private static long key(int node, char c) {
    return (long) node << 16 | c;
  }

  /** Collects phrases; not thread-safe. */
  public static final class Builder<T> {
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<List<Phrase<T>>> nodeToPhrases =
        new ArrayList<>(Arrays.asList(new ArrayList<>(), new ArrayList<>()));
    private final boolean[] isFirst = new boolean[Character.MAX_VALUE + 1];
    private final Openings openings = new Openings();

    private Builder() {}

    /**
     * Adds a phrase.
     *
     * @param isExact whether case and accents must be the text's own
     */
    public Builder<T> add(String phrase, boolean isExact, T value) {
      return add(new Phrase<>(phrase, isExact, false, value));
    }

    /** Adds a phrase of three characters or more whose last word may go on in the text. */
    public Builder<T> addBeginning(String phrase, T value) {
      return add(new Phrase<>(phrase, false, true, value));
    }

    private Builder<T> add(Phrase<T> added) {
      String phrase = added.words();
      int node = 1;
      for (int i = 0; i < phrase.length(); i++) {
        char folded = CharFolding.fold(phrase.charAt(i));
        if (folded != CharFolding.SKIPPED) {
          node = child(node, folded);
        }
      }
      if (node > 1) {
        nodeToPhrases.get(node).add(added);
        markFirst(phrase.charAt(0));
        openings.add(phrase);
      }
      return this;
    }

    /** The trie of what was added. */
    public PhraseTrie<T> build() {
      return new PhraseTrie<>(this);
    }

    private void markFirst(char first) {
      isFirst[first] = true;
      isFirst[Character.toUpperCase(first)] = true;
      isFirst[CharFolding.fold(first)] |= Character.isLowerCase(first);
      isFirst[Character.toUpperCase(CharFolding.fold(first))] = true;
    }

    private boolean isFirst(char c) {
      return isFirst[c] || (c >= 128 && isFirst[Character.toUpperCase(CharFolding.fold(c))]);
    }

    private int child(int node, char folded) {
      return edges.computeIfAbsent(
          key(node, folded),
          key -> {
            nodeToPhrases.add(new ArrayList<>());
            return nodeToPhrases.size() - 1;
          });
    }
  }
}
