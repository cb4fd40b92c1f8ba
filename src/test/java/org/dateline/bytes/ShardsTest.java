package org.dateline.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShardsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 64})
  void everyRowIsInOneShard(int count) {
    Shards shards = new Shards(count);
    IntStream.range(0, 100).forEach(i -> shards.row("key " + i).number(i));

    Map<String, Long> keyToRow = new TreeMap<>();
    List<ByteEncoder> encoded = shards.encoded();
    for (ByteEncoder shard : encoded) {
      Shards.decode(
          new ByteDecoder(shard.toBytes()),
          (key, row) -> assertThat(keyToRow.put(key, row.number())).isNull());
    }

    assertThat(encoded).hasSize(count);
    assertThat(keyToRow).hasSize(100);
    assertThat(keyToRow).allSatisfy((key, row) -> assertThat(key).isEqualTo("key " + row));
  }

  @Test
  void aKeyIsInTheSameShardWhoeverDividesIt() {
    Shards one = new Shards(8);
    one.row("Ada");
    Shards other = new Shards(8);
    other.row("Ada");
    other.row("Tom");

    for (int shard = 0; shard < 8; shard++) {
      int rows = new ByteDecoder(one.encoded().get(shard).toBytes()).integer();
      assertThat(new ByteDecoder(other.encoded().get(shard).toBytes()).integer())
          .isGreaterThanOrEqualTo(rows);
    }
  }
}
