package org.dateline.article.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource({
    "en, 'The ministers said that the talks in Geneva had been useful and that they would meet again in the spring with their Russian colleagues.'",
    "es, 'Los ministros dijeron que las conversaciones en Ginebra fueron útiles y que se reunirán de nuevo en la primavera con sus colegas rusos.'",
    "fr, 'Les ministres ont déclaré que les discussions à Genève avaient été utiles et qu’ils se réuniront au printemps avec leurs collègues russes.'",
    "de, 'Die Minister sagten, dass die Gespräche in Genf nützlich waren und dass sie sich im Frühjahr mit ihren russischen Kollegen wieder treffen.'",
    "pt, 'Os ministros disseram que as conversas em Genebra foram úteis e que se encontrarão de novo na primavera com os colegas da Rússia.'",
    "it, 'I ministri hanno detto che i colloqui di Ginevra sono stati utili e che si incontreranno di nuovo in primavera con i colleghi russi.'",
    "ru, 'Министры заявили, что переговоры в Женеве были полезными и что весной они снова встретятся со своими российскими коллегами.'",
    "uk, 'Міністри заявили, що переговори в Женеві були корисними і що навесні вони знову зустрінуться зі своїми колегами.'",
    "zh, '部长们说，在日内瓦的会谈很有用，他们将在春天与俄罗斯同事再次会面。'",
    "ja, '閣僚たちは、ジュネーブでの会談は有益であり、春にロシアの同僚と再び会うと述べた。'",
    "ko, '장관들은 제네바 회담이 유익했으며 봄에 러시아 동료들과 다시 만날 것이라고 말했다.'",
    "ar, 'قال الوزراء إن المحادثات في جنيف كانت مفيدة وإنهم سيجتمعون مرة أخرى في الربيع مع زملائهم الروس.'",
    "'', 'Moscow'",
    "'', 'Moscow Beijing Washington Pyongyang Seoul Tokyo Berlin Paris London Rome Madrid Vienna Oslo'"
  })
  void theLanguageOfASentenceIsGuessed(String code, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(code);
  }

  /** Sentences one by one: the texts that are hardest to tell are those of one sentence. */
  @ParameterizedTest
  @CsvFileSource(resources = "/spec/languages.csv", numLinesToSkip = 1)
  void theLanguageOfOneSentenceIsGuessed(String code, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(code);
  }
}
