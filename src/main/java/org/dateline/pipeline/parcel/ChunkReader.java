package org.dateline.pipeline.parcel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.article.ArticleReader;
import org.dateline.article.content.ArticleSink;
import org.dateline.count.timeline.LabelCounts;
import org.dateline.extract.Annotator;
import org.dateline.extract.entity.EntityExtractor;
import org.dateline.model.Article;
import org.dateline.model.Rejected;
import org.dateline.pipeline.input.Chunk;
import org.dateline.pipeline.input.InputFile;
import org.dateline.pipeline.input.Portion;
import org.dateline.pipeline.option.Settings;
import org.dateline.tagger.TaggerModel;
import org.jspecify.annotations.Nullable;

/** Reads a chunk and annotates its articles: plain code, for one thread. */
public final class ChunkReader {
  /** An article of so many characters can take a third of a heap of 1 GB. */
  private static final int LARGE = 1 << 20;

  /** Held while a large article is annotated: two of them may not fit in memory at once. */
  private static final Object ONE_AT_A_TIME = new Object();

  private final Settings settings;
  private final ArticleReader reader;
  private final ParcelPacker packer;
  private final Optional<AnnotationCache> cache;
  private @Nullable Annotator annotator;

  public ChunkReader(Settings settings) {
    this.settings = settings;
    this.reader = new ArticleReader(settings.readOptions());
    this.packer = new ParcelPacker(settings);
    this.cache =
        settings.cache().isThere() ? Optional.of(new AnnotationCache(settings)) : Optional.empty();
  }

  /** Loads what all readers of a JVM share; a reader that comes meanwhile waits for it. */
  public static void preload(Settings settings) {
    SharedExtractors.of(settings);
    if (settings.isFindingEntities()) {
      TaggerModel.builtIn();
    }
  }

  /** Made when the first article needs it: a run may find all in the cache. */
  private Annotator annotator() {
    Annotator known = annotator;
    if (known == null) {
      known = makeAnnotator();
      annotator = known;
    }
    return known;
  }

  private Annotator makeAnnotator() {
    SharedExtractors shared = SharedExtractors.of(settings);
    Optional<EntityExtractor> entities =
        settings.isFindingEntities()
            ? Optional.of(
                new EntityExtractor(TaggerModel.builtIn(), shared.gazetteer(), shared.overrides()))
            : Optional.empty();
    return new Annotator(shared.countries(), entities);
  }

  /**
   * Reads all of a chunk.
   *
   * @param parcels takes each article that is kept
   * @param rejected takes each record that is none
   * @return what was counted, by {@link RunCount}
   */
  public LabelCounts read(Chunk chunk, Consumer<Parcel> parcels, Consumer<Rejected> rejected) {
    LabelCounts counts = LabelCounts.ofSums(1);
    for (InputFile file : chunk.files()) {
      counts.merge(
          cache.isPresent()
              ? cache.get().annotate(file, chunk.share(), parcels, rejected, this::annotate)
              : annotate(file, chunk.share(), parcels, rejected));
    }
    return counts;
  }

  private LabelCounts annotate(
      InputFile file, Portion share, Consumer<Parcel> parcels, Consumer<Rejected> rejected) {
    LabelCounts counts = LabelCounts.ofSums(1);
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article) {
            counts.add(RunCount.READ.label(), 1);
            if (isKept(article, counts)) {
              keep(article, parcels);
            }
          }

          @Override
          public void rejected(Rejected record) {
            counts.add(RunCount.REJECTED.label(), 1);
            rejected.accept(record);
          }
        };
    share.read(reader, file, sink);
    if (annotator != null) {
      annotator
          .takeUsedOverrides()
          .forEach(row -> counts.add(RunCount.OVERRIDE_USED.label(row), 1));
    }
    return counts;
  }

  private void keep(Article article, Consumer<Parcel> parcels) {
    if (article.text().length() < LARGE) {
      pack(article, parcels);
    } else {
      synchronized (ONE_AT_A_TIME) {
        pack(article, parcels);
      }
    }
  }

  private void pack(Article article, Consumer<Parcel> parcels) {
    parcels.accept(packer.pack(annotator().annotate(article)));
  }

  private boolean isKept(Article article, LabelCounts counts) {
    Optional<LocalDate> date = article.published().dateIn(settings.timezone());
    boolean isKept = settings.keeps(date);
    if (!isKept) {
      RunCount left = date.isPresent() ? RunCount.OUT_OF_RANGE : RunCount.UNDATED_LEFT_OUT;
      counts.add(left.label(), 1);
    }
    return isKept;
  }
}
