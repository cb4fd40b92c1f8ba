package org.dateline.article.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.page.Fragment;
import org.dateline.article.prose.Spaces;
import org.dateline.article.xml.XmlPath;
import org.jsoup.nodes.Element;

/** Where a format of agencies keeps the parts of an article, from {@code wire-fields.csv}. */
final class WireFields {
  private static final String RESOURCE = "wire-fields.csv";

  /**
   * One line of the table.
   *
   * @param field the part of an article
   * @param rank the lower, the better
   * @param kind of a tag; else empty
   * @param path where it is
   */
  private record Rule(ArticleField field, int rank, String kind, XmlPath path) {
    void offer(String value, RawArticle raw) {
      if (field == ArticleField.VENDOR_TAGS) {
        raw.tag(kind, value);
      } else {
        raw.offer(field, rank, clean(field, value));
      }
    }
  }

  private final List<Rule> rules;

  private WireFields(List<Rule> rules) {
    this.rules = rules;
  }

  /** The lines of the table for one format. */
  static WireFields of(String format) {
    try (InputStream in =
            Objects.requireNonNull(WireFields.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> rows =
          lines
              .lines()
              .filter(line -> line.startsWith(format + ","))
              .map(line -> line.split(",", 4))
              .toList();
      return new WireFields(rows.stream().map(row -> rule(row, rows.indexOf(row))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static Rule rule(String[] row, int rank) {
    String[] label = (row[1] + ":").split(":", -1);
    ArticleField field =
        ArticleField.ofLabel(label[0])
            .orElseThrow(() -> new IllegalStateException(RESOURCE + ": no field: " + row[1]));
    return new Rule(field, rank, label[1], XmlPath.of(row[2]));
  }

  /** What an item says of itself, without its text. */
  RawArticle read(Element item) {
    item.select("byttl").remove();
    RawArticle raw = new RawArticle();
    for (Rule rule : rules) {
      for (String value : rule.path().values(item)) {
        rule.offer(value, raw);
      }
    }
    return raw;
  }

  private static String clean(ArticleField field, String value) {
    return switch (field) {
      case TITLE -> Fragment.line(value);
      case SOURCE -> Spaces.single(value).replaceFirst("^[a-z]{2,12}:(?!//)", "");
      default -> Spaces.single(value);
    };
  }
}
