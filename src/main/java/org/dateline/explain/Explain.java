package org.dateline.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.bytes.CodePointOrder;
import org.dateline.command.UsageException;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * Finds the sentences behind a pair's numbers in finished tables. Each is read once, line by line;
 * only lines that name one of the two are parsed, and only what is shown is held.
 */
public final class Explain {
  private final Path folder;
  private final Subject a;
  private final Subject b;
  private final Periods periods;
  private final int limit;
  private final Set<String> copies = new HashSet<>();
  private final PriorityQueue<SharedArticle> earliest =
      new PriorityQueue<>(SharedArticle.BY_DATE.reversed());
  private long stories;
  private long articles;
  private long sentences;

  private Explain(Path folder, Subject a, Subject b, Periods periods, int limit) {
    this.folder = folder;
    this.a = a;
    this.b = b;
    this.periods = periods;
    this.limit = limit;
  }

  /**
   * Explains the pair of {@code a} and {@code b}.
   *
   * @param period the year, month or day to look at, such as {@code 2017-04}; empty for all
   * @param limit the most sentences to show
   */
  public static Explanation of(Path folder, Subject a, Subject b, String period, int limit)
      throws IOException {
    boolean isInOrder = CodePointOrder.INSTANCE.compare(a.id(), b.id()) < 0;
    Periods periods = Periods.of(folder, period);
    return new Explain(folder, isInOrder ? a : b, isInOrder ? b : a, periods, limit).explain();
  }

  private Explanation explain() throws IOException {
    readCopies();
    readMentions();
    return new Explanation(
        stories, articles, sentences, PairCell.find(folder, a, b, periods), lines());
  }

  /** Only of a copy the last cell, {@code duplicate_of}, is filled. */
  private void readCopies() throws IOException {
    try (Stream<Row> rows = table(Table.ARTICLES).rows(line -> !line.endsWith(","))) {
      rows.forEach(row -> copies.add(row.id("article_id")));
    }
  }

  /** Counts each article when its last mention has passed; they stand together in the table. */
  private void readMentions() throws IOException {
    List<PairMention> held = new ArrayList<>();
    String[] current = {"", ""};
    try (Stream<Row> rows = table(Table.MENTIONS).rows(line -> a.isIn(line) || b.isIn(line))) {
      rows.filter(this::isCounted)
          .forEach(
              row -> {
                String article = row.id("article_id");
                if (!article.equals(current[0])) {
                  count(current[0], current[1], held);
                  held.clear();
                  current[0] = article;
                  current[1] = row.id("published");
                }
                held.add(PairMention.of(row, row.id("entity_id").equals(a.id())));
              });
    }
    count(current[0], current[1], held);
  }

  /** Whether it is a counted mention of one of the two. */
  private boolean isCounted(Row row) {
    String id = row.id("entity_id");
    return (id.equals(a.id()) || id.equals(b.id())) && row.flag("counted");
  }

  private void count(String id, String published, List<PairMention> mentions) {
    if (!periods.holdDate(published) || !SharedArticle.hasBoth(mentions)) {
      return;
    }
    articles++;
    if (copies.contains(id)) {
      return;
    }
    SharedArticle article = new SharedArticle(id, published, mentions);
    stories++;
    sentences += article.sharedSentences().size();
    earliest.add(article);
    if (earliest.size() > limit) {
      earliest.poll();
    }
  }

  private List<String> lines() throws IOException {
    List<SharedArticle> shown = earliest.stream().sorted(SharedArticle.BY_DATE).toList();
    Map<String, String> idToHeading = headings(shown);
    List<String> lines = new ArrayList<>();
    int left = limit;
    for (SharedArticle article : shown) {
      if (left > 0) {
        lines.add(
            (article.published().isEmpty() ? "undated" : article.published())
                + idToHeading.getOrDefault(article.id(), ""));
        for (String sentence : article.shown().subList(0, Math.min(left, article.shown().size()))) {
          lines.add("    " + sentence);
          left--;
        }
      }
    }
    return lines;
  }

  private Map<String, String> headings(List<SharedArticle> shown) throws IOException {
    Set<String> ids = new HashSet<>();
    shown.forEach(article -> ids.add(article.id()));
    Map<String, String> idToHeading = new HashMap<>();
    try (Stream<Row> rows =
        table(Table.ARTICLES)
            .rows(line -> ids.contains(line.substring(0, Math.max(0, line.indexOf(',')))))) {
      rows.forEach(row -> idToHeading.put(row.id("article_id"), heading(row)));
    }
    return idToHeading;
  }

  private static String heading(Row row) {
    return Stream.of(row.text("source"), row.text("title"), row.text("url"))
        .filter(part -> !part.isEmpty())
        .map("  "::concat)
        .collect(Collectors.joining());
  }

  private FinishedTable table(Table table) throws IOException {
    return FinishedTable.find(folder, table)
        .orElseThrow(
            () ->
                new UsageException(
                    "--output: no "
                        + table.fileName(1)
                        + " in \""
                        + folder
                        + "\"; run the job again"));
  }
}
