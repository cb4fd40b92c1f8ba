package org.dateline.tagger.feature;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each word takes each {@link NameRole} in a gazetteer, as rough logarithms: 0 is never,
 * k is 2^(k−1) times or more, 7 is the most.
 */
public final class NameStatistics {
  static final int HIGHEST = 7;
  private static final int BITS = 3;

  private static final int[] NEVER = new int[NameRole.COUNT];

  private final WordTable wordToRoles;
  private final List<int[]> roles;

  private NameStatistics(WordTable wordToRoles, List<int[]> roles) {
    this.wordToRoles = wordToRoles;
    this.roles = roles;
  }

  /** Statistics from counts by the number of the role. */
  public static NameStatistics of(Map<String, int[]> wordToCounts) {
    Map<Integer, Integer> packedToNumber = new TreeMap<>();
    Map<String, Integer> numbers = new TreeMap<>();
    List<int[]> roles = new ArrayList<>();
    for (Map.Entry<String, int[]> entry : new TreeMap<>(wordToCounts).entrySet()) {
      int[] logarithms = Arrays.stream(entry.getValue()).map(NameStatistics::logarithm).toArray();
      int packed = pack(logarithms);
      if (!packedToNumber.containsKey(packed)) {
        roles.add(logarithms);
        packedToNumber.put(packed, roles.size());
      }
      numbers.put(entry.getKey(), packedToNumber.get(packed));
    }
    return new NameStatistics(WordTable.of(numbers), roles);
  }

  /** The logarithms of a word by the number of the role; all 0 for a strange one. Not to change. */
  public int[] of(String word) {
    int number = wordToRoles.value(Hashing.of(word));
    return number == WordTable.ABSENT ? NEVER : roles.get(number - 1);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(roles.size());
    for (int[] logarithms : roles) {
      out.writeInt(pack(logarithms));
    }
    wordToRoles.write(out);
  }

  static NameStatistics read(DataInput in) throws IOException {
    int size = in.readInt();
    List<int[]> roles = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      roles.add(unpack(in.readInt()));
    }
    return new NameStatistics(WordTable.read(in), roles);
  }

  private static int logarithm(int count) {
    return Math.min(Integer.SIZE - Integer.numberOfLeadingZeros(count), HIGHEST);
  }

  private static int pack(int[] logarithms) {
    int packed = 0;
    for (int logarithm : logarithms) {
      packed = packed << BITS | logarithm;
    }
    return packed;
  }

  private static int[] unpack(int packed) {
    int[] logarithms = new int[NameRole.COUNT];
    int rest = packed;
    for (int i = logarithms.length - 1; i >= 0; i--) {
      logarithms[i] = rest & HIGHEST;
      rest >>>= BITS;
    }
    return logarithms;
  }
}
