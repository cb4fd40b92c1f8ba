package org.dateline.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.audit.ArticleTexts.ArticleText;
import org.dateline.table.Row;

/** All units of a run, shown to a {@link Draw} one by one. */
final class UnitPopulation {
  private static final String UNDECIDED = "one of the countries";

  private final ArticleTexts texts;
  private final Draw draw;

  private UnitPopulation(ArticleTexts texts, Draw draw) {
    this.texts = texts;
    this.draw = draw;
  }

  /**
   * Shows them.
   *
   * @param types of mentions that the audit is about
   * @return whether there were texts, so that sentences are among them
   */
  static boolean show(Path folder, Set<String> types, Draw draw) throws IOException {
    try (ArticleTexts texts = ArticleTexts.open(folder)) {
      UnitPopulation population = new UnitPopulation(texts, draw);
      ArticleMentions.read(folder, types, population::show);
      population.showTextsUntil("");
      return texts.areThere();
    }
  }

  private void show(ArticleMentions mentions) throws IOException {
    Optional<ArticleText> text = showTextsUntil(mentions.article());
    for (Row row : mentions.rows()) {
      String id = UnitId.ofMention(row);
      Stratum stratum = ArticleMentions.stratum(row);
      draw.pass(
          id,
          stratum,
          () -> new Unit(id, stratum, mentions.article(), name(row), sentence(row, text)));
    }
    text.ifPresent(found -> showSentences(found, mentions.rows()));
  }

  /** Articles without a mention have sentences too. Returns the text of the article. */
  private Optional<ArticleText> showTextsUntil(String article) throws IOException {
    Optional<ArticleText> text = texts.next();
    while (text.isPresent() && !text.get().article().equals(article)) {
      showSentences(text.get(), List.of());
      text = texts.next();
    }
    return text;
  }

  private void showSentences(ArticleText text, List<Row> mentions) {
    for (FieldSentences field : text.fields()) {
      List<Row> ofField = mentions.stream().filter(row -> isIn(row, field)).toList();
      for (int i = 1; i <= field.sentences().size(); i++) {
        int number = i;
        List<Row> inside = ofField.stream().filter(row -> row.count("sentence") == number).toList();
        String id = UnitId.ofSentence(text.article(), field.field(), number);
        Stratum stratum = Stratum.ofSentence(!inside.isEmpty());
        draw.pass(
            id,
            stratum,
            () -> new Unit(id, stratum, text.article(), "", field.marked(number, inside)));
      }
    }
  }

  /** Where the text does not decide, as with a bare Korea, the question is whether any is meant. */
  private static String name(Row row) {
    return row.id("entity_id").isEmpty() ? UNDECIDED : row.text("entity");
  }

  private static String sentence(Row row, Optional<ArticleText> text) {
    return text.stream()
        .flatMap(found -> found.fields().stream())
        .filter(field -> isIn(row, field))
        .findFirst()
        .map(field -> field.marked(Math.toIntExact(row.count("sentence")), List.of(row)))
        .orElseGet(() -> surroundings(row));
  }

  private static boolean isIn(Row row, FieldSentences field) {
    return row.id("field").equals(field.field());
  }

  /** Without texts: the 80 characters on either side that the table has. */
  private static String surroundings(Row row) {
    return (row.text("left") + " [" + row.text("surface") + "] " + row.text("right")).strip();
  }
}
