package org.dateline.table.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.count.CountryCounts;
import org.dateline.count.EntityCount;
import org.dateline.count.Example;
import org.dateline.count.FrequentEntities;
import org.dateline.count.Margin;
import org.dateline.count.PairCount;
import org.dateline.count.SentenceRef;
import org.dateline.table.Table;

/** The tables of co-occurrence: pairs joined with what is known of their sides. */
public final class PairTables {
  /** With more countries than these, pairs that never meet would be most of the table. */
  private static final int MOST_WITH_ZEROS = 20;

  private final Map<String, String> codeToName;
  private final Map<String, Margin> idToMargin = new HashMap<>();
  private final Margin total;

  /**
   * Prepares the tables.
   *
   * @param codeToName the configured countries, in the order of their codes
   * @param counts the finished counts of countries
   * @param entities the entities that a pair may have
   */
  public PairTables(
      Map<String, String> codeToName, CountryCounts counts, FrequentEntities entities) {
    this.codeToName = codeToName;
    this.total = new Margin("", counts.stories(), counts.sentences());
    idToMargin.putAll(entities.idToMargin());
    codeToName.forEach(
        (code, name) -> idToMargin.put(code, margin(name, counts.countries().row(code))));
  }

  private static Margin margin(String name, EntityCount counts) {
    return new Margin(name, counts.stories(), counts.sentences());
  }

  /** The sentences that pairs show as examples. */
  public static Set<SentenceRef> examples(Collection<PairCount> pairs) {
    Set<SentenceRef> sentences = new HashSet<>();
    pairs.forEach(pair -> pair.example().map(Example::sentence).ifPresent(sentences::add));
    return sentences;
  }

  /**
   * One table.
   *
   * @param pairs all that are in it, in any order
   * @param sentences the words of their examples
   */
  public TableRows of(
      Table table, Collection<PairCount> pairs, Map<SentenceRef, String> sentences) {
    List<PairCount> all = new ArrayList<>(pairs);
    if (table == Table.COOCCURRENCE_COUNTRIES && codeToName.size() <= MOST_WITH_ZEROS) {
      all.addAll(neverTogether(pairs));
    }
    CooccurrenceRows rows = new CooccurrenceRows(idToMargin, total, sentences);
    return table == Table.COOCCURRENCE_COUNTRIES
        ? new TableRows(table, out -> rows.writeFrequentFirst(out, all))
        : new TableRows(table, out -> rows.writeStrongestFirst(out, all));
  }

  /** Pairs of a few countries have a row even where nothing mentions both. */
  private List<PairCount> neverTogether(Collection<PairCount> together) {
    Set<List<String>> known = new HashSet<>();
    together.forEach(pair -> known.add(List.of(pair.a(), pair.b())));
    List<String> codes = List.copyOf(codeToName.keySet());
    List<PairCount> missing = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      for (String b : codes.subList(i + 1, codes.size())) {
        if (!known.contains(List.of(codes.get(i), b))) {
          missing.add(PairCount.none(codes.get(i), b));
        }
      }
    }
    return missing;
  }
}
