package org.dateline.article.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CharsetTest {
  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', Präsident trifft Minister in Genf",
    "UTF-16, '', Präsident trifft Minister in Genf",
    "UTF-16LE, '', The minister is in Geneva today",
    "windows-1252, '', “Präsident” trifft Minister – in Genf",
    "windows-1252, <meta charset=iso-8859-1>, “Präsident” trifft Minister – in Genf",
    "windows-1251, <meta charset=windows-1251>, Министры встретились в Женеве",
    "windows-1251, '', Министры встретились в Женеве и говорили о торговле",
    "KOI8-R, <meta http-equiv=Content-Type content='text/html; charset=koi8-r'>, Министры встретились в Женеве",
    "GB18030, <meta charset=gb2312>, 部长们在日内瓦会面",
    "Shift_JIS, <meta charset=shift_jis>, 閣僚たちがジュネーブで会談",
    "EUC-KR, <meta charset=euc-kr>, 장관들이 제네바에서 만났다",
    "windows-1250, <meta charset=windows-1250>, Ministři se sešli v Ženevě"
  })
  void aPageIsReadInItsEncoding(String charset, String declaration, String words) {
    String long1 = (words + ". ").repeat(8).strip();
    String page =
        "<html><head>"
            + declaration
            + "<title>"
            + words
            + "</title></head><body><h1>"
            + words
            + "</h1>"
            + ("<p>" + long1 + "</p>").repeat(3)
            + "</body></html>";

    String text =
        Gathered.from(new MemoryFile("a.html", page.getBytes(Charset.forName(charset))))
            .only()
            .text();

    assertThat(text).startsWith(words + ".");
  }
}
