package org.dateline.article.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XmlPathTest {
  private static final String XML =
      "<n:root xmlns:n='x' n:id='7'><Head><meta name='a' content='1'/><meta name='b' content='2'/></Head>"
          + "<body.head><hl1>Up</hl1><deep><hl1>Down</hl1></deep></body.head></n:root>";

  @ParameterizedTest
  @CsvSource({
    "@id, 7",
    "head/meta/@content, 1;2",
    "head/meta[@name=b]/@content, 2",
    "body.head/hl1, Up",
    "//hl1, Up;Down",
    "body.head//hl1, Up;Down",
    "body.head/*/hl1, Down",
    "hl1, ''"
  })
  void aPathLeadsToItsValues(String path, String values) {
    assertThat(String.join(";", XmlPath.of(path).values(XmlFile.parse(XML)))).isEqualTo(values);
  }
}
