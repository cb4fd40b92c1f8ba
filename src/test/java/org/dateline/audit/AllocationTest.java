package org.dateline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AllocationTest {
  @Test
  void shareGrowsWithTheRootOfTheSize() {
    SortedMap<Stratum, Integer> drawn = Allocation.of(sizes(100, 10_000, 2_500), 160);

    assertThat(drawn.values()).containsExactly(10, 100, 50);
  }

  @Test
  void smallStratumIsDrawnWholeAndTheOthersTakeTheRest() {
    assertThat(Allocation.of(sizes(1, 2, 10_000), 100).values()).containsExactly(1, 2, 97);
    assertThat(Allocation.of(sizes(4, 5), 100).values()).containsExactly(4, 5);
  }

  @Test
  void drawIsTheSameInAnyOrderAndAnotherWithAnotherSeed() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      numbers.add(i);
    }
    List<String> inOrder = ids(draw(numbers, 40, 1));
    Collections.shuffle(numbers, new Random(5));

    assertThat(ids(draw(numbers, 40, 1))).isEqualTo(inOrder);
    assertThat(ids(draw(numbers, 40, 2))).isNotEqualTo(inOrder);
  }

  @Test
  void everyUnitIsDrawnEquallyOften() {
    List<Integer> numbers = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    SortedMap<String, Integer> times = new TreeMap<>();
    for (int seed = 0; seed < 3_000; seed++) {
      ids(draw(numbers, 2, seed)).forEach(id -> times.merge(id, 1, Integer::sum));
    }

    assertThat(times.values()).hasSize(10).allMatch(each -> each > 510 && each < 690);
  }

  @Test
  void rareCountriesShareAStratumIfThereAreTooMany() {
    Draw draw = new Draw(40, 1);
    for (int country = 0; country < 50; country++) {
      Stratum stratum = stratum("C" + (char) ('A' + country % 26) + (char) ('A' + country / 26));
      for (int i = 0; i <= country; i++) {
        String id = stratum.country() + i;
        draw.pass(id, stratum, () -> new Unit(id, stratum, "a", "", ""));
      }
    }

    Draw.Drawn drawn = draw.drawn();

    assertThat(drawn.units()).hasSize(40);
    assertThat(drawn.sizes()).hasSize(10).containsKey(stratum("x").pooled());
    assertThat(drawn.sizes().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(50 * 51 / 2);
    assertThat(drawn.units()).allMatch(unit -> drawn.sizes().containsKey(unit.stratum()));
  }

  private static Draw.Drawn draw(List<Integer> numbers, int size, long seed) {
    Draw draw = new Draw(size, seed);
    for (int number : numbers) {
      Stratum stratum = stratum(numbers.size() > 10 && number % 3 == 0 ? "CHN" : "USA");
      draw.pass("m" + number, stratum, () -> new Unit("m" + number, stratum, "a", "", ""));
    }
    return draw.drawn();
  }

  private static List<String> ids(Draw.Drawn drawn) {
    return drawn.units().stream().map(Unit::id).collect(Collectors.toList());
  }

  private static Stratum stratum(String country) {
    return new Stratum(UnitKind.COUNTED, "country", "name", country);
  }

  private static SortedMap<Stratum, Long> sizes(long... sizes) {
    SortedMap<Stratum, Long> strata = new TreeMap<>();
    for (int i = 0; i < sizes.length; i++) {
      strata.put(stratum("C" + i), sizes[i]);
    }
    return strata;
  }
}
