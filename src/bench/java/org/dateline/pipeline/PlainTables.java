package org.dateline.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bytes.ByteDecoder;
import org.dateline.count.ArticleCounts;
import org.dateline.count.SentenceRef;
import org.dateline.count.outlet.OutletCounts;
import org.dateline.count.outlet.OutletGroups;
import org.dateline.count.outlet.PrintedArticle;
import org.dateline.count.outlet.StoryCounts;
import org.dateline.count.word.TopWords;
import org.dateline.count.word.WordChoice;
import org.dateline.count.word.WordCounts;
import org.dateline.note.ArticleWords;
import org.dateline.pipeline.parcel.Parcel;
import org.dateline.story.Stories;
import org.dateline.table.outlet.CountriesBySourceRows;
import org.dateline.table.outlet.SourceRows;
import org.dateline.table.outlet.StoryRows;
import org.dateline.table.row.TableRows;
import org.dateline.table.word.CountryWordRows;

/** The tables of {@link PlainLoop} that need no other table. */
final class PlainTables {
  private PlainTables() {}

  /** Outlets and stories. */
  static List<TableRows> outlets(List<PrintedArticle> articles, OutletGroups groups) {
    OutletCounts outlets = new OutletCounts();
    StoryCounts stories = new StoryCounts();
    for (PrintedArticle article : articles) {
      outlets.add(article);
      stories.add(article);
    }
    return List.of(
        SourceRows.of(outlets, groups),
        CountriesBySourceRows.of(outlets, groups),
        StoryRows.of(stories));
  }

  /** The words of each country; {@code articles} are those of the parcels, in their order. */
  static TableRows words(
      List<Parcel> parcels, List<ArticleCounts> articles, Stories stories, WordChoice choice) {
    WordCounts words = new WordCounts();
    for (int i = 0; i < parcels.size(); i++) {
      if (stories.isEarliest(parcels.get(i).id())) {
        words.add(articles.get(i), ArticleWords.decode(new ByteDecoder(parcels.get(i).words())));
      }
    }
    TopWords top = words.top(words.totals(), choice);
    Map<SentenceRef, String> refToWords = new HashMap<>();
    PlainLoop.sentences(parcels).pick(top.examples(), refToWords);
    return CountryWordRows.of(top, refToWords);
  }
}
