package org.dateline.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;

/**
 * What counting needs of one article, without its text.
 *
 * @param id the article's id as a number, see {@link org.dateline.model.ArticleId#toNumber}
 * @param epochSecond the moment that orders articles; undated ones come last
 * @param date the date in the calendar of the run
 * @param source the outlet, or empty
 * @param words words of the text
 * @param repeatedWords those of them in text that its outlet repeats
 * @param sentences sentences of title and text
 * @param mainCountry alpha-3 code, {@code mixed} or empty
 * @param occurrences one for each country and entity with a mention, by id
 */
public record ArticleCounts(
    long id,
    long epochSecond,
    Optional<LocalDate> date,
    String source,
    int words,
    int repeatedWords,
    int sentences,
    String mainCountry,
    List<Occurrence> occurrences) {
  private static final long UNDATED = Long.MIN_VALUE;

  /** Copies the list. */
  public ArticleCounts {
    occurrences = List.copyOf(occurrences);
  }

  /** Appends everything. */
  public void encode(ByteEncoder out) {
    out.number(id).number(epochSecond).number(date.map(LocalDate::toEpochDay).orElse(UNDATED));
    out.string(source)
        .number(words)
        .number(repeatedWords)
        .number(sentences)
        .string(mainCountry)
        .number(occurrences.size());
    occurrences.forEach(occurrence -> occurrence.encode(out));
  }

  /** Reads id and date alone of what {@link #encode} appended, and leaves the rest. */
  public static ArticleDate decodeDate(ByteDecoder in) {
    long id = in.number();
    in.number(); // the moment
    return new ArticleDate(id, date(in.number()));
  }

  private static Optional<LocalDate> date(long day) {
    return day == UNDATED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /** Reads what {@link #encode} appended. */
  public static ArticleCounts decode(ByteDecoder in) {
    long id = in.number();
    long epochSecond = in.number();
    Optional<LocalDate> date = date(in.number());
    String source = in.string();
    int words = in.integer();
    int repeatedWords = in.integer();
    int sentences = in.integer();
    String mainCountry = in.string();
    List<Occurrence> occurrences = new ArrayList<>();
    for (int left = in.integer(); left > 0; left--) {
      occurrences.add(Occurrence.decode(in));
    }
    return new ArticleCounts(
        id, epochSecond, date, source, words, repeatedWords, sentences, mainCountry, occurrences);
  }
}
