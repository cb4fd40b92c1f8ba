package org.dateline.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Random;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.RandomArticles;
import org.junit.jupiter.api.Test;

final class NoteBytesTest {
  @Test
  void notesSurviveAsBytes() {
    for (AnnotatedArticle article : RandomArticles.next(new Random(6), 100)) {
      ArticleNotes notes = NoteTaker.of(article, ZoneOffset.UTC);
      ByteEncoder out = new ByteEncoder();
      notes.facts().encode(out);
      NoteBytes.encode(notes, out);

      ByteDecoder in = new ByteDecoder(out.toBytes());

      assertThat(NoteBytes.decode(ArticleFacts.decode(in), in)).as("seed 6").isEqualTo(notes);
      assertThat(in.hasMore()).isFalse();
    }
  }
}
