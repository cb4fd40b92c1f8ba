package org.dateline.identity.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnnamedBodiesTest {
  @ParameterizedTest
  @CsvSource({
    "org:committee,true",
    "org:house committee,true",
    "org:appeals court,true",
    "org:u.s. district court,true",
    "org:u.s. court of appeals,true",
    "org:board of trustees,true",
    "org:sheriff's office,true",
    "org:bureau,true",
    "org:ethics committee,false",
    "org:ninth circuit,false",
    "org:house,false",
    "org:federal,false",
    "org:arab league,false",
    "org:alliance for justice,false",
    "org:central committee,false",
    "loc:state college,false",
    "per:house,false"
  })
  void aBodyIsUnnamedIfNoWordSaysWhichOneItIs(String id, boolean isUnnamed) {
    assertThat(UnnamedBodies.isOne(id)).isEqualTo(isUnnamed);
  }
}
