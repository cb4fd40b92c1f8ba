package org.dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.dateline.article.office.OfficeFiles;

/** Writes invented articles as other programs would. */
enum WrittenAs {
  JSON_LINES {
    @Override
    List<MemoryFile> files(List<Written> articles) {
      StringBuilder lines = new StringBuilder();
      for (Written article : articles) {
        lines.append("{\"title\":").append(json(article.title()));
        lines.append(",\"text\":").append(json(String.join("\n\n", article.paragraphs())));
        lines.append(",\"date\":").append(json(article.date()));
        lines.append(",\"url\":").append(json(article.url())).append("}\n");
      }
      return List.of(MemoryFile.of("a.jsonl", lines.toString()));
    }
  },
  RSS {
    @Override
    List<MemoryFile> files(List<Written> articles) {
      StringBuilder feed =
          new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>");
      feed.append("<title>A channel</title>");
      for (Written article : articles) {
        feed.append("<item><title>").append(xml(article.title())).append("</title><link>");
        feed.append(article.url()).append("</link><pubDate>").append(article.mailDate());
        feed.append("</pubDate><content:encoded><![CDATA[").append(article.html());
        feed.append("]]></content:encoded></item>");
      }
      return List.of(MemoryFile.of("a.rss", feed.append("</channel></rss>").toString()));
    }
  },
  ATOM {
    @Override
    List<MemoryFile> files(List<Written> articles) {
      StringBuilder feed = new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\">");
      for (Written article : articles) {
        feed.append("<entry><title>").append(xml(article.title())).append("</title><link href=\"");
        feed.append(article.url()).append("\"/><published>").append(article.date());
        feed.append("</published><content type=\"html\">").append(xml(article.html()));
        feed.append("</content></entry>");
      }
      return List.of(MemoryFile.of("a.atom", feed.append("</feed>").toString()));
    }
  },
  JSON_FEED {
    @Override
    List<MemoryFile> files(List<Written> articles) {
      List<String> items = new ArrayList<>();
      for (Written article : articles) {
        items.add(
            "{\"title\":%s,\"content_html\":%s,\"date_published\":%s,\"url\":%s}"
                .formatted(
                    json(article.title()),
                    json(article.html()),
                    json(article.date()),
                    json(article.url())));
      }
      String feed =
          "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"A channel\",\"items\":["
              + String.join(",", items)
              + "]}";
      return List.of(MemoryFile.of("feed.json", feed));
    }
  },
  NITF {
    @Override
    List<MemoryFile> files(List<Written> articles) {
      List<MemoryFile> files = new ArrayList<>();
      for (Written article : articles) {
        String nitf =
            "<nitf><head><docdata><date.issue norm=\"%s\"/></docdata><pubdata ex-ref=\"%s\"/></head><body><body.head><hedline><hl1>%s</hl1></hedline></body.head><body.content>%s</body.content></body></nitf>"
                .formatted(
                    article.date().replaceAll("[-:]", ""),
                    article.url(),
                    xml(article.title()),
                    article.html());
        files.add(MemoryFile.of(files.size() + ".xml", nitf));
      }
      return files;
    }
  },
  EML {
    @Override
    List<MemoryFile> files(List<Written> articles) {
      List<MemoryFile> files = new ArrayList<>();
      for (Written article : articles) {
        files.add(MemoryFile.of(files.size() + ".eml", mail(article)));
      }
      return files;
    }
  },
  MBOX {
    @Override
    List<MemoryFile> files(List<Written> articles) {
      StringBuilder box = new StringBuilder();
      for (Written article : articles) {
        box.append("From x@y Mon May  6 08:15:00 2019\n").append(mail(article)).append("\n\n");
      }
      return List.of(MemoryFile.of("a.mbox", box.toString()));
    }
  },
  XLSX {
    @Override
    List<MemoryFile> files(List<Written> articles) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("title", "text", "date", "url"));
      for (Written article : articles) {
        rows.add(
            List.of(
                article.title(),
                String.join("\n\n", article.paragraphs()),
                article.date(),
                article.url()));
      }
      return List.of(OfficeFiles.workbook("a.xlsx", rows));
    }
  };

  /**
   * An article that a test invents.
   *
   * @param title its title
   * @param date date and time in UTC, ISO form
   * @param mailDate the same as mails have it
   * @param paragraphs its text
   * @param url its address, on {@code harbour.example}
   */
  record Written(String title, String date, String mailDate, List<String> paragraphs, String url) {
    String html() {
      StringBuilder html = new StringBuilder();
      paragraphs.forEach(text -> html.append("<p>").append(xml(text)).append("</p>\n"));
      return html.toString();
    }
  }

  abstract List<MemoryFile> files(List<Written> articles);

  private static String mail(Written article) {
    String title =
        Base64.getEncoder().encodeToString(article.title().getBytes(StandardCharsets.UTF_8));
    String body =
        Base64.getMimeEncoder()
            .encodeToString(
                String.join("\n\n", article.paragraphs()).getBytes(StandardCharsets.UTF_8));
    return "From: \"harbour.example\" <news@harbour.example>\nTo: a@b.example\nMIME-Version: 1.0\nSubject: =?utf-8?B?"
        + title
        + "?=\nDate: "
        + article.mailDate()
        + "\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        + body;
  }

  private static String json(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
