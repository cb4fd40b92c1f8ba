package org.dateline.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Gathered;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Odd cases of layouts, the tags that vendors give, and the number of documents. */
final class ExportLayoutsTest {
  private static String lexis(int number, int all, String head, String tail) {
    return "      %d of %d DOCUMENTS\n\n   The Harbour Post\n\n   May 5, 2010 Monday\n\n"
            .formatted(number, all)
        + head
        + "\n\nLENGTH: 20 words\n\nTogo has salt.\n\n"
        + tail
        + "\n\n";
  }

  private static final String TAIL =
      "LANGUAGE: English\n\nSUBJECT: SHIPS (90%); SALT (60%)\n\nGEOGRAPHIC: LOME, TOGO (79%)\n\n   Copyright 2010 Post";

  @Test
  void aHeadlineThatBeginsLikeALabelIsAHeadline() {
    for (String word : List.of("CORRECTION", "GRAPHIC", "NOTES", "SUBJECT", "COUNTRY", "STATE")) {
      Article article =
          Gathered.from("a.txt", lexis(1, 1, word + ": salt is not sugar", TAIL)).only();

      assertThat(article.title()).isEqualTo(word + ": salt is not sugar");
      assertThat(article.text()).isEqualTo("Togo has salt.");
    }
  }

  @Test
  void aHeadlineMayStandAboveTheDate() {
    String text =
        "  1 of 1 DOCUMENT\n\n  The Harbour Post\n\nSalt for Togo\n\n  May 5, 2010\n\nLENGTH: 3 words\n\nMali sells.\n";
    Article article = Gathered.from("a.txt", text).only();

    assertThat(article.source()).isEqualTo("The Harbour Post");
    assertThat(article.title()).isEqualTo("Salt for Togo");
  }

  @Test
  void tagsOfTheVendorAreKeptAsTheyAreWritten() {
    assertThat(Gathered.from("a.txt", lexis(1, 1, "Salt", TAIL)).only().vendorTags())
        .containsExactly(
            "SUBJECT: SHIPS (90%)", "SUBJECT: SALT (60%)", "GEOGRAPHIC: LOME, TOGO (79%)");
    String nexis =
        "Salt\nPost\nMay 5, 2019\nBody\nTogo has salt.\nClassification\nSubject:\u00a0SHIPS (93%)\nGeographic:\u00a0TOGO (79%); MALI (50%)\nEnd of Document\n";
    assertThat(Gathered.from("a.txt", nexis).only().vendorTags())
        .containsExactly(
            "Subject: SHIPS (93%)", "Geographic: TOGO (79%)", "Geographic: MALI (50%)");
    String proQuest =
        "_".repeat(60)
            + "\nSalt\n\nFull text: Togo has salt.\n\nSubject: Ships; Salt\n\nLocation: Togo\n\nPublication title: Post\n\nPublication date: May 5, 2019\n";
    assertThat(Gathered.from("a.txt", proQuest).only().vendorTags())
        .containsExactly("Subject: Ships", "Subject: Salt", "Location: Togo");
  }

  @Test
  void codesOfDowJonesAreTagsAndItsSnippetBeginsTheText() {
    String line =
        "{\"an\":\"POST1\",\"title\":\"Salt\",\"snippet\":\"Togo has salt.\",\"body\":\"Mali buys.\",\"publication_datetime\":1510531200000,\"source_name\":\"Post\",\"region_codes\":\",togo,mali,\",\"subject_codes\":\",gship,\"}\n";
    Article article =
        Gathered.from("a.jsonl", line + line.replace("POST1", "POST2")).articles().get(0);

    assertThat(article.text()).isEqualTo("Togo has salt.\n\nMali buys.");
    assertThat(article.vendorTags())
        .containsExactly("region_codes: togo", "region_codes: mali", "subject_codes: gship");
  }

  @Test
  void aSnippetOfAnotherServiceIsNoPartOfTheText() {
    String line = "{\"title\":\"Salt\",\"snippet\":\"In short.\",\"text\":\"Mali buys.\"}\n";

    assertThat(Gathered.from("a.jsonl", line + line).articles().get(0).text())
        .isEqualTo("Mali buys.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'\n'", "'\t'", "'  '", "'\u00a0'"})
  void codesOfFactivaStandAboveOrInFrontOfTheirValues(String written) {
    String gap = written.isEmpty() ? "\n" : written;
    String text =
        String.join(
            "\n",
            "HD" + gap + "Salt for Togo",
            "WC" + gap + "8 words",
            "PD" + gap + "13 November 2017",
            "SN" + gap + "The Harbour Post",
            "LP" + gap + "Togo has salt.",
            "",
            "TD" + gap + "Mali buys.",
            "Page 1 of 2 © 2018 Factiva, Inc. All rights reserved.",
            "Peru too.",
            "RE" + gap + "togo : Togo | mali : Mali",
            "AN" + gap + "Document POST000020171113edbd0000d",
            "");
    Article article = Gathered.from("a.txt", text).only();

    assertThat(article.title()).isEqualTo("Salt for Togo");
    assertThat(article.published().iso()).isEqualTo("2017-11-13");
    assertThat(article.text()).isEqualTo("Togo has salt.\n\nMali buys.\n\nPeru too.");
    assertThat(article.vendorTags()).containsExactly("RE: togo : Togo", "RE: mali : Mali");
  }

  private static List<String> counts(int from, int to, int all, boolean isCut) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= to; i++) {
      text.append(lexis(i, all, "Salt " + i, isCut && i == to ? "" : TAIL));
    }
    return Gathered.from("a.txt", text.toString()).rejected().stream()
        .map(r -> r.detail())
        .toList();
  }

  @Test
  void aPortionOfALexisNexisDownloadIsWholeAndACutOneIsNot() {
    assertThat(counts(2001, 2010, 2146, false)).isEmpty();
    assertThat(counts(1, 10, 146, false)).isEmpty();
    assertThat(counts(1, 10, 10, false)).isEmpty();
    assertThat(counts(1, 7, 12, false)).containsExactly("read 7 of 12");
    assertThat(counts(1, 10, 146, true)).hasSize(1).allMatch(d -> d.startsWith("read 9 of 10"));
  }

  @Test
  void documentsThatEndWithinAnotherAreMissed() {
    String page =
        "<html><head><title>Factiva</title></head><body><div class=\"article enArticle\"><div id=\"hd\">Salt</div><div>8 words</div><div>3 May 2017</div><div>Post</div><p class=\"articleParagraph\">Togo.</p><p>Document POST000020171113edbd0000d</p>"
            + "<p class=\"articleParagraph\">Mali.</p><p>Document POST000020171113edbd0000e</p></div></body></html>";

    assertThat(Gathered.from("a.html", page).rejected())
        .extracting(r -> r.detail())
        .containsExactly("read 1 of 2");
  }

  @Test
  void aNexisTextWithoutTheEndOfItsLastDocumentSaysSo() {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      lines.addAll(List.of("Salt " + i, "Post", "May " + i + ", 2019", "Body", "Togo has salt."));
      lines.add("End of Document");
    }
    String cut = String.join("\n", lines.subList(0, lines.size() - 1));
    Gathered gathered = Gathered.from("a.txt", cut);

    assertThat(gathered.articles()).hasSize(3);
    assertThat(gathered.rejected().get(0).detail()).startsWith("read 2 of 3");
  }

  @Test
  void theNumberInFrontOfADocumentOfProQuestIsNoTitle() {
    String rule = "_".repeat(60) + "\n";
    String text =
        "Report\n"
            + rule
            + "Table of contents\n1. Salt\n2. Rain\n"
            + rule
            + "Document 1 of 2\n\nSalt\n Full text: Togo has salt.\n Publication title: Post\n Publication date: May 5, 2019\n ProQuest document ID: 12\n"
            + rule
            + "Document 2 of 2\n\nRain\n Full text: Mali has rain.\n Publication title: Post\n Publication date: May 6, 2019\n ProQuest document ID: 13\n"
            + rule
            + "Contact us at: x\n";
    Gathered gathered = Gathered.from("a.txt", text);

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles()).extracting(Article::title).containsExactly("Salt", "Rain");
  }
}
