package org.dateline.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.command.UsageException;
import org.dateline.note.PlainWords;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * Finds the sentences behind the numbers of a name or a pair in finished tables. Each is read once,
 * line by line; only lines that name one of them are parsed, and only what is shown is held.
 */
public final class Explain {
  private final Path folder;
  private final Question question;
  private final Periods periods;
  private final Set<String> copies = new HashSet<>();
  private final PriorityQueue<SharedArticle> first;
  private final RuleCount.Counter rules = new RuleCount.Counter();
  private final PlainWords plain = new PlainWords(Set.of());
  private long stories;
  private long articles;
  private long sentences;
  private long mentions;

  private Explain(Path folder, Question question, Periods periods) {
    this.folder = folder;
    this.question = question;
    this.periods = periods;
    this.first = new PriorityQueue<>(question.order().reversed());
  }

  /** Answers a question from the tables in a folder. */
  public static Explanation of(Path folder, Question question) throws IOException {
    return new Explain(folder, question, Periods.of(folder, question.period())).explain();
  }

  private Explanation explain() throws IOException {
    readCopies();
    readMentions();
    return new Explanation(stories, articles, sentences, mentions, cell(), rules.counts(), shown());
  }

  private String cell() throws IOException {
    return question.hasWord()
        ? WordCell.find(folder, question)
        : StoryCell.find(folder, question, periods);
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
    try (Stream<Row> rows = table(Table.MENTIONS).rows(question::isIn)) {
      rows.filter(row -> question.names(row.id("entity_id")) && row.flag("counted"))
          .forEach(
              row -> {
                String article = row.id("article_id");
                if (!article.equals(current[0])) {
                  count(current[0], current[1], held);
                  held.clear();
                  current[0] = article;
                  current[1] = row.id("published");
                }
                held.add(PairMention.of(row, row.id("entity_id").equals(question.first().id())));
              });
    }
    count(current[0], current[1], held);
  }

  private void count(String id, String published, List<PairMention> found) {
    if (!periods.holdDate(published) || !question.isAnsweredBy(found)) {
      return;
    }
    SharedArticle all = new SharedArticle(id, published, found, question.isOfPair());
    SharedArticle article = question.hasWord() ? all.withWord(question.word(), plain) : all;
    if (article.mentions().isEmpty()) {
      return;
    }
    articles++;
    mentions += article.mentions().size();
    rules.add(id, article.mentions());
    if (copies.contains(id)) {
      return;
    }
    stories++;
    sentences += article.sharedSentences().size();
    first.add(article);
    if (first.size() > question.limit()) {
      first.poll();
    }
  }

  private List<ShownSentence> shown() throws IOException {
    List<SharedArticle> inOrder = first.stream().sorted(question.order()).toList();
    Map<String, Row> idToArticle = articles(inOrder);
    List<ShownSentence> shown = new ArrayList<>();
    for (SharedArticle article : inOrder) {
      Optional<Row> row = Optional.ofNullable(idToArticle.get(article.id()));
      for (String sentence : article.shown()) {
        if (shown.size() < question.limit()) {
          shown.add(
              new ShownSentence(
                  article.id(),
                  article.published(),
                  text(row, "source"),
                  text(row, "title"),
                  text(row, "url"),
                  sentence));
        }
      }
    }
    return shown;
  }

  private static String text(Optional<Row> row, String column) {
    return row.map(found -> found.text(column)).orElse("");
  }

  private Map<String, Row> articles(List<SharedArticle> shown) throws IOException {
    Set<String> ids = new HashSet<>();
    shown.forEach(article -> ids.add(article.id()));
    Map<String, Row> idToArticle = new HashMap<>();
    try (Stream<Row> rows =
        table(Table.ARTICLES)
            .rows(line -> ids.contains(line.substring(0, Math.max(0, line.indexOf(',')))))) {
      rows.forEach(row -> idToArticle.put(row.id("article_id"), row));
    }
    return idToArticle;
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
