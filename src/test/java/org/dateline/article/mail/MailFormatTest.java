package org.dateline.article.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MailFormatTest {
  private static final String PAGE =
      "<html><head><title>Letter</title></head><body><p>Haiti and Cuba opened a ferry line between their capitals on Monday, the port said.</p>"
          + "<p>The first ship takes two hundred people and leaves on Fridays, as long as the sea is calm enough.</p>"
          + "<p>Jamaica may join the line in the autumn, its minister for transport told the people at the pier.</p></body></html>";

  private static final String HEADERS =
      """
      Return-Path: <news@harbour.example>
      Received: from mx.example by mail.example; Tue, 7 May 2019 00:00:00 +0000
      From: "Harbour Post" <news@harbour.example>
      To: reader@example.org
      Subject: Fwd: Ferry to Haiti
      Date: Mon, 6 May 2019 08:15:00 +0200
      Message-ID: <1@harbour.example>
      MIME-Version: 1.0
      """;

  private static String mail(String headers, String body) {
    return HEADERS + headers + "\n" + body;
  }

  private static Gathered read(String mail) {
    return Gathered.from("a.eml", mail.replace("\n", "\r\n"));
  }

  @Test
  void aPlainMailIsAnArticleOfItsSenderAndDate() {
    Article article =
        read(mail("Content-Type: text/plain; charset=utf-8\n", "Haiti spoke.\n\n-- \nThe sender\n"))
            .only();

    assertThat(article.title()).isEqualTo("Ferry to Haiti");
    assertThat(article.text()).isEqualTo("Haiti spoke.");
    assertThat(article.source()).isEqualTo("Harbour Post");
    assertThat(article.published().iso()).isEqualTo("2019-05-06T08:15+02:00");
    assertThat(article.origin().record()).isEqualTo(1);
  }

  @Test
  void ofAPageAndItsPlainTextThePageIsRead() {
    String body =
        """
        This is a message in parts.
        --abc
        Content-Type: text/plain

        Plain words.
        --abc
        Content-Type: multipart/related; boundary="abcd"

        --abcd
        Content-Type: text/html; charset="iso-8859-1"
        Content-Transfer-Encoding: quoted-printable

        %s
        --abcd
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --abcd--
        --abc
        Content-Type: text/html; name="other.html"
        Content-Disposition: attachment

        <p>Nothing to do with it, but very long. Nothing to do with it, but very long. %s</p>
        --abc--
        """
            .formatted(PAGE.replace("port said", "port=\nsaid caf=E9"), "x ".repeat(2000));
    Article article = read(mail("Content-Type: multipart/mixed;\n boundary=abc\n", body)).only();

    assertThat(article.text()).startsWith("Haiti and Cuba").contains("portsaid caf\u00e9.");
    assertThat(article.text()).doesNotContain("Plain words").doesNotContain("Nothing to do");
    assertThat(article.title()).isEqualTo("Ferry to Haiti");
  }

  @Test
  void theNumberThatAppleMailWritesInFrontIsNoPartOfAMail() {
    String mail = mail("Content-Type: text/plain\n", "Haiti spoke.\n");

    assertThat(Gathered.from("1.emlx", mail.length() + "      \n" + mail).only().title())
        .isEqualTo("Ferry to Haiti");
  }

  @Test
  void ofAPageWithoutWordsThePlainTextIsRead() {
    String body =
        "--b\nContent-Type: text/plain\n\nHaiti spoke.\n--b\nContent-Type: text/html\n\n<html><body><img src=\"a-long-address\"></body></html>\n--b--\n";

    assertThat(read(mail("Content-Type: multipart/alternative; boundary=b\n", body)).only().text())
        .isEqualTo("Haiti spoke.");
  }

  @Test
  void aShortPageInAMailIsItsText() {
    String body = "<html><body><p>Chad is fine.</p></body></html>";

    assertThat(read(mail("Content-Type: text/html\n", body)).only().text())
        .isEqualTo("Chad is fine.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=?utf-8?Q?Caf=C3=A9_in_Oman?= | Caf\u00e9 in Oman",
        "=?UTF-8?B?Q2Fmw6k=?= =?utf-8?q?_opens?= | Caf\u00e9 opens",
        "=?utf-8?B?ww==?= =?utf-8?B?qQ==?= | \u00e9",
        "=?iso-8859-1?Q?S=E3o?= Tom\u00e9 | S\u00e3o Tom\u00e9",
        "=?iso-2022-jp?B?GyRCRnxLXBsoQg==?= | \u65e5\u672c",
        "=?nonsense?Q?a=20b?= | a b",
        "a =? b ?= c | a =? b ?= c"
      })
  void headersInOtherEncodingsAreRead(String written, String read) {
    assertThat(EncodedWords.decode(written)).isEqualTo(read);
  }

  @Test
  void aPartIsReadInItsOwnEncoding() {
    byte[] words = "\u65e5\u672c Japan".getBytes(Charset.forName("ISO-2022-JP"));
    String body = Base64.getMimeEncoder().encodeToString(words);

    String headers =
        "Content-Type: text/plain; charset=iso-2022-jp\nContent-Transfer-Encoding: base64\n";
    assertThat(read(mail(headers, body)).only().text()).isEqualTo("\u65e5\u672c Japan");
  }

  @Test
  void linesThatFlowAreJoined() {
    String body = "Haiti and Cuba \nopened a line.\n\nNext one.\n";

    assertThat(read(mail("Content-Type: text/plain; format=flowed\n", body)).only().text())
        .isEqualTo("Haiti and Cuba opened a line.\n\nNext one.");
  }

  @Test
  void aForwardedMailIsRead() {
    String inner = "From: x@y.example\nSubject: Inner\n\nCongo spoke.\n";
    String body = "--b\nContent-Type: message/rfc822\n\n" + inner + "--b--\n";

    assertThat(read(mail("Content-Type: multipart/mixed; boundary=b\n", body)).only().text())
        .isEqualTo("Congo spoke.");
  }

  @Test
  void aMailWithoutTextIsARow() {
    String headers = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n";

    assertThat(read(mail(headers, "iVBORw0KGgo=\n")).reasons()).containsExactly("a.eml:1 no-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: multipart/mixed\n",
        "Content-Type: multipart/mixed; boundary=\"\"\n",
        "Content-Type: multipart/mixed; boundary=absent\n",
        "Content-Type: multipart/mixed; boundary=\"-\"\n"
      })
  void aBoundaryThatIsNoneDoesNotLoseTheMail(String headers) {
    Gathered gathered = read(mail(headers, "Content-Type: text/plain\n\nHaiti spoke.\n"));

    assertThat(gathered.articles().size() + gathered.rejected().size()).isEqualTo(1);
  }

  @Test
  void partsInsideOneAnotherWithOneBoundaryEnd() {
    String open = "--b\nContent-Type: multipart/mixed; boundary=b\n\n";

    Gathered gathered =
        read(mail("Content-Type: multipart/mixed; boundary=b\n", open.repeat(50_000)));

    assertThat(gathered.reasons()).hasSize(1);
  }

  @Test
  void partsNestedTooDeepAreARow() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      body.append("--b").append(i).append("\nContent-Type: multipart/mixed; boundary=b");
      body.append(i + 1).append("\n\n");
    }

    assertThat(
            read(mail("Content-Type: multipart/mixed; boundary=b0\n", body.toString())).reasons())
        .containsExactly("a.eml:1 too-deep");
  }

  @Test
  void aBoxIsReadMailByMail() {
    String one = mail("", "Haiti spoke.\n>From the hill came an answer.\n");
    String two =
        mail("", "From here on Cuba is silent.\n\nFrom 10:30 to 12:00 in 2019: nothing.\n");
    String box =
        "From a@b Mon May  6 08:15:00 2019\n"
            + one
            + "\nFrom - Mon May 06 08:15:00 2019\n"
            + two
            + "\n";
    Gathered gathered = Gathered.from("inbox", box);

    assertThat(gathered.articles())
        .extracting(Article::text)
        .containsExactly(
            "Haiti spoke.\n\nFrom the hill came an answer.",
            "From here on Cuba is silent.\n\nFrom 10:30 to 12:00 in 2019: nothing.");
    assertThat(gathered.articles())
        .extracting(a -> a.origin().toString())
        .containsExactly("inbox:1", "inbox:2");
  }

  @Test
  void aMailThatCannotBeReadCostsOnlyItself() {
    String bad = mail("Content-Type: image/png\n", "x\n");
    String good = mail("", "Haiti spoke.\n");
    String line = "From a@b Mon May  6 08:15:00 2019\n";
    Gathered gathered = Gathered.from("x.mbox", line + bad + "\n" + line + good);

    assertThat(gathered.reasons()).containsExactly("x.mbox:1 no-text");
    assertThat(gathered.articles()).extracting(a -> a.origin().record()).containsExactly(2L);
  }

  private static String saved(String from, String page) {
    return """
    From: %s
    Snapshot-Content-Location: https://www.harbour.example/ferry
    Subject: =?utf-8?Q?Ferry=20to=20Haiti=20=F0=9F=9A=A2?=
    Date: Fri, 1 Jan 2021 10:00:00 -0000
    MIME-Version: 1.0
    Content-Type: multipart/related;
    \ttype="text/html";
    \tboundary="----MultipartBoundary--x----"


    ------MultipartBoundary--x----
    Content-Type: text/html
    Content-ID: <frame-1@mhtml.blink>
    Content-Transfer-Encoding: quoted-printable
    Content-Location: https://www.harbour.example/ferry

    %s
    ------MultipartBoundary--x----
    Content-Type: text/html
    Content-Location: https://ads.example/frame

    <p>Buy this.</p>
    ------MultipartBoundary--x------
    """
        .formatted(from, page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Saved by Blink>",
        "<Saved by WebKit>",
        "\"Saved by Microsoft Internet Explorer 11\""
      })
  void aSavedPageHasItsAddressAndNotTheDateOfSaving(String from) {
    Article article =
        Gathered.from("Ferry 2021-01-01.mhtml", saved(from, PAGE.replace("=", "=3D"))).only();

    assertThat(article.url()).isEqualTo("https://www.harbour.example/ferry");
    assertThat(article.source()).isEqualTo("harbour.example");
    assertThat(article.published().isKnown()).isFalse();
    assertThat(article.text()).startsWith("Haiti and Cuba").doesNotContain("Buy");
  }

  @Test
  void aSavedPageThatIsNoArticleIsARow() {
    assertThat(Gathered.from("a.mht", saved("<Saved by Blink>", "<p>Short.</p>")).reasons())
        .containsExactly("a.mht:1 not-an-article");
  }

  @Test
  void aPageSavedBySingleFileHasItsAddressAndNotTheDateOfSaving() {
    String page =
        PAGE.replace(
            "<html>",
            "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://harbour.example/ferry \n"
                + " saved date: Fri Jan 01 2021 10:00:00 GMT+0100\n-->");
    Article article = Gathered.from("Ferry (1_1_2021 2021-01-01 10_00).html", page).only();

    assertThat(article.url()).isEqualTo("https://harbour.example/ferry");
    assertThat(article.source()).isEqualTo("harbour.example");
    assertThat(article.published().isKnown()).isFalse();
  }

  @Test
  void eachLinkOfAnAlertIsAHeadline() {
    String link =
        "<a href=\"https://www.google.com/url?rct=j&amp;sa=t&amp;url=%s&amp;ct=ga\">%s</a>";
    String page =
        "<html><body>"
            + link.formatted("https://a.example/x%3Fy", "Laos builds a <b>dam</b> again")
            + link.formatted("https://a.example/x%3Fy", "Laos builds a <b>dam</b> again")
            + link.formatted("https://b.example/z", "Fiji sends help to Tonga")
            + "<a href=\"https://www.google.com/alerts/remove\">Unsubscribe from this</a></body></html>";
    String mail =
        mail("Content-Type: text/html\n", page)
            .replace("news@harbour.example>\nTo", "googlealerts-noreply@google.com>\nTo");
    Gathered gathered = read(mail);

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles())
        .extracting(Article::title)
        .containsExactly("Laos builds a dam again", "Fiji sends help to Tonga");
    assertThat(gathered.articles())
        .extracting(Article::url)
        .containsExactly("https://a.example/x?y", "https://b.example/z");
    assertThat(gathered.articles()).extracting(a -> a.origin().record()).containsExactly(1L, 2L);
    assertThat(gathered.articles().get(0).published().iso()).isEqualTo("2019-05-06T08:15+02:00");
  }

  @Test
  void aTextThatBeginsLikeHeadersIsNoMail() {
    String text = "Title: Mali\nDate: 2019-05-06\n\nMali spoke.";

    assertThat(Gathered.from("a.txt", text).only().title()).isEqualTo("Mali");
  }

  @Test
  void bytesThatAreNoAsciiInHeadersAreRead() {
    byte[] mail =
        mail("Content-Type: text/plain; charset=iso-8859-1\n", "Caf\u00e9 in Mali.\n")
            .replace("Ferry", "F\u00eate")
            .getBytes(StandardCharsets.ISO_8859_1);
    Article article = Gathered.from(new MemoryFile("a.eml", mail)).only();

    assertThat(article.title()).isEqualTo("F\u00eate to Haiti");
    assertThat(article.text()).isEqualTo("Caf\u00e9 in Mali.");
  }
}
