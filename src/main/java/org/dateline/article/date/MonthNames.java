package org.dateline.article.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the months in the languages of many news sites, and their abbreviations. */
final class MonthNames {
  /** One language a line; spellings of one month are joined by {@code |}. */
  private static final String[] NAMES = {
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug"
        + " september|sept|sep october|oct november|nov december|dec",
    "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre"
        + " noviembre diciembre|dic",
    "janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout septembre"
        + " octobre novembre décembre|déc|decembre",
    "januar|jänner februar märz|maerz april mai juni juli august september oktober|okt november"
        + " dezember|dez",
    "janeiro fevereiro|fev março|marco abril maio|mai junho julho agosto setembro|set outubro|out"
        + " novembro dezembro|dez",
    "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott"
        + " novembre dicembre",
    "januari februari maart|mrt april mei juni juli augustus september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts april maj juni juli august september oktober november december|desember",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada"
        + " grudnia",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie"
        + " decembrie",
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  };

  private static final Map<String, Integer> NAME_TO_NUMBER = numbers();

  private MonthNames() {}

  /** 1 to 12, if {@code word} is the name of a month. */
  static Optional<Integer> number(String word) {
    return Optional.ofNullable(NAME_TO_NUMBER.get(word.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String language : NAMES) {
      String[] months = language.split(" ", -1);
      for (int i = 0; i < months.length; i++) {
        for (String spelling : months[i].split("\\|", -1)) {
          numbers.putIfAbsent(spelling, i + 1);
        }
      }
    }
    return numbers;
  }
}
