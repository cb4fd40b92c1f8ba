package org.dateline.pipeline.parcel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.MentionCounter;
import org.dateline.gazetteer.WordList;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.Field;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.note.ArticleNotes;
import org.dateline.note.ArticleWords;
import org.dateline.note.NoteBytes;
import org.dateline.note.NoteTaker;
import org.dateline.note.PlainWords;
import org.dateline.pipeline.example.SentenceBlock;
import org.dateline.pipeline.option.AnnotationSettings;
import org.dateline.story.Headline;
import org.dateline.table.row.TextLine;
import org.dateline.trail.Trail;

/** Makes the {@link Parcel} of an annotated article. */
final class ParcelPacker {
  private static final Set<String> FUNCTION_WORDS = WordList.folded("function-words.txt");

  private final AnnotationSettings settings;
  private final PlainWords plainWords = new PlainWords(FUNCTION_WORDS);

  ParcelPacker(AnnotationSettings settings) {
    this.settings = settings;
  }

  Parcel pack(AnnotatedArticle annotated) {
    Article article = annotated.article();
    ArticleNotes noted = NoteTaker.of(annotated, settings.reading().zoneOf(annotated.article()));
    ByteEncoder facts = new ByteEncoder();
    noted.facts().encode(facts);
    ByteEncoder notes = new ByteEncoder();
    NoteBytes.encode(noted, notes);
    return new Parcel(
        ArticleId.toNumber(annotated.id()),
        article.published().epochSecond(),
        version(article),
        article.origin(),
        facts.toBytes(),
        notes.toBytes(),
        article.source(),
        trail(article).toBytes(),
        annotated.mentions().size(),
        textLine(annotated),
        sentences(annotated),
        words(annotated));
  }

  private static Trail trail(Article article) {
    return article.text().isEmpty() ? Headline.trail(article.title()) : Trail.of(article.text());
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

  private byte[] words(AnnotatedArticle annotated) {
    ByteEncoder out = new ByteEncoder();
    ArticleWords.of(annotated, plainWords).encode(out);
    return out.toBytes();
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
