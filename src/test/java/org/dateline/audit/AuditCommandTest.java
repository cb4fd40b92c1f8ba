package org.dateline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.dateline.command.UsageException;
import org.dateline.pipeline.JobRun;
import org.dateline.table.SampleTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet is drawn from the tables of the sample, coded, saved by spreadsheets, and scored. */
class AuditCommandTest {
  @TempDir private static Path withTexts;
  @TempDir private Path folder;

  @BeforeAll
  static void run() throws IOException {
    JobRun.run(Path.of("input"), withTexts.resolve("tables"), "--texts=true");
  }

  @Test
  void sheetOfOneSeedIsTheSameAndIsNotOverwritten() throws IOException {
    Path one = sample(tables(), 80);
    byte[] first = Files.readAllBytes(one);

    assertThatThrownBy(() -> sample(tables(), 80)).hasMessageContaining("is there already");
    Files.delete(one);
    assertThat(Files.readAllBytes(sample(tables(), 80))).isEqualTo(first);
  }

  @Test
  void sheetDoesNotTellWhatWasDecidedAndShowsEachMentionInItsSentence() throws IOException {
    List<CSVRecord> rows = JobRun.rows(sample(tables(), 200));

    assertThat(rows).hasSize(200);
    assertThat(rows.get(0).getParser().getHeaderNames()).doesNotContain("counted", "rule", "form");
    assertThat(rows)
        .filteredOn(row -> !row.get("type").equals("sentence"))
        .allMatch(row -> row.get("sentence").matches(".*\\[.+].*"));
    assertThat(rows).filteredOn(row -> row.get("type").equals("sentence")).isNotEmpty();
  }

  @Test
  void withoutTextsThereAreNoSentencesAndThatIsSaid() throws IOException {
    String answer =
        AuditCommand.answer(
            List.of("sample", "--output=output", "--out=" + folder.resolve("audit.csv")));

    assertThat(answer).contains("0 of 0 sentences", "run the job with --texts=true");
  }

  @Test
  void wholeCorpusCodedGivesTheTruthWithoutAnInterval() throws IOException {
    Path sheet = sample(tables(), 100_000);
    int[] wrong = {0, 0};
    edit(
        sheet,
        row -> {
          boolean isChina = row.getOrDefault("name", "").equals("China");
          boolean isWrong = isChina && row.getOrDefault("id", "").hashCode() % 5 == 0;
          wrong[0] += isChina ? 1 : 0;
          wrong[1] += isWrong ? 1 : 0;
          row.put("right", isChina ? isWrong ? "0" : "1" : "1");
          return row;
        });

    String page = score(tables(), sheet);

    Map<String, String> idToCounted = counted("CHN");
    long counted = idToCounted.size();
    long right = idToCounted.keySet().stream().filter(id -> id.hashCode() % 5 != 0).count();
    String precision = String.format("%.3f", (double) right / counted);
    assertThat(wrong[1]).isPositive();
    assertThat(page)
        .contains(
            "| CHN | " + wrong[0] + " | " + precision + " (" + precision + " to " + precision);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LibreOffice              | ,  | UTF-8        | 1    | 0      | lf   | no
          Excel, English           | ,  | UTF-8        | TRUE | FALSE  | crlf | yes
          Excel, German            | ;  | windows-1252 | WAHR | FALSCH | crlf | no
          Excel, French            | ;  | UTF-8        | Vrai | Faux   | crlf | yes
          Excel, Unicode text      | \\t | UTF-16       | x    | no     | crlf | no
          """)
  void sheetSavedByASpreadsheetComesBack(
      String program,
      String separator,
      String charset,
      String yes,
      String no,
      String end,
      String mark)
      throws IOException {
    Path sheet = sample(tables(), 120);
    edit(sheet, row -> coded(row, "1", "0"));
    String expected = score(tables(), sheet);

    edit(sheet, row -> coded(row, yes, no));
    save(sheet, separator.equals("\\t") ? '\t' : separator.charAt(0), charset, end, mark);

    assertThat(figures(score(tables(), sheet))).isEqualTo(figures(expected)).contains("By country");
  }

  @Test
  void datesAndNumbersThatASpreadsheetRewroteDoNotMatter() throws IOException {
    Path sheet = sample(tables(), 120);
    edit(sheet, row -> coded(row, "1", "0"));
    String expected = score(tables(), sheet);

    edit(
        sheet,
        row -> {
          String date = row.getOrDefault("published", "");
          row.put("published", date.replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3.$2.$1"));
          row.put("stratum_size", row.getOrDefault("stratum_size", "") + ".00");
          row.put("sentence", "#NAME?");
          return row;
        });

    assertThat(figures(score(tables(), sheet))).isEqualTo(figures(expected));
  }

  /** As a person does: opened, saved as a workbook, opened again, and saved as CSV. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"semicolon and UTF-8, '59,34,76,1'", "tab and Windows-1252, '9,34,1,1'"})
  void sheetComesBackFromLibreOffice(String name, String filter) throws Exception {
    Path office = Path.of("/usr/bin/soffice");
    assumeTrue(Files.isExecutable(office), "LibreOffice is not installed");
    Path sheet = sample(tables(), 120);
    edit(sheet, row -> coded(row, "1", "0"));
    String expected = score(tables(), sheet);
    Path saved = Files.createDirectories(folder.resolve("saved"));

    convert(office, sheet, "ods", saved);
    assertThatThrownBy(() -> score(tables(), saved.resolve("audit.ods")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("is a workbook", "save it as CSV");
    convert(office, saved.resolve("audit.ods"), "csv:Text - txt - csv (StarCalc):" + filter, saved);

    assertThat(figures(score(tables(), saved.resolve("audit.csv")))).isEqualTo(figures(expected));
  }

  private void convert(Path office, Path file, String to, Path into) throws Exception {
    List<String> command =
        List.of(
            office.toString(),
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            to,
            "--infilter=" + (file.toString().endsWith(".csv") ? "CSV:44,34,76,1" : "calc8"),
            "--outdir",
            into.toString(),
            file.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void textsWithOtherSentencesThanTheTablesAreTold() throws IOException {
    Path tables = SampleTables.copyTo(folder.resolve("tables"));
    String texts = Files.readString(tables().resolve("texts.jsonl"));
    Files.writeString(
        tables.resolve("texts.jsonl"), texts.replaceAll("\"text\":\".{200}", "\"text\":\""));

    assertThatThrownBy(() -> sample(tables, 100))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("texts.jsonl: its sentences are not those of mentions.csv");
  }

  @Test
  void brokenQuotationMarkIsToldWithItsLine() throws IOException {
    Path sheet = sample(tables(), 100);
    List<String> lines = Files.readAllLines(sheet);
    lines.set(3, "\"broken\" off," + lines.get(3));
    Files.write(sheet, lines);

    assertThatThrownBy(() -> score(tables(), sheet))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("audit.csv:4: a quotation mark is not closed");
  }

  @Test
  void halfCodedSheetIsScoredAndTold() throws IOException {
    Path sheet = sample(tables(), 100);
    int[] line = {0};
    edit(sheet, row -> line[0]++ < 50 ? coded(row, "1", "0") : row);

    assertThat(score(tables(), sheet)).contains("100 rows, 50 coded", "not coded: 50");
  }

  @Test
  void everyMistakeIsToldWithItsLine() throws IOException {
    Path sheet = sample(tables(), 100);
    int[] line = {1};
    edit(
        sheet,
        row -> {
          line[0]++;
          coded(row, "1", "0");
          switch (line[0]) {
            case 3 -> row.put("right", "maybe");
            case 4 -> row.put("run", "rother");
            case 5 -> row.put("id", "munknown");
            case 6 -> row.put("stratum_size", "lots");
            default -> {}
          }
          return row;
        });

    assertThatThrownBy(() -> score(tables(), sheet))
        .isInstanceOf(UsageException.class)
        .message()
        .contains(
            "audit.csv:3: right is neither yes nor no: \"maybe\"",
            "audit.csv:4: drawn from another run",
            "audit.csv:5: no such id in these tables: \"munknown\"",
            "audit.csv:6: stratum_size is not a number: \"lots\"");
  }

  @Test
  void overlookedNameMustBeOneThatIsKnown() throws IOException {
    Path sheet = sample(tables(), 100);
    edit(
        sheet,
        row -> {
          boolean isSentence = row.getOrDefault("type", "").equals("sentence");
          row.put("right", isSentence ? "0" : "1");
          row.put("meant", isSentence ? "Atlantis" : "");
          return row;
        });

    assertThatThrownBy(() -> score(tables(), sheet)).hasMessageContaining("\"Atlantis\"");

    edit(
        sheet,
        row -> {
          row.put(
              "meant",
              row.getOrDefault("meant", "").isEmpty() ? "" : "north korea; person: Ri Yong Ho");
          return row;
        });
    assertThat(score(tables(), sheet)).contains("overlooked");
  }

  @Test
  void twoCodersAreCompared() throws IOException {
    Path first = sample(tables(), 100);
    Path second = folder.resolve("second.csv");
    edit(first, row -> coded(row, "1", "0"));
    Files.copy(first, second);
    int[] line = {0};
    edit(
        second,
        row -> {
          row.put(
              "right",
              line[0]++ == 0
                  ? (row.getOrDefault("right", "").equals("1") ? "0" : "1")
                  : row.getOrDefault("right", ""));
          row.put("meant", row.getOrDefault("type", "").equals("sentence") ? "CHN" : "");
          return row;
        });

    String page =
        AuditCommand.answer(
            List.of("score", first.toString(), second.toString(), "--output=" + tables()));

    assertThat(page)
        .contains("100 rows coded by both; they agree on 0.990; Cohen's kappa")
        .contains("They differ in lines 2 of");
  }

  private static Path tables() {
    return withTexts.resolve("tables");
  }

  private Path sample(Path tables, int size) throws IOException {
    Path sheet = folder.resolve("audit.csv");
    AuditCommand.answer(
        List.of("sample", "--output=" + tables, "--size=" + size, "--out=" + sheet));
    return sheet;
  }

  private static String score(Path tables, Path sheet) throws IOException {
    return AuditCommand.answer(List.of("score", sheet.toString(), "--output=" + tables));
  }

  /** The page without its first line, which has the path. */
  private static String figures(String page) {
    return page.substring(page.indexOf("##"), page.indexOf("## Where"));
  }

  /** Some of each kind right and some not, by the id. */
  private static Map<String, String> coded(Map<String, String> row, String yes, String no) {
    boolean isRight = row.getOrDefault("id", "").hashCode() % 4 != 0;
    row.put("right", isRight ? yes : no);
    row.put("meant", isRight || !row.getOrDefault("type", "").equals("sentence") ? "" : "USA");
    return row;
  }

  private static Map<String, String> counted(String country) throws IOException {
    Map<String, String> ids = new LinkedHashMap<>();
    ArticleMentions.read(
        tables(),
        Set.of("country"),
        article ->
            article.rows().stream()
                .filter(row -> row.id("entity_id").equals(country) && row.flag("counted"))
                .forEach(row -> ids.put(UnitId.ofMention(row), "")));
    return ids;
  }

  private static void edit(Path sheet, UnaryOperator<Map<String, String>> change)
      throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (CSVRecord row : JobRun.rows(sheet)) {
      rows.add(change.apply(row.toMap()));
    }
    write(sheet, rows, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
  }

  private static void write(Path sheet, List<Map<String, String>> rows, CSVFormat format)
      throws IOException {
    StringWriter out = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      printer.printRecord(SampleSheet.NAMES);
      for (Map<String, String> row : rows) {
        printer.printRecord(SampleSheet.NAMES.stream().map(row::get));
      }
    }
    Files.writeString(sheet, out.toString());
  }

  private static void save(Path sheet, char separator, String charset, String end, String mark)
      throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setRecordSeparator(end.equals("crlf") ? "\r\n" : "\n")
            .get();
    List<Map<String, String>> rows = new ArrayList<>();
    JobRun.rows(sheet).forEach(row -> rows.add(row.toMap()));
    write(sheet, rows, format);
    String text = (mark.equals("yes") ? "\ufeff" : "") + Files.readString(sheet);
    Files.write(sheet, text.getBytes(Charset.forName(charset)));
  }
}
