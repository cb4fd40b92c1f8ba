package org.dateline.extract.country;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.gazetteer.Country;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Article;
import org.dateline.model.DateClue;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.Origin;
import org.dateline.model.Published;
import org.dateline.tagger.Tagger;
import org.dateline.tagger.TaggerModel;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/** Articles made of a title and a text, and the countries found in them. */
final class ExtractedCountries {
  static final Set<Form> DEFAULT_FORMS = EnumSet.of(Form.NAME, Form.ABBREVIATION, Form.DEMONYM);
  static final Set<String> ALL =
      Gazetteer.builtIn().countries().stream().map(Country::code).collect(Collectors.toSet());
  private static final CountryExtractor EXTRACTOR = extractor(Overrides.NONE);

  /** One for each thread, as tests may run side by side. */
  private static final ThreadLocal<Tagger> TAGGER =
      ThreadLocal.withInitial(() -> new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn()));

  private ExtractedCountries() {}

  static CountryExtractor extractor(Overrides overrides) {
    return new CountryExtractor(Gazetteer.builtIn(), ALL, DEFAULT_FORMS, overrides);
  }

  static Article article(String title, String text) {
    Published published = new Published(LocalDate.of(2017, 6, 1), DateClue.FIELD);
    Origin origin = new Origin("test.txt", 1);
    return new Article(
        origin, title, text, published, Published.UNKNOWN, "", "", List.of(), "en", "");
  }

  static List<Mention> inText(String text) {
    return in(article("", text), EXTRACTOR);
  }

  static List<Mention> in(Article article, CountryExtractor extractor) {
    return find(article, extractor).mentions();
  }

  static CountryMentions find(Article article, CountryExtractor extractor) {
    Tokens title = Tokenizer.tokenizeTitle(article.title());
    Tokens text = Tokenizer.tokenize(article.text());
    return extractor.find(article, title, text, TAGGER.get().tag(title, text));
  }
}
