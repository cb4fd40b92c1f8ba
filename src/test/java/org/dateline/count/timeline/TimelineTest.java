package org.dateline.count.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimelineTest {
  private static final LocalDate FIRST = LocalDate.of(2017, 1, 10);

  @ParameterizedTest
  @CsvSource({
    "'', '', 2017-01-10/2017-02-20",
    "2017-01-01, '', 2017-01-01/2017-02-20",
    "'', 2017-03-31, 2017-01-10/2017-03-31",
    "2017-01-15, 2017-01-16, 2017-01-15/2017-01-16",
    "2017-03-01, '', none",
    "'', 2016-12-31, none"
  })
  void theRangeIsTheOneAskedForElseTheDatas(String from, String to, String expected) {
    Optional<DateRange> data = Optional.of(new DateRange(FIRST, LocalDate.of(2017, 2, 20)));

    Timeline timeline = Timeline.of(Period.DAY, day(from), day(to), data);

    assertThat(timeline.range().map(range -> range.first() + "/" + range.last()).orElse("none"))
        .isEqualTo(expected);
  }

  private static Optional<LocalDate> day(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
  }

  @Test
  void withoutDatesThereAreNoPeriods() {
    Timeline none = Timeline.of(Period.DAY, Optional.of(FIRST), Optional.empty(), Optional.empty());

    assertThat(none.starts()).isEmpty();
    assertThat(none.isPartial(FIRST)).isFalse();
  }

  @Test
  void theEndsOfARangeMayBePartial() {
    Timeline months =
        Timeline.of(
            Period.MONTH,
            Optional.of(FIRST),
            Optional.of(LocalDate.of(2017, 3, 31)),
            Optional.empty());

    assertThat(months.starts().stream().map(months::isPartial)).containsExactly(true, false, false);
  }

  @Test
  void anExtentIsFromTheFirstToTheLastOfItsDates() {
    Random random = new Random(4);
    for (int round = 0; round < 200; round++) {
      TreeSet<LocalDate> dates = new TreeSet<>();
      DateExtent all = new DateExtent();
      for (int i = random.nextInt(4); i > 0; i--) {
        DateExtent part = new DateExtent();
        part.add(Optional.empty());
        for (int j = random.nextInt(3); j > 0; j--) {
          LocalDate day = FIRST.plusDays(random.nextInt(1000) - 500);
          dates.add(day);
          part.add(Optional.of(day));
        }
        ByteEncoder out = new ByteEncoder();
        part.encode(out);
        all.mergeEncoded(new ByteDecoder(out.toBytes()));
      }

      assertThat(all.range())
          .as("seed 4: %s", dates)
          .isEqualTo(
              dates.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new DateRange(dates.first(), dates.last())));
    }
  }
}
