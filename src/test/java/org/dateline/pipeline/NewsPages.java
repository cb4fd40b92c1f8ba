package org.dateline.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.model.Article;

/** Articles as the web pages of three content systems, and in what pages and texts are packed. */
final class NewsPages {
  private static final List<String> TEMPLATES =
      List.of(
          """
          <nav><a href="/">Home</a> <a href="/world">World</a></nav>
          <article><h1>%s</h1>%s</article>
          <footer>Contact and imprint</footer>
          """,
          """
          <div id="page"><h1 class="headline">%s</h1><div class="entry-content">%s</div></div>
          <div class="sidebar"><ul><li><a href="/1">Most read: the other story</a></li></ul></div>
          """,
          """
          <table><tr><td class="nav"><a href="/a">A to Z</a></td>
          <td><h1>%s</h1><div class="story-body">%s</div></td></tr></table>
          """);

  private NewsPages() {}

  /** The page of an article; {@code number} chooses the template. */
  static String html(Article article, int number) {
    StringBuilder paragraphs = new StringBuilder();
    for (String paragraph : article.text().split("\n\n", -1)) {
      paragraphs.append("<p>").append(escape(paragraph)).append("</p>\n");
    }
    String title = escape(article.title());
    String head =
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>%s</title>
        <meta property="og:type" content="article"><meta property="og:title" content="%s">
        <meta property="og:site_name" content="%s"><link rel="canonical" href="%s">
        <meta property="article:published_time" content="%s"></head>
        """
            .formatted(
                title,
                title,
                escape(article.source()),
                escape(article.url()),
                article.published().iso());
    String template = TEMPLATES.get(number % TEMPLATES.size());
    return head + "<body>" + template.formatted(title, paragraphs) + "</body></html>";
  }

  /** One file a page. */
  static void writePages(Path folder, List<Article> articles) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < articles.size(); i++) {
      Files.writeString(folder.resolve(i + ".html"), html(articles.get(i), i));
    }
  }

  /** One archive of web pages, a response record each. */
  static void writeWarc(Path file, List<Article> articles) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < articles.size(); i++) {
        byte[] response =
            ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                    + html(articles.get(i), i))
                .getBytes(StandardCharsets.UTF_8);
        String head =
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:test:%d>\r\nWARC-Target-URI: %s\r\n"
                .formatted(i, articles.get(i).url());
        String rest =
            "WARC-Date: 2020-01-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: "
                + response.length
                + "\r\n\r\n";
        out.write((head + rest).getBytes(StandardCharsets.UTF_8));
        out.write(response);
        out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** All files of a folder in one archive. */
  static void writeZip(Path file, Path folder) throws IOException {
    Files.createDirectories(file.getParent());
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file));
        var members = Files.newDirectoryStream(folder)) {
      for (Path member : members) {
        out.putNextEntry(new ZipEntry(member.getFileName().toString()));
        Files.copy(member, out);
      }
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
