package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.archive.AnyPageFormat;
import org.dateline.article.archive.AnyTextFormat;
import org.dateline.article.archive.EuropresseFormat;
import org.dateline.article.archive.LexisHtmlFormat;
import org.dateline.article.archive.ProQuestHtmlFormat;
import org.dateline.article.archive.RtfFormat;
import org.dateline.article.archive.TdmStudioFormat;
import org.dateline.article.archive.TextExports;
import org.dateline.article.archive.WordFormat;
import org.dateline.article.archive.factiva.FactivaHtmlFormat;
import org.dateline.article.archive.factiva.FactivaXmlFormat;
import org.dateline.article.container.Limits;
import org.dateline.article.container.OfficeZip;
import org.dateline.article.content.Head;
import org.dateline.article.date.DateParser;
import org.dateline.article.feed.FeedFormat;
import org.dateline.article.feed.JsonFeedFormat;
import org.dateline.article.feed.SitemapFormat;
import org.dateline.article.field.FieldNames;
import org.dateline.article.field.Interpreter;
import org.dateline.article.field.ReadOptions;
import org.dateline.article.format.DelimitedFormat;
import org.dateline.article.format.Format;
import org.dateline.article.format.HtmlFormat;
import org.dateline.article.format.JsonFormat;
import org.dateline.article.format.JsonLinesFormat;
import org.dateline.article.format.JsonRecords;
import org.dateline.article.format.ManyInText;
import org.dateline.article.format.PlainTextFormat;
import org.dateline.article.format.Records;
import org.dateline.article.format.WarcFormat;
import org.dateline.article.mail.EmlFormat;
import org.dateline.article.mail.MailBody;
import org.dateline.article.mail.MboxFormat;
import org.dateline.article.mail.WebArchiveFormat;
import org.dateline.article.office.OdtFormat;
import org.dateline.article.office.XlsxFormat;
import org.dateline.article.pdf.PdfFormat;
import org.dateline.article.wire.NewsMlFormat;
import org.dateline.article.wire.NitfFormat;

/**
 * The formats that are known. The order has a meaning: the first that a file's head fits is taken,
 * so the narrow ones stand before those that take whatever looks like them. Feeds and wires hold
 * HTML, and so do mails: they come before {@link HtmlFormat}, which takes any page; a JSON Feed
 * comes before {@link JsonFormat}; {@link AnyTextFormat} is the last.
 */
final class Formats {
  private final JsonLinesFormat jsonLines;
  private final List<Format> inOrder = new ArrayList<>();
  private final Map<OfficeZip.Kind, Format> kindToOffice;

  Formats(ReadOptions options, Limits limits) {
    DateParser dates = new DateParser(options.dayFirst());
    FieldNames names = FieldNames.builtIn().with(options.columns());
    Records records = new Records(new Interpreter(dates, limits));
    JsonRecords json = new JsonRecords(names, limits);
    HtmlFormat html = new HtmlFormat(dates, records, limits);
    jsonLines = new JsonLinesFormat(json, records, limits);
    TextExports many = new TextExports(records);
    kindToOffice = office(names, dates, records, many, limits);
    inOrder.add(new PdfFormat(dates, records, many, limits));
    inOrder.add(new RtfFormat(dates, records, limits));
    List<Format> manyInAPage = manyInAPage(records, limits);
    inOrder.add(new WarcFormat(html, limits));
    inOrder.addAll(wires(records, limits));
    inOrder.addAll(manyInAPage);
    inOrder.addAll(mails(new MailBody(dates, records, manyInAPage, many), limits));
    inOrder.addAll(feeds(json, records, limits));
    inOrder.addAll(
        List.of(
            new AnyPageFormat(html, many, limits),
            jsonLines,
            new JsonFormat(json, records, limits),
            new DelimitedFormat(names, records, limits),
            new AnyTextFormat(new PlainTextFormat(dates, records), records, limits)));
  }

  /** Zips that are one document; told by their directory and not by a head. */
  private static Map<OfficeZip.Kind, Format> office(
      FieldNames names, DateParser dates, Records records, ManyInText many, Limits limits) {
    return Map.of(
        OfficeZip.Kind.SHEET, new XlsxFormat(names, records, limits),
        OfficeZip.Kind.WORD, new WordFormat(dates, records, limits),
        OfficeZip.Kind.TEXT, new OdtFormat(dates, records, many, limits));
  }

  /** Pages of archives that hold many articles; found in a file of their own and in mails. */
  private static List<Format> manyInAPage(Records records, Limits limits) {
    return List.of(
        new FactivaHtmlFormat(records, limits),
        new LexisHtmlFormat(records, limits),
        new ProQuestHtmlFormat(records, limits),
        new EuropresseFormat(records, limits));
  }

  private static List<Format> mails(MailBody body, Limits limits) {
    return List.of(
        new MboxFormat(body, limits),
        new EmlFormat(body, limits),
        new WebArchiveFormat(body, limits));
  }

  private static List<Format> wires(Records records, Limits limits) {
    return List.of(
        new FactivaXmlFormat(records, limits),
        new TdmStudioFormat(records, limits),
        new NitfFormat(records, limits),
        new NewsMlFormat(records, limits));
  }

  private static List<Format> feeds(JsonRecords json, Records records, Limits limits) {
    return List.of(
        new FeedFormat(records, limits),
        new SitemapFormat(records, limits),
        new JsonFeedFormat(json, records));
  }

  Optional<Format> of(Head head) {
    return inOrder.stream().filter(format -> format.matches(head)).findFirst();
  }

  /** The format of documents of that kind, if they are read. */
  Optional<Format> of(OfficeZip.Kind kind) {
    return Optional.ofNullable(kindToOffice.get(kind));
  }

  JsonLinesFormat jsonLines() {
    return jsonLines;
  }
}
