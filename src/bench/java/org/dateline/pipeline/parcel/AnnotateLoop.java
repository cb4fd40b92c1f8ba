package org.dateline.pipeline.parcel;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.article.ArticleReader;
import org.dateline.article.content.ArticleSink;
import org.dateline.extract.Annotator;
import org.dateline.model.Article;
import org.dateline.model.Rejected;
import org.dateline.pipeline.input.Chunk;
import org.dateline.pipeline.input.ChunkPacker;
import org.dateline.pipeline.input.Listing;
import org.dateline.pipeline.option.AnnotationSettings;
import org.dateline.pipeline.option.CommandLine;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.option.SettingsParser;
import org.dateline.tagger.Tagger;
import org.dateline.tagger.TaggerModel;

/** Reads and annotates with two threads and keeps nothing: the floor under the whole job. */
public final class AnnotateLoop {
  private static final int THREADS = 2;

  private final AnnotationSettings settings;
  private final AtomicLong articles = new AtomicLong();
  private final AtomicLong mentions = new AtomicLong();

  private AnnotateLoop(AnnotationSettings settings) {
    this.settings = settings;
  }

  /** Arguments as of the job; what it would write is not written. */
  public static void main(String[] args) throws Exception {
    Settings settings = SettingsParser.parse(CommandLine.parse(List.of(args)));
    AnnotateLoop loop = new AnnotateLoop(settings.annotation());
    Listing listing = Listing.ofInput(settings.inputs(), settings.output());
    loop.run(ChunkPacker.pack(listing.files(), loop.reader()));
    System.err.printf("read and annotated %s articles: %s%n", loop.articles, loop.mentions);
  }

  private void run(List<Chunk> chunks) throws InterruptedException {
    Queue<Chunk> queue = new ConcurrentLinkedQueue<>(chunks);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Thread thread = new Thread(() -> drain(queue));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void drain(Queue<Chunk> queue) {
    SharedExtractors shared = SharedExtractors.of(settings);
    Annotator annotator =
        new Annotator(
            new Tagger(TaggerModel.builtIn(), shared.gazetteer()),
            shared.countries(),
            shared.entities(),
            shared.topics());
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article) {
            articles.incrementAndGet();
            mentions.addAndGet(annotator.annotate(article).mentions().size());
          }

          @Override
          public void rejected(Rejected record) {
            // the floor keeps nothing
          }
        };
    for (Chunk chunk = queue.poll(); chunk != null; chunk = queue.poll()) {
      Chunk taken = chunk;
      taken.files().forEach(file -> taken.share().read(reader(), file, sink));
    }
  }

  private ArticleReader reader() {
    return new ArticleReader(settings.reading().readOptions());
  }
}
