package org.dateline.report.evidence;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * Reads {@code articles.csv} beside {@code mentions.csv}, which are both in the order of article
 * ids: each article meets its mentions once, and only what is kept of it is held.
 */
public final class EvidenceReader implements Consumer<Row>, Closeable {
  private final EvidencePlan plan;
  private final SentencePicker picker;
  private final Tally tally;
  private final Stream<Row> rows;
  private final Iterator<Row> articles;
  private final List<NamedMention> mentions = new ArrayList<>();
  private final List<QuotedArticle> kept = new ArrayList<>();
  private String current = "";

  /** Opens {@code articles.csv} in {@code folder}. */
  public EvidenceReader(Path folder, EvidencePlan plan) {
    this.plan = plan;
    this.picker = new SentencePicker(plan.roster(), plan.ties(), plan.starts().size());
    this.tally = new Tally(plan.roster(), plan.starts().size());
    this.rows = FinishedTable.rows(folder, Table.ARTICLES);
    this.articles = rows.iterator();
  }

  /** Takes the next row of {@code mentions.csv}. */
  @Override
  public void accept(Row row) {
    if (!row.flag("counted")) {
      return;
    }
    OptionalInt name = plan.roster().number(row.id("entity_id"));
    if (name.isEmpty()) {
      return;
    }
    String article = row.id("article_id");
    if (!article.equals(current)) {
      meet(article);
      current = article;
    }
    mentions.add(NamedMention.of(name.getAsInt(), row));
  }

  /** What was kept, when all mentions have passed. */
  public KeptArticles finish() {
    meet("");
    close();
    return new KeptArticles(plan, tally, kept);
  }

  @Override
  public void close() {
    rows.close();
  }

  /** Ends the article whose mentions are held and passes over those that have none. */
  private void meet(String next) {
    while (articles.hasNext() && !current.isEmpty()) {
      Row article = articles.next();
      if (article.id("article_id").equals(current)) {
        add(article, mentions);
        mentions.clear();
        break;
      }
      add(article, List.of());
    }
    while (next.isEmpty() && articles.hasNext()) {
      add(articles.next(), List.of());
    }
  }

  private void add(Row article, List<NamedMention> named) {
    Optional<LocalDate> published = article.date("published");
    int period = published.map(plan::period).flatMap(EvidenceReader::boxed).orElse(-1);
    int outlet = tally.outlet(article.text("source"));
    List<Integer> names = names(article, named);
    String original = article.id("duplicate_of");
    boolean isCopy = !original.isEmpty();
    tally.add(period, outlet, names, isCopy);
    List<Sentence> sentences = plan.hasTexts() ? picker.pick(named, period, outlet) : List.of();
    String id = article.id("article_id");
    if (plan.keepsAll() || !sentences.isEmpty() || plan.quoted().contains(id)) {
      kept.add(
          new QuotedArticle(
              id,
              published,
              outlet,
              names,
              original,
              plan.hasTexts() ? article.text("title") : "",
              plan.hasTexts() ? article.text("url") : "",
              sentences));
    }
  }

  /** Countries as the row has them, entities as they are mentioned. */
  private List<Integer> names(Row article, List<NamedMention> named) {
    TreeSet<Integer> names = new TreeSet<>();
    for (String code : article.text("countries").split(" ", -1)) {
      plan.roster().number(code).ifPresent(names::add);
    }
    named.stream()
        .map(NamedMention::name)
        .filter(name -> !plan.roster().isCountry(name))
        .forEach(names::add);
    return List.copyOf(names);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
