package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.InventedNews;

/**
 * Runs the whole job, entities and all, over invented corpora of growing size, each as a process of
 * its own, and prints how time grows with the number of articles.
 */
final class ScaleBenchmark {
  private static final long SEED = 1;

  private ScaleBenchmark() {}

  /**
   * Arguments: numbers of articles with commas, the heap as in -Xmx, further options of the job.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("dateline-scale");
    double before = 0;
    int articlesBefore = 0;
    for (String size : args[0].split(",", -1)) {
      int articles = Integer.parseInt(size);
      Path news = folder.resolve("news.jsonl");
      InventedNews.write(news, SEED, articles);
      List<String> arguments =
          new ArrayList<>(List.of("--input=" + news, "--output=" + folder.resolve("tables")));
      arguments.addAll(Arrays.asList(args).subList(2, args.length));
      double seconds = TimedProcess.run(JobProcess.class, args[1], arguments);
      System.out.printf(
          Locale.ROOT, "%,d articles, %,d MB: %.0f s", articles, Files.size(news) >> 20, seconds);
      if (before > 0) {
        System.out.printf(
            Locale.ROOT,
            "; %.1f times the articles take %.1f times as long",
            (double) articles / articlesBefore,
            seconds / before);
      }
      System.out.println();
      before = seconds;
      articlesBefore = articles;
    }
    Folders.delete(folder);
  }
}
