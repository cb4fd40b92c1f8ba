package org.dateline.pipeline.parcel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.MentionCounter;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.Field;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.pipeline.block.SentenceBlock;
import org.dateline.pipeline.option.AnnotationSettings;
import org.dateline.story.Shingles;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;
import org.dateline.table.row.ArticleRow;
import org.dateline.table.row.MentionRows;
import org.dateline.table.row.TextLine;

/** Makes the {@link Parcel} of an annotated article. */
final class ParcelPacker {
  private final AnnotationSettings settings;

  ParcelPacker(AnnotationSettings settings) {
    this.settings = settings;
  }

  Parcel pack(AnnotatedArticle annotated) {
    Article article = annotated.article();
    ByteEncoder row = new ByteEncoder();
    ArticleRow.of(annotated, settings.reading().timezone()).encode(row);
    ByteEncoder counts = new ByteEncoder();
    MentionCounter.count(annotated, settings.reading().timezone()).encode(counts);
    return new Parcel(
        ArticleId.toNumber(annotated.id()),
        article.published().epochSecond(),
        version(article),
        article.origin(),
        row.toBytes(),
        counts.toBytes(),
        Shingles.of(article.text()).toBytes(),
        annotated.mentions().size(),
        mentions(annotated),
        textLine(annotated),
        sentences(annotated));
  }

  private static String version(Article article) {
    return String.join(
        "\u001f",
        article.published().iso(),
        article.modified().iso(),
        String.join(";", article.authors()),
        article.language(),
        article.section());
  }

  private byte[] textLine(AnnotatedArticle annotated) {
    String line = settings.isWritingTexts() ? TextLine.of(annotated) : "";
    return line.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] mentions(AnnotatedArticle annotated) {
    Utf8Text lines = new Utf8Text();
    try (RowWriter out = new RowWriter(Table.MENTIONS.columns(), lines)) {
      MentionRows.write(out, annotated, settings.reading().timezone());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toBytes();
  }

  /** Ordinal and words of each sentence that may be an example. */
  private static byte[] sentences(AnnotatedArticle annotated) {
    TreeMap<Integer, String> ordinalToSentence = new TreeMap<>();
    for (Mention mention : annotated.mentions()) {
      if (mention.counted()) {
        ordinalToSentence.computeIfAbsent(
            MentionCounter.ordinal(mention), ordinal -> sentence(annotated, mention));
      }
    }
    return SentenceBlock.encode(ordinalToSentence);
  }

  private static String sentence(AnnotatedArticle annotated, Mention mention) {
    Field field = mention.field();
    List<Span> sentences = annotated.sentences(field);
    return sentences.get(mention.sentence() - 1).of(annotated.article().field(field));
  }
}
