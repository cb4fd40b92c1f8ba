package org.dateline.pipeline.parcel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.article.ArticleReader;
import org.dateline.article.content.ArticleSink;
import org.dateline.extract.Annotator;
import org.dateline.model.Article;
import org.dateline.model.Rejected;
import org.dateline.pipeline.input.Chunk;
import org.dateline.pipeline.input.InputFile;
import org.dateline.pipeline.input.Portion;
import org.dateline.pipeline.metric.RunCount;
import org.dateline.pipeline.metric.RunCounts;
import org.dateline.pipeline.option.AnnotationSettings;
import org.dateline.pipeline.option.CachePlan;
import org.dateline.tagger.Tagger;
import org.dateline.tagger.TaggerModel;
import org.jspecify.annotations.Nullable;

/** Reads a chunk and annotates its articles: plain code, for one thread. */
public final class ChunkReader {
  /** An article of so many characters can take a third of a heap of 1 GB. */
  private static final int LARGE = 1 << 20;

  /** Held while a large article is annotated: two of them may not fit in memory at once. */
  private static final Object ONE_AT_A_TIME = new Object();

  private final AnnotationSettings settings;
  private final ArticleReader reader;
  private final ParcelPacker packer;
  private final Optional<AnnotationCache> cache;
  private @Nullable Annotator annotator;

  /** Reads by these settings, and keeps what it annotates as planned. */
  public ChunkReader(AnnotationSettings settings, CachePlan plan) {
    this.settings = settings;
    this.reader = new ArticleReader(settings.reading().readOptions());
    this.packer = new ParcelPacker(settings);
    this.cache =
        plan.isThere() ? Optional.of(new AnnotationCache(settings, plan)) : Optional.empty();
  }

  /** Loads what all readers of a JVM share; a reader that comes meanwhile waits for it. */
  public static void preload(AnnotationSettings settings) {
    SharedExtractors.of(settings);
    TaggerModel.builtIn();
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
    return new Annotator(
        new Tagger(TaggerModel.builtIn(), shared.gazetteer()),
        shared.countries(),
        shared.entities(),
        shared.topics());
  }

  /**
   * Reads all of a chunk.
   *
   * @param parcels takes each article that is kept
   * @param rejected takes each record that is none
   * @return what was counted, by {@link RunCount}
   */
  public RunCounts read(Chunk chunk, Consumer<Parcel> parcels, Consumer<Rejected> rejected) {
    RunCounts counts = new RunCounts();
    for (InputFile file : chunk.files()) {
      counts.merge(
          cache.isPresent()
              ? cache.get().annotate(file, chunk.share(), parcels, rejected, this::annotate)
              : annotate(file, chunk.share(), parcels, rejected));
    }
    return counts;
  }

  private RunCounts annotate(
      InputFile file, Portion share, Consumer<Parcel> parcels, Consumer<Rejected> rejected) {
    RunCounts counts = new RunCounts();
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article) {
            counts.add(RunCount.READ, 1);
            if (isKept(article, counts)) {
              keep(article, parcels);
            }
          }

          @Override
          public void rejected(Rejected record) {
            counts.add(RunCount.REJECTED, 1);
            rejected.accept(record);
          }
        };
    share.read(reader, file, sink);
    if (annotator != null) {
      annotator.takeUsedOverrides().forEach(counts::addOverride);
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

  private boolean isKept(Article article, RunCounts counts) {
    Optional<LocalDate> date = settings.reading().dateOf(article);
    boolean isKept = settings.reading().dates().keeps(date);
    if (!isKept) {
      RunCount left = date.isPresent() ? RunCount.OUT_OF_RANGE : RunCount.UNDATED_LEFT_OUT;
      counts.add(left, 1);
    }
    return isKept;
  }
}
