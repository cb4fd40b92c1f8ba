package org.dateline.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Gathered;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WireFormatTest {
  private static final String NITF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.3/specification/dtd/nitf-3-3.dtd">
      <nitf><head><title>Slug</title>
      <meta name="online_sections" content="World; Business"/>
      <docdata><doc-id id-string="hw.4711" regsrc="HW"/><date.issue norm="20190506T081500+0200"/>
      <doc.copyright holder="Harbour Wire" year="2019"/></docdata>
      <pubdata %s/></head>
      <body><body.head><hedline><hl1>Togo buys <em>ships</em></hl1><hl2>Deck</hl2></hedline>
      <byline>By <person>Ama Doe</person><byttl>Staff Writer</byttl></byline>
      <dateline><location>LOME</location><story.date norm="20190505T000000Z">May 5</story.date></dateline>
      <abstract><p>Short.</p></abstract></body.head>
      <body.content>%s</body.content><body.end><tagline>-ends-</tagline></body.end></body></nitf>
      """;

  private static final String G2_ITEM =
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:wire.example,2019:%s" version="%d" standard="NewsML-G2" xml:lang="en">
      <rightsInfo><copyrightHolder literal="Owner"/></rightsInfo>
      <itemMeta><itemClass qcode="ninat:%s"/><provider qcode="nprov:HW"/>
      <versionCreated>2019-05-07T10:00:00Z</versionCreated><firstCreated>2019-05-06T09:00:00Z</firstCreated>
      <pubStatus qcode="stat:%s"/></itemMeta>
      <contentMeta><headline>Ghana votes</headline><by>Kofi Mensah</by><language tag="en-GB"/>
      <subject type="cpnat:abstract" qcode="medtop:11"><name>politics</name></subject></contentMeta>
      <contentSet>%s</contentSet></newsItem>
      """;

  private static final String INLINE =
      "<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\">"
          + "<head><title>no</title></head><body><p>Ghana voted on\n Monday.</p><p>Benin looked on.</p></body></html></inlineXML>";

  private static final String NEWSML_1 =
      """
      <?xml version="1.0"?>
      <NewsML><NewsEnvelope><DateAndTime>20200101T000000Z</DateAndTime></NewsEnvelope>
      <NewsItem><Identification><NewsIdentifier><ProviderId>wire.example</ProviderId><DateId>20060708</DateId>
      <NewsItemId>N1</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId>
      <PublicIdentifier>urn:newsml:wire.example:20060708:N1:1</PublicIdentifier></NewsIdentifier></Identification>
      <NewsManagement><FirstCreated>20060708T091011+0300</FirstCreated><ThisRevisionCreated>20060709T091011Z</ThisRevisionCreated>
      <Status FormalName="Usable"/></NewsManagement>
      <NewsComponent><NewsLines><HeadLine>Kenya plants trees</HeadLine><ByLine>By Wanjiru Kamau</ByLine><DateLine>NAIROBI</DateLine></NewsLines>
      <DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
      <NewsComponent><ContentItem><DataContent><p>A caption.</p></DataContent></ContentItem></NewsComponent>
      <NewsComponent><ContentItem><DataContent><nitf><body><body.content><p>Kenya plants a million trees.</p><p>Uganda helps.</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent>
      </NewsComponent></NewsItem></NewsML>
      """;

  private static String g2(String id, int version, String status) {
    return G2_ITEM.formatted(id, version, "text", status, INLINE);
  }

  private static String message(String... items) {
    return "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>2020-01-01T00:00:00Z</sent></header><itemSet>"
        + String.join("", items)
        + "</itemSet></newsMessage>";
  }

  @Test
  void nitfIsReadWithoutPicturesTablesAndItsHead() {
    String body =
        "<block><p>Togo bought two <org>ships</org> from <location>China</location>, it said.</p>"
            + "<media><media-caption><p>A ship</p></media-caption></media><hl2>Price</hl2>"
            + "<table><tr><td>5</td></tr></table><p>Nobody named\n a price.</p></block>";
    Article article = Gathered.from("a.xml", NITF.formatted("", body)).only();

    assertThat(article.title()).isEqualTo("Togo buys ships");
    assertThat(article.text())
        .isEqualTo("Togo bought two ships from China, it said.\n\nPrice\n\nNobody named a price.");
    assertThat(article.published().iso()).isEqualTo("2019-05-06T08:15+02:00");
    assertThat(article.source()).isEqualTo("Harbour Wire");
    assertThat(article.authors()).containsExactly("Ama Doe");
    assertThat(article.url()).isEqualTo("hw.4711");
  }

  @Test
  void ofABlockWithTheLeadAndOneWithTheFullTextTheFullTextIsTaken() {
    String pubdata =
        "date.publication=\"19950203T000000\" name=\"The Invented Times\" ex-ref=\"http://times.example/1\"";
    String body =
        "<block class=\"lead_paragraph\"><p>Lead of Mali.</p></block>"
            + "<block class=\"full_text\"><p>Lead of Mali.</p><p>Rest of Mali.</p></block>";
    Article article = Gathered.from("a.xml", NITF.formatted(pubdata, body)).only();

    assertThat(article.text()).isEqualTo("Lead of Mali.\n\nRest of Mali.");
    assertThat(article.source()).isEqualTo("The Invented Times");
    assertThat(article.url()).isEqualTo("http://times.example/1");
    assertThat(article.section()).isEqualTo("World; Business");
  }

  @Test
  void severalReportsInOneFileAreSeveralRecords() {
    String one = NITF.formatted("", "<p>Togo one.</p>");
    String two = NITF.formatted("", "<p>Togo two.</p>").replaceAll("<\\?xml.*\\n<!DOC.*", "");

    assertThat(Gathered.from("a.xml", one + two).articles())
        .extracting(Article::text)
        .containsExactly("Togo one.", "Togo two.");
  }

  @Test
  void aReportThatIsCutOffIsARow() {
    String nitf = NITF.formatted("", "<p>Togo one.</p>");

    assertThat(Gathered.from("a.xml", nitf.substring(0, nitf.length() - 30)).reasons())
        .containsExactly("a.xml:1 bad-xml");
  }

  @Test
  void anItemOfNewsMlIsRead() {
    Article article = Gathered.from("a.xml", g2("1", 3, "usable")).only();

    assertThat(article.title()).isEqualTo("Ghana votes");
    assertThat(article.text()).isEqualTo("Ghana voted on Monday.\n\nBenin looked on.");
    assertThat(article.published().iso()).isEqualTo("2019-05-06T09:00Z");
    assertThat(article.modified().iso()).isEqualTo("2019-05-07T10:00Z");
    assertThat(article.source()).isEqualTo("Owner");
    assertThat(article.authors()).containsExactly("Kofi Mensah");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.section()).isEqualTo("politics");
    assertThat(article.url()).isEqualTo("tag:wire.example,2019:1");
  }

  @Test
  void theHighestVersionOfAnItemWins() {
    Gathered gathered =
        Gathered.from(
            "m.xml",
            message(
                g2("1", 2, "usable"),
                g2("1", 10, "usable"),
                g2("1", 9, "usable"),
                g2("2", 1, "usable")));

    assertThat(gathered.articles()).extracting(a -> a.origin().record()).containsExactly(2L, 4L);
    assertThat(gathered.reasons())
        .containsExactly("m.xml:1 older-version", "m.xml:3 older-version");
  }

  @ParameterizedTest
  @CsvSource({"canceled", "withheld", "cancelled"})
  void whatIsTakenBackIsNoArticleNorIsItsEarlierVersion(String status) {
    Gathered gathered = Gathered.from("m.xml", message(g2("1", 1, "usable"), g2("1", 2, status)));

    assertThat(gathered.articles()).isEmpty();
    assertThat(gathered.reasons()).containsExactly("m.xml:1 older-version", "m.xml:2 withdrawn");
  }

  @Test
  void packagesAndPicturesAreRows() {
    String packaged = "<packageItem guid=\"p\" version=\"1\"><itemMeta/><groupSet/></packageItem>";
    String picture = G2_ITEM.formatted("9", 1, "picture", "usable", "<remoteContent href=\"x\"/>");
    Gathered gathered = Gathered.from("m.xml", message(packaged, picture, g2("1", 1, "usable")));

    assertThat(gathered.articles()).hasSize(1);
    assertThat(gathered.reasons())
        .containsExactly("m.xml:1 not-an-article", "m.xml:2 not-an-article");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<inlineData contenttype=\"text/plain\">Ghana voted.</inlineData>",
        "<inlineData contenttype=\"text/html\">&lt;p&gt;Ghana voted.&lt;/p&gt;</inlineData>",
        "<inlineXML><nitf><body><body.head><hedline><hl1>x</hl1></hedline></body.head><body.content><p>Ghana voted.</p></body.content></body></nitf></inlineXML>",
        "<inlineXML><h:html xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:body><h:p>Ghana voted.</h:p></h:body></h:html></inlineXML>",
        "<inlineXML><html><body>Ghana<br/>voted.</body></html></inlineXML>"
      })
  void everyWayToCarryTheTextIsRead(String content) {
    String item = G2_ITEM.formatted("1", 1, "text", "usable", content);

    assertThat(Gathered.from("a.xml", item).only().text().replace("\n\n", " "))
        .isEqualTo("Ghana voted.");
  }

  @Test
  void newsMlOfTheFirstGenerationIsRead() {
    Article article = Gathered.from("a.xml", NEWSML_1).only();

    assertThat(article.title()).isEqualTo("Kenya plants trees");
    assertThat(article.text()).isEqualTo("Kenya plants a million trees.\n\nUganda helps.");
    assertThat(article.published().iso()).isEqualTo("2006-07-08T09:10:11+03:00");
    assertThat(article.source()).isEqualTo("wire.example");
    assertThat(article.authors()).containsExactly("Wanjiru Kamau");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"headline\":\"Oman\",\"byline\":\"By Al Said\",\"body_text\":\"Oman spoke.\",\"copyrightholder\":\"HW\",\"versioncreated\":\"2020-02-02T00:00:00Z\",\"firstcreated\":\"2020-01-01T00:00:00Z\"",
        "\"headline\":\"Oman\",\"by\":\"Al Said\",\"body_xhtml\":\"<p>Oman spoke.</p>\",\"copyrightholder\":\"HW\",\"versioncreated\":\"2020-01-01T00:00:00Z\"",
        "\"headlines\":[{\"role\":\"main\",\"value\":\"Oman\"}],\"by\":\"Al Said\",\"bodies\":[{\"contenttype\":\"text/html\",\"value\":\"<p>Oman spoke.</p>\"}],\"copyrightholder\":\"HW\",\"contentcreated\":\"2020-01-01T00:00:00Z\""
      })
  void everyVersionOfNinjsIsRead(String fields) {
    Article article =
        Gathered.from("n.json", "{\"uri\":\"urn:x:1\",\"pubstatus\":\"usable\"," + fields + "}")
            .only();

    assertThat(article.title()).isEqualTo("Oman");
    assertThat(article.text()).isEqualTo("Oman spoke.");
    assertThat(article.source()).isEqualTo("HW");
    assertThat(article.url()).isEqualTo("urn:x:1");
    assertThat(article.authors()).containsExactly("Al Said");
    assertThat(article.published().iso()).isEqualTo("2020-01-01T00:00Z");
  }

  @Test
  void theAgencysTagsAreKeptBesideTheArticle() {
    String content =
        "<identified-content><classifier type=\"t\" value=\"Ships\"/><location location-code=\"TGO\">Togo</location>"
            + "</identified-content><key-list><keyword key=\"ports\"/></key-list>";
    String nitf =
        NITF.formatted("", "<p>Togo one.</p>")
            .replace("<docdata>", "<docdata>" + content)
            .replace(
                "<head>",
                "<head><tobject><tobject.subject tobject.subject.type=\"Trade\" tobject.subject.refnum=\"04005000\"/></tobject>");
    String first =
        NEWSML_1.replace(
            "</DescriptiveMetadata>",
            "<SubjectCode><Subject FormalName=\"04000000\"/></SubjectCode>"
                + "<Location><Property FormalName=\"Country\" Value=\"TGO\"/></Location></DescriptiveMetadata>");

    assertThat(Gathered.from("a.xml", nitf).only().vendorTags())
        .containsExactlyInAnyOrder(
            "subject: Trade",
            "subject code: 04005000",
            "keyword: ports",
            "classifier: Ships",
            "location: Togo",
            "location code: TGO");
    assertThat(Gathered.from("a.xml", g2("1", 3, "usable")).only().vendorTags())
        .containsExactly("subject: politics", "subject code: medtop:11");
    assertThat(Gathered.from("a.xml", first).only().vendorTags())
        .containsExactly("subject: 04000000", "place: TGO");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"subject\":[{\"name\":\"politics\",\"scheme\":\"s\"},{\"name\":\"ports\"}]",
        "\"subjects\":[{\"name\":\"politics\"},{\"name\":\"ports\"}]"
      })
  void tagsOfNinjsAreKept(String subjects) {
    Article article =
        Gathered.from(
                "n.json", "{\"uri\":\"u\",\"headline\":\"H\",\"body_text\":\"x\"," + subjects + "}")
            .only();

    assertThat(article.title()).isEqualTo("H");
    assertThat(article.authors()).isEmpty();
    assertThat(article.vendorTags())
        .allMatch(tag -> tag.startsWith("subject"))
        .extracting(tag -> tag.substring(tag.indexOf(' ') + 1))
        .containsExactly("politics", "ports");
  }

  @Test
  void ninjsThatWasTakenBackIsARow() {
    assertThat(
            Gathered.from(
                    "n.json", "{\"uri\":\"u\",\"pubstatus\":\"canceled\",\"body_text\":\"x\"}")
                .reasons())
        .containsExactly("n.json:1 withdrawn");
  }
}
