package org.dateline.report;

import java.util.List;
import org.dateline.report.finding.Outline;
import org.dateline.report.finding.Participant;
import org.dateline.report.page.Markup;
import org.dateline.report.page.Wording;
import org.dateline.report.theme.CountryWord;
import org.dateline.report.theme.CountryWords;

/** The words that go with each country. */
final class WordSection implements Section {
  /** More columns make a long page. */
  private static final int MOST_COUNTRIES = 6;

  private static final int MOST_WORDS = 10;

  private final List<Participant> countries;
  private final CountryWords words;

  WordSection(List<Participant> countries, CountryWords words) {
    this.countries = countries;
    this.words = words;
  }

  @Override
  public String id() {
    return "words";
  }

  @Override
  public String title() {
    return "The words";
  }

  @Override
  public void write(Markup out) {
    List<Participant> shown =
        Outline.first(countries, MOST_COUNTRIES).stream()
            .filter(country -> !words.words(country).isEmpty())
            .toList();
    if (shown.isEmpty()) {
      out.element("p", "No word goes with one country more than with the rest of the corpus.");
      return;
    }
    out.element(
        "p",
        "Words of the sentences that mention a country, against those of all other sentences: the"
            + " surest first. The number is the sentences that have both.",
        "class",
        "note");
    out.open("div", "class", "columns words");
    shown.forEach(country -> writeCountry(out, country));
    out.close();
  }

  private void writeCountry(Markup out, Participant country) {
    List<CountryWord> all = words.words(country);
    double most = Math.max(1, all.get(0).z());
    out.open("div").element("h3", country.name()).open("ol", "class", "ranks");
    all.stream().limit(MOST_WORDS).forEach(word -> writeWord(out, word, word.z() / most));
    out.close().close();
  }

  private static void writeWord(Markup out, CountryWord word, double part) {
    out.open("li").open("span", "class", "rank").element("bdi", word.word());
    word.number().write(out, Wording.count(word.together()));
    out.close();
    String width = Wording.fixed(100 * Math.min(1, Math.max(0, part)), 1);
    out.element("span", "", "class", "bar country", "style", "width:" + width + "%").close();
  }
}
