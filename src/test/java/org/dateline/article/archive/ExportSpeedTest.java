package org.dateline.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;
import org.dateline.article.ArticleReader;
import org.dateline.article.MemoryFile;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Stripe;
import org.dateline.article.field.ReadOptions;
import org.dateline.model.Article;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fast exports of 40 MB are read on one core: the first time, and when Java knows the code. */
@Tag("evaluate")
final class ExportSpeedTest {
  private static final int SIZE = 40_000_000;
  private static final int PASSES = 4;
  private static final int PARAGRAPHS = 8;
  private static final String[] WORDS =
      ("the harbour of Halvik sold salt to Togo and Mali waited for a ship that came late in the"
              + " night from Ostrel because the council had not paid its bills since spring")
          .split(" ");

  /** Counts what is read; the texts do not say how many documents they have. */
  private static final class Count implements ArticleSink {
    private int articles;

    @Override
    public void article(Article article) {
      articles++;
    }

    @Override
    public void rejected(Rejected row) {
      assertThat(row.reason()).isEqualTo(RejectReason.COUNT_DIFFERS);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "factiva.html", "lexis.html", "europresse.html", "proquest.html", "lexis.txt", "proquest.txt"
  })
  void exportsAreReadFast(String name) {
    Random random = new Random(1);
    StringBuilder file = new StringBuilder(start(name));
    int documents = 0;
    while (file.length() < SIZE) {
      file.append(document(name, ++documents, random));
    }
    MemoryFile input = MemoryFile.of(name, file.append(end(name)).toString());
    StringBuilder speeds = new StringBuilder();
    double last = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      Count count = new Count();
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      new ArticleReader(ReadOptions.STANDARD).read(input, Stripe.WHOLE, count);
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      last = input.size() * 1e3 / nanos;
      speeds.append(String.format(Locale.ROOT, " %.1f", last));

      assertThat(count.articles).isEqualTo(documents);
    }
    System.out.printf("%s: MB/s of processor time in four passes:%s%n", name, speeds);

    assertThat(last).isGreaterThan(5);
  }

  private static String start(String name) {
    return switch (name) {
      case "factiva.html" -> "<html><head><title>Factiva</title></head><body>";
      case "lexis.html" -> "<HTML><BODY><!-- LXNComment -->";
      case "europresse.html" -> "<!DOCTYPE html><html><body>";
      case "proquest.html" -> "<html><head><title>ProQuest</title></head><body>";
      default -> "";
    };
  }

  private static String end(String name) {
    return name.equals("proquest.txt") ? "_".repeat(60) + "\n" : "";
  }

  private static String document(String name, int i, Random random) {
    String[] parts = template(name).replace("#", String.valueOf(i)).replace("%", "#").split("@", 3);
    StringBuilder text = new StringBuilder(parts[0]);
    for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
      String words = paragraph(random);
      text.append(parts[1].replace("~", name.equals("lexis.txt") ? wrapped(words) : words));
    }
    return text.append(parts[2]).toString();
  }

  /** A document with its number for {@code #}, and {@code %} for that sign; between {@code @} is a paragraph of words. */
  private static String template(String name) {
    return switch (name) {
      case "factiva.html" ->
          "<div class=\"article enArticle\"><div>World</div><div id=\"hd\"><span class=\"enHeadline\">Salt #</span></div><div>808 words</div>"
              + "<div>13 November 2017</div><div>Post</div><div>POST</div><div>English</div><div>(c) 2017 Post</div>"
              + "@<p class=\"articleParagraph enarticleParagraph\">~</p>\n@<p>Document POST000020171113edbd0000d</p></div>\n";
      case "lexis.html" ->
          "<A NAME=\"DOC_ID_0_#\"></A><!-- <DOC NUMBER=#><DOCFULL> --><DIV><P><SPAN>Post</SPAN></P></DIV><DIV><P><SPAN>December 19, 1991,"
              + " Sunday</SPAN></P></DIV><DIV><P><SPAN>Salt #</SPAN></P></DIV><DIV><P><SPAN>LENGTH: </SPAN><SPAN>900 words</SPAN></P></DIV><DIV>"
              + "@<P CLASS=\"c9\"><SPAN CLASS=\"c2\">~</SPAN></P>\n@</DIV><DIV><P><SPAN>LOAD-DATE: </SPAN><SPAN>July 2, 1999</SPAN></P></DIV>\n";
      case "europresse.html" ->
          "<article><header><span class=\"DocPublicationName\">Port, no. #</span><span class=\"DocHeader\">Monde, mardi 14 mars 2006, p. 16</span>"
              + "<p class=\"titreArticleVisu\">Sel #</p></header><div class=\"docOcurrContainer\">"
              + "@<p>~</p>\n@</div><footer>Numéro de document : news·20060315·LP·#</footer></article>\n";
      case "proquest.html" ->
          "<div style=\"border-bottom:2px solid %ccc\"><a name=\"DocID_MSTAR_#\"></a><p>Salt #</p><p><strong>Full text: </strong><text>"
              + "@<p>~</p>\n@</text></p><p><strong>Publication title: </strong>Post</p><p><strong>Publication date: </strong>May 8, 2010</p>"
              + "<p><strong>ProQuest document ID: </strong>#</p></div>\n";
      case "lexis.txt" ->
          "\r\n              # of # DOCUMENTS\r\n\r\n           Post\r\n\r\n       January 11, 2010 Monday\r\n\r\nSalt #\r\n\r\nLENGTH: 900 words\r\n\r\n"
              + "@~\r\n\r\n@LOAD-DATE: January 12, 2010\r\n\r\nLANGUAGE: ENGLISH\r\n\r\n";
      default ->
          "_".repeat(60)
              + "\n\nSalt #\n\nFull text: @~\n@\nTitle: Salt #\n\nPublication title: Post\n\nPublication date: Mar 9, 2022\n\nProQuest document ID: #\n\n";
    };
  }

  private static String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence < 3; sentence++) {
      text.append("The");
      for (int word = 10 + random.nextInt(14); word > 0; word--) {
        text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      text.append(". ");
    }
    return text.toString().strip();
  }

  private static String wrapped(String paragraph) {
    return paragraph.replaceAll("(.{60,76}) ", "$1\r\n");
  }
}
