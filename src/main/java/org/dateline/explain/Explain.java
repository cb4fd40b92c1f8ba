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
import org.apache.commons.csv.CSVRecord;
import org.dateline.bytes.CodePointOrder;
import org.dateline.table.FinishedTable;
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
    table(Table.ARTICLES).readLines(line -> !line.endsWith(","), this::addCopy);
    readMentions();
    return new Explanation(
        stories, articles, sentences, PairCell.find(folder, a, b, periods), lines());
  }

  private void addCopy(CSVRecord row) {
    copies.add(row.get(0));
  }

  private void readMentions() throws IOException {
    FinishedTable mentions = table(Table.MENTIONS);
    int article = mentions.index("article_id");
    int published = mentions.index("published");
    int id = mentions.index("entity_id");
    int counted = mentions.index("counted");
    List<PairMention> held = new ArrayList<>();
    String[] current = {"", ""};
    mentions.readLines(
        line -> a.isIn(line) || b.isIn(line),
        row -> {
          boolean isOfA = row.get(id).equals(a.id());
          boolean isOfEither = isOfA || row.get(id).equals(b.id());
          if (!isOfEither || !row.get(counted).equals("1")) {
            return;
          }
          if (!row.get(article).equals(current[0])) {
            count(current[0], current[1], held);
            held.clear();
            current[0] = row.get(article);
            current[1] = row.get(published);
          }
          held.add(PairMention.of(mentions, row, isOfA));
        });
    count(current[0], current[1], held);
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
    FinishedTable table = table(Table.ARTICLES);
    int source = table.index("source");
    int title = table.index("title");
    int url = table.index("url");
    table.readLines(
        line -> ids.contains(line.substring(0, Math.max(0, line.indexOf(',')))),
        row -> idToHeading.put(row.get(0), heading(row.get(source), row.get(title), row.get(url))));
    return idToHeading;
  }

  private static String heading(String source, String title, String url) {
    StringBuilder heading = new StringBuilder();
    for (String part : List.of(source, title, url)) {
      heading.append(part.isEmpty() ? "" : "  " + part);
    }
    return heading.toString();
  }

  private FinishedTable table(Table table) throws IOException {
    return FinishedTable.find(folder, table)
        .orElseThrow(() -> new IOException(folder + ": has no " + table.fileName(1)));
  }
}
