package org.dateline.article.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.dateline.model.Article;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

final class OfficeFormatTest {
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

  private static MemoryFile sheet(String workbookPr, String styles, String strings, String rows) {
    return OfficeFiles.zip(
        "a.xlsx",
        "[Content_Types].xml",
        TYPES,
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\">"
            + workbookPr
            + "<sheets><sheet name=\"old\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"new\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet7.xml\"/></Relationships>",
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData/></worksheet>",
        "xl/worksheets/sheet7.xml",
        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>",
        "xl/styles.xml",
        styles,
        "xl/sharedStrings.xml",
        "<sst>" + strings + "</sst>");
  }

  private static String inline(String reference, String text) {
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  @Test
  void aSheetIsATableLikeCsv() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("A");
      List<String> header = List.of("Title", "text", "date", "source", "url");
      for (int i = 0; i < header.size(); i++) {
        sheet.value(0, i, header.get(i));
      }
      sheet.value(1, 0, "Nepal & snow");
      sheet.value(1, 1, "Nepal saw snow.\n\nIndia did not.");
      sheet.value(1, 2, LocalDateTime.of(2019, 5, 6, 8, 15));
      sheet.style(1, 2).format("yyyy-mm-dd hh:mm").set();
      sheet.value(3, 0, "Bhutan");
      sheet.value(3, 1, "Bhutan saw rain.");
      sheet.value(3, 2, LocalDate.of(2019, 5, 7));
      sheet.style(3, 2).format("dd/mm/yyyy").set();
      sheet.value(3, 3, "The Hill");
    }
    Gathered gathered = Gathered.from(new MemoryFile("table.bin", bytes.toByteArray()));

    assertThat(gathered.rejected()).isEmpty();
    Article first = gathered.articles().get(0);
    assertThat(first.title()).isEqualTo("Nepal & snow");
    assertThat(first.text()).isEqualTo("Nepal saw snow.\n\nIndia did not.");
    assertThat(first.published().iso()).isEqualTo("2019-05-06T08:15");
    Article second = gathered.articles().get(1);
    assertThat(second.published().iso()).isEqualTo("2019-05-07");
    assertThat(second.source()).isEqualTo("The Hill");
    assertThat(second.origin().record()).isEqualTo(4);
  }

  @Test
  void theFirstSheetThatIsShownIsReadAndItsHeaderMayStandBelowATitle() {
    String rows =
        "<row r=\"1\">"
            + inline("A1", "All my articles")
            + "</row><row r=\"3\">"
            + inline("B3", "text")
            + inline("C3", "title")
            + inline("D3", "date")
            + "</row><row r=\"4\"><c r=\"B4\" t=\"s\"><v>1</v></c><c r=\"C4\" t=\"s\"><v>0</v></c><c r=\"D4\" s=\"1\"><v>43591.5</v></c></row>";
    String styles =
        "<styleSheet><numFmts><numFmt numFmtId=\"165\" formatCode=\"[$-409]d\\ mmm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";
    String strings =
        "<si><r><t>Sri </t></r><r><t>Lanka</t></r><rPh><t>no</t></rPh></si><si><t xml:space=\"preserve\">One._x000D_\nTwo.</t></si>";
    Article article = Gathered.from(sheet("", styles, strings, rows)).only();

    assertThat(article.title()).isEqualTo("Sri Lanka");
    assertThat(article.text()).isEqualTo("One.\n\nTwo.");
    assertThat(article.published().iso()).isEqualTo("2019-05-06T12:00");
    assertThat(article.origin().record()).isEqualTo(4);
  }

  @Test
  void datesMayCountFrom1904AndMayHaveNoStyle() {
    String rows =
        "<row>"
            + inline("A1", "text")
            + inline("B1", "date")
            + "</row><row>"
            + inline("A2", "Words.")
            + "<c r=\"B2\"><v>42129</v></c></row>";

    assertThat(
            Gathered.from(sheet("<workbookPr date1904=\"1\"/>", "<styleSheet/>", "", rows))
                .only()
                .published()
                .iso())
        .isEqualTo("2019-05-06");
  }

  @Test
  void aCellOfTheGreatestLengthIsReadWithAWarning() {
    String text = "a ".repeat(16_383) + "b";
    MemoryFile file =
        OfficeFiles.workbook("a.xlsx", List.of(List.of("title", "text"), List.of("T", text)));
    Gathered gathered = Gathered.from(file);

    assertThat(gathered.articles()).hasSize(1);
    assertThat(gathered.reasons()).containsExactly("a.xlsx:2 text-cut");
  }

  @Test
  void aSheetWithoutColumnsThatAreKnownSaysSo() {
    assertThat(
            Gathered.from(
                    OfficeFiles.workbook("a.xlsx", List.of(List.of("x", "y"), List.of("1", "2"))))
                .reasons())
        .containsExactly("a.xlsx:1 no-columns");
    assertThat(
            Gathered.from(OfficeFiles.workbook("a.xlsx", List.of(List.of("title", "text"))))
                .reasons())
        .containsExactly("a.xlsx:1 no-articles");
  }

  @Test
  void aWorkbookThatIsCutOffIsARow() {
    byte[] whole =
        OfficeFiles.workbook("a.xlsx", List.of(List.of("title", "text"), List.of("A", "B")))
            .bytes();
    MemoryFile cut = new MemoryFile("a.xlsx", Arrays.copyOf(whole, whole.length / 2));

    assertThat(Gathered.from(cut).reasons()).hasSize(1);
    assertThat(Gathered.from(cut).reasons().get(0)).endsWith("bad-archive");
  }

  @Test
  void anOpenDocumentTextIsAnArticle() {
    String content =
        """
        <office:document-content xmlns:office="o" xmlns:text="t"><office:automatic-styles><x>no</x></office:automatic-styles>
        <office:body><office:text><text:h>Nauru swims</text:h><text:p>2019-05-06</text:p>
        <text:p>Nauru  swam<text:s/>to <text:span>Fiji</text:span>.<text:note><text:p>A note</text:p></text:note></text:p><text:p>Samoa<text:line-break/>did not.</text:p>
        <draw:frame><text:p>A box</text:p></draw:frame></office:text></office:body></office:document-content>
        """;
    MemoryFile file =
        OfficeFiles.zip(
            "a.odt", "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content);
    Article article = Gathered.from(file).only();

    assertThat(article.title()).isEqualTo("Nauru swims");
    assertThat(article.published().iso()).isEqualTo("2019-05-06");
    assertThat(article.text()).isEqualTo("Nauru swam to Fiji.\n\nSamoa\n\ndid not.");
  }

  @Test
  void aPresentationIsOneRow() {
    assertThat(
            Gathered.from(
                    OfficeFiles.zip(
                        "a.pptx", "[Content_Types].xml", TYPES, "ppt/slides/slide1.xml", "<p/>"))
                .reasons())
        .containsExactly("a.pptx:1 not-text");
  }

  @Test
  void aZipThatOnlyBeginsLikeADocumentIsAContainer() {
    MemoryFile file =
        OfficeFiles.zip(
            "a.zip",
            "word/a.jsonl",
            "{\"title\":\"T\",\"text\":\"Mali.\"}\n{\"text\":\"Oman.\"}\n");

    assertThat(Gathered.from(file).articles()).hasSize(2);
  }
}
