package org.dateline.table.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Random;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.RandomArticles;
import org.dateline.note.NoteTaker;
import org.junit.jupiter.api.Test;

final class ArticleRowTest {
  @Test
  void rowsSurviveAsBytes() {
    for (AnnotatedArticle article : RandomArticles.next(new Random(6), 100)) {
      ArticleRow row = ArticleRow.of(NoteTaker.of(article, ZoneOffset.UTC));
      ByteEncoder out = new ByteEncoder();
      row.encode(out);

      assertThat(ArticleRow.decode(new ByteDecoder(out.toBytes()))).as("seed 6").isEqualTo(row);
    }
  }
}
