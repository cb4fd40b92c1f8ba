package org.dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.article.ArticleReader;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.SourceFile;
import org.dateline.article.content.Stripe;
import org.dateline.article.field.ReadOptions;
import org.dateline.model.Article;
import org.dateline.model.Rejected;

/** The articles that the parts are timed on: a folder's first ones, read before the clock runs. */
public final class Corpus {
  /** The system property that names the folder. */
  public static final String FOLDER = "corpus";

  private static final int MOST = 2000;

  private Corpus() {}

  /** The articles, in the order of the files. */
  public static List<Article> articles() {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty(FOLDER, "input")))) {
      List<Article> articles = new ArrayList<>();
      ArticleReader reader = new ArticleReader(new ReadOptions(Map.of(), false));
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (articles.size() < MOST) {
          reader.read(new LocalFile(file), Stripe.WHOLE, new FirstArticles(articles));
        }
      }
      return articles;
    } catch (IOException e) {
      throw new IllegalStateException("corpus cannot be read", e);
    }
  }

  /** Millions of characters. */
  public static double megabytes(List<String> texts) {
    return texts.stream().mapToLong(String::length).sum() / 1e6;
  }

  private record FirstArticles(List<Article> articles) implements ArticleSink {
    @Override
    public void article(Article article) {
      if (articles.size() < MOST) {
        articles.add(article);
      }
    }

    @Override
    public void rejected(Rejected record) {
      // What is no article is not timed.
    }
  }

  private record LocalFile(Path path) implements SourceFile {
    @Override
    public String name() {
      return path.getFileName().toString();
    }

    @Override
    public long size() {
      return path.toFile().length();
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }
}
