package org.dateline.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MarkupTest {
  @Test
  void textAndAttributesAreEscaped() {
    Markup out = new Markup().element("a", "<b> & \"c\"", "title", "\"><script>");

    assertThat(out.finish())
        .isEqualTo("<a title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &quot;c&quot;</a>");
  }

  @Test
  void charactersThatXmlForbidsAreReplaced() {
    Markup out = new Markup().text("a\u0000b\u001Bc\uD800d\uFFFEe\uD83D\uDE00");

    assertThat(out.finish()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uD83D\uDE00");
  }

  @Test
  void whatIsOpenedMustBeClosed() {
    Markup out = new Markup().open("p");

    assertThatThrownBy(out::finish).hasMessage("not closed: [p]");
  }
}
