package org.dateline.article.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedFormatTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Harbour Post</title><link>https://harbour.example/</link><language>en-us</language>
      <image><title>Logo</title></image>
      %s
      </channel></rss>
      """;

  private static final String FULL_ITEM =
      """
      <item><title>Ferry &amp;#8217;Ona&amp;#8217; sails again</title>
      <link>https://harbour.example/ferry</link><guid isPermaLink="false">4711</guid>
      <pubDate>Mon, 06 May 2019 08:15:00 +0200</pubDate><dc:creator><![CDATA[Ida Holm]]></dc:creator>
      <category>Transport</category><category>Islands</category>
      <description><![CDATA[Short words.]]></description>
      <content:encoded><![CDATA[<p>China and Russia agreed on a ferry line, the port said on Monday.</p>
      <figure><img src="x.jpg"><figcaption>A ferry</figcaption></figure>
      <p>The first ship leaves in June, and it takes <b>two</b> days.</p>]]></content:encoded></item>
      """;

  private static final String SUMMARY_ITEM =
      """
      <item><title>Japan votes</title><link>https://harbour.example/japan</link>
      <description>&lt;p&gt;Voters in Japan choose a new house.&lt;/p&gt;</description></item>
      """;

  @Test
  void anItemWithItsContentIsAnArticle() {
    Article article = Gathered.from("feed.xml", RSS.formatted(FULL_ITEM)).only();

    assertThat(article.title()).isEqualTo("Ferry \u2019Ona\u2019 sails again");
    assertThat(article.text())
        .isEqualTo(
            "China and Russia agreed on a ferry line, the port said on Monday.\n\n"
                + "The first ship leaves in June, and it takes two days.");
    assertThat(article.published().iso()).isEqualTo("2019-05-06T08:15+02:00");
    assertThat(article.authors()).containsExactly("Ida Holm");
    assertThat(article.section()).isEqualTo("Transport");
    assertThat(article.vendorTags()).containsExactly("category: Transport", "category: Islands");
    assertThat(article.source()).isEqualTo("harbour.example");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.origin().record()).isEqualTo(1);
  }

  @Test
  void anItemWithASummaryAloneIsARecordOfAListOfHeadlines() {
    Gathered gathered = Gathered.from("feed", RSS.formatted(FULL_ITEM + SUMMARY_ITEM));

    Article headline = gathered.articles().get(1);
    assertThat(headline.text()).isEqualTo("Voters in Japan choose a new house.");
    assertThat(headline.section()).isEqualTo("headlines");
    assertThat(headline.origin().record()).isEqualTo(2);
    assertThat(gathered.rejected()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src=\"x\"/> Japan chooses | Japan chooses",
        "<p>Japan chooses</p><p><a href=\"x\">Read more</a></p> | Japan chooses",
        "<a href=\"x\">Japan votes again today</a> <font>The Bay</font> | ''",
        "Japan &amp; Peru | Japan & Peru"
      })
  void aSummaryIsShortAndStillKept(String html, String text) {
    String item =
        "<item><title>T</title><description><![CDATA[" + html + "]]></description></item>";

    assertThat(Gathered.from("feed", RSS.formatted(item)).only().text()).isEqualTo(text);
  }

  @Test
  void aLongDescriptionIsTheArticle() {
    String text = "The council of the islands met again and spoke of trade. ".repeat(40).strip();
    String item = "<item><title>A</title><description>" + text + "</description></item>";

    Article article = Gathered.from("feed", RSS.formatted(item)).only();

    assertThat(article.text()).isEqualTo(text);
    assertThat(article.section()).isEmpty();
    assertThat(article.source()).isEqualTo("Harbour Post");
  }

  @Test
  void anItemThatIsNotClosedIsARowAndItsNeighboursAreRead() {
    String broken = "<item><title>Broken</title><description>lost";
    Gathered gathered = Gathered.from("feed", RSS.formatted(FULL_ITEM + broken + SUMMARY_ITEM));

    assertThat(gathered.articles()).extracting(a -> a.origin().record()).containsExactly(1L, 3L);
    assertThat(gathered.reasons()).containsExactly("feed:2 bad-xml");
  }

  @Test
  void characterDataThatIsNotClosedCostsOneItem() {
    String broken = "<item><title>B</title><description><![CDATA[lost</description></item>";
    Gathered gathered = Gathered.from("feed", RSS.formatted(broken + FULL_ITEM + SUMMARY_ITEM));

    assertThat(gathered.articles()).extracting(Article::title).endsWith("Japan votes").hasSize(3);
  }

  @Test
  void aFeedThatIsCutOffSaysSo() {
    String whole = RSS.formatted(FULL_ITEM + SUMMARY_ITEM);
    String inside = whole.substring(0, whole.indexOf("Voters"));
    String between = whole.substring(0, whole.indexOf("</channel>"));

    assertThat(Gathered.from("feed", inside).reasons()).containsExactly("feed:2 bad-xml");
    assertThat(Gathered.from("feed", between).reasons()).containsExactly("feed:3 bad-xml");
    assertThat(Gathered.from("feed", between).rejected().get(0).detail()).endsWith("read 2");
    assertThat(Gathered.from("feed", between).articles()).hasSize(2);
  }

  @Test
  void wildAmpersandsAndNamesOfCharactersAreRead() {
    String item =
        "<item><title>Smith & Sons&nbsp;of Mali</title><link>https://a.example/?a=1&b=2</link>"
            + "<description>Caf\u00e9 &copy; text</description></item>";

    Article article = Gathered.from("feed", RSS.formatted(item)).only();

    assertThat(article.title()).isEqualTo("Smith & Sons of Mali");
    assertThat(article.url()).isEqualTo("https://a.example/?a=1&b=2");
  }

  @Test
  void theEncodingOfThePrologueHolds() {
    String feed = RSS.formatted(SUMMARY_ITEM.replace("Japan votes", "Jap\u00f3n vot\u00f3"));
    byte[] bytes = feed.replace("UTF-8", "windows-1250").getBytes(Charset.forName("windows-1250"));

    assertThat(Gathered.from(new MemoryFile("feed", bytes)).only().title())
        .isEqualTo("Jap\u00f3n vot\u00f3");
  }

  @Test
  void rdfHasItsItemsBehindTheChannel() {
    String rdf =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="x"><title>Old Wire</title><items><rdf:Seq><rdf:li rdf:resource="y"/></rdf:Seq></items></channel>
        <item rdf:about="tag:1"><title>Chad signs</title><description>Chad signed a pact with Sudan.</description>
        <dc:date>2003-04-05T10:00:00Z</dc:date></item></rdf:RDF>
        """;
    Article article = Gathered.from("a.rdf", rdf).only();

    assertThat(article.title()).isEqualTo("Chad signs");
    assertThat(article.source()).isEqualTo("Old Wire");
    assertThat(article.published().iso()).isEqualTo("2003-04-05T10:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<content type=\"html\">&lt;p&gt;Peru and Chile met in Lima on Tuesday.&lt;/p&gt;</content>",
        "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Peru and Chile met in <b>Lima</b> on Tuesday.</p></div></content>",
        "<content type=\"text\">Peru and Chile met in Lima on Tuesday.</content>",
        "<content type=\"html\"><![CDATA[<div>Peru and Chile met in Lima on Tuesday.</div>]]></content>"
      })
  void everyTypeOfAtomContentIsRead(String content) {
    String atom =
        """
        <?xml version="1.0"?><!-- made by hand -->
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">Andes</title><id>urn:1</id>
        <entry><title type="html">Talks &amp;amp; trade</title><id>urn:2</id>
        <link rel="self" href="https://andes.example/api/2"/><link rel="alternate" href="https://andes.example/2"/>
        <published>2018-01-02T03:04:05Z</published><updated>2018-02-02T03:04:05Z</updated>
        <author><name>Rosa Quispe</name><email>r@andes.example</email></author>
        <summary>Short.</summary>%s</entry></feed>
        """;
    Article article = Gathered.from("a.atom", atom.formatted(content)).only();

    assertThat(article.title()).isEqualTo("Talks & trade");
    assertThat(article.text()).isEqualTo("Peru and Chile met in Lima on Tuesday.");
    assertThat(article.url()).isEqualTo("https://andes.example/2");
    assertThat(article.published().iso()).isEqualTo("2018-01-02T03:04:05Z");
    assertThat(article.modified().iso()).isEqualTo("2018-02-02T03:04:05Z");
    assertThat(article.authors()).containsExactly("Rosa Quispe");
  }

  @Test
  void anAggregatorsItemHasTheSourceThatItNames() {
    String item =
        "<item><title>T</title><link>https://news.aggregator.example/1</link>"
            + "<source url=\"https://www.bay.example/feed\">Bay News</source></item>";

    assertThat(Gathered.from("feed", RSS.formatted(item)).only().source()).isEqualTo("bay.example");
  }

  @Test
  void aFeedWithoutItemsHasNoArticles() {
    assertThat(Gathered.from("feed", RSS.formatted("")).reasons())
        .containsExactly("feed:1 no-articles");
  }

  @Test
  void jsonFeedIsReadWithMarkupTextAndSummary() {
    String feed =
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Fjord", "language": "en", "items": [
        {"id": "1", "url": "https://fjord.example/1", "title": "A", "content_html": "<p>Norway met <i>Iceland</i> today.</p>",
         "date_published": "2020-02-03T04:05:06+01:00", "authors": [{"name": "Kari Dahl"}, {"name": "Bo Ek"}]},
        {"id": "2", "title": "B", "content_text": "Denmark spoke."},
        7,
        {"id": "4", "title": "D", "summary": "Only this."}]}
        """;
    Gathered gathered = Gathered.from("feed.json", feed);

    List<Article> articles = gathered.articles();
    assertThat(articles)
        .extracting(Article::text)
        .containsExactly("Norway met Iceland today.", "Denmark spoke.", "Only this.");
    assertThat(articles)
        .extracting(Article::source)
        .containsExactly("fjord.example", "Fjord", "Fjord");
    assertThat(articles.get(0).authors()).containsExactly("Kari Dahl", "Bo Ek");
    assertThat(articles.get(0).published().iso()).isEqualTo("2020-02-03T04:05:06+01:00");
    assertThat(articles.get(2).section()).isEqualTo("headlines");
    assertThat(gathered.reasons()).containsExactly("feed.json:3 bad-json");
  }

  @Test
  void aJsonFeedThatBreaksKeepsWhatCameBefore() {
    String feed =
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"A\",\"content_text\":\"x\"},{\"title\":";
    Gathered gathered = Gathered.from("feed.json", feed);

    assertThat(gathered.articles()).hasSize(1);
    assertThat(gathered.reasons()).containsExactly("feed.json:2 bad-json");
  }

  @Test
  void aSitemapForNewsIsAListOfHeadlines() {
    String map =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://www.delta.example/1</loc><news:news><news:publication><news:name>Delta</news:name><news:language>en</news:language></news:publication>
        <news:publication_date>2021-03-04T05:06:07Z</news:publication_date><news:title>Egypt opens a canal</news:title></news:news></url>
        <url><loc>https://www.delta.example/2</loc></url></urlset>
        """;
    Gathered gathered = Gathered.from("news.xml", map);

    Article headline = gathered.articles().get(0);
    assertThat(headline.title()).isEqualTo("Egypt opens a canal");
    assertThat(headline.text()).isEmpty();
    assertThat(headline.source()).isEqualTo("delta.example");
    assertThat(headline.published().iso()).isEqualTo("2021-03-04T05:06:07Z");
    assertThat(gathered.reasons()).containsExactly("news.xml:2 no-text");
  }

  @Test
  void aSitemapOfAddressesHasNoArticles() {
    String map =
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://a.example/</loc></url></urlset>";

    assertThat(Gathered.from("s.xml", map).reasons()).containsExactly("s.xml:1 no-articles");
  }
}
