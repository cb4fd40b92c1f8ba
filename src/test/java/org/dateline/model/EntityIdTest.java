package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityIdTest {
  @ParameterizedTest
  @CsvSource({
    "PERSON, ada novak, per:ada novak",
    "ORGANIZATION, river guild, org:river guild",
    "LOCATION, st. osric, loc:st. osric"
  })
  void anIdTellsTypeAndName(MentionType type, String folded, String id) {
    assertThat(EntityId.of(type, folded)).isEqualTo(id);
    assertThat(EntityId.type(id)).isEqualTo(type);
    assertThat(EntityId.name(id)).isEqualTo(folded);
    assertThat(EntityId.typeLabelled(type.label())).contains(type);
    assertThat(EntityId.isCountry(id)).isFalse();
    assertThat(EntityId.isTopic(id)).isFalse();
  }

  @Test
  void aNameMayHoldAColon() {
    String id = EntityId.of(MentionType.ORGANIZATION, "rivers: a league");

    assertThat(EntityId.type(id)).isEqualTo(MentionType.ORGANIZATION);
    assertThat(EntityId.name(id)).isEqualTo("rivers: a league");
  }

  @Test
  void aCountryIsItsCodeAlone() {
    assertThat(EntityId.isCountry("PRK")).isTrue();
    assertThat(EntityId.type("PRK")).isEqualTo(MentionType.COUNTRY);
    assertThat(EntityId.isTopic("PRK")).isFalse();
  }

  @Test
  void aTopicIsOfNoOtherType() {
    String id = EntityId.ofTopic("Rivers");

    assertThat(EntityId.isTopic(id)).isTrue();
    assertThat(EntityId.type(id)).isEqualTo(MentionType.TOPIC);
    assertThat(EntityId.isCountry(id)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"country", "topic", "Person", "''"})
  void whatLabelsNoEntityGivesNoType(String label) {
    assertThat(EntityId.typeLabelled(label)).isEmpty();
  }
}
