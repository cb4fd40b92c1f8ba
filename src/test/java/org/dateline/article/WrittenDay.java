package org.dateline.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as pages write it: by the name of a form, or "%" with a language and a pattern. */
final class WrittenDay {
  private WrittenDay() {}

  static String of(LocalDate day, String form) {
    OffsetDateTime noon = day.atTime(10, 5).atOffset(ZoneOffset.ofHours(2));
    if (form.startsWith("%")) {
      Locale language = Locale.forLanguageTag(form.substring(1, 3));
      return noon.format(DateTimeFormatter.ofPattern(form.substring(4), language));
    }
    return switch (form) {
      case "iso" -> day.toString();
      case "time" -> noon.toString();
      case "z" -> day.atTime(13, 20).atOffset(ZoneOffset.UTC).toString();
      case "early" -> day.atTime(3, 10).atOffset(ZoneOffset.ofHours(9)).toString();
      case "late" -> day.atTime(LocalTime.of(22, 45)).atOffset(ZoneOffset.ofHours(-5)).toString();
      case "utcnext" -> day.plusDays(1).atTime(2, 40).atOffset(ZoneOffset.UTC).toString();
      case "us" -> format(day, "MMMM d, yyyy");
      case "usn" -> format(day, "M/d/yyyy");
      case "usnt" -> format(day, "MM/dd/yy") + " 06:30 AM EST";
      case "uk" -> format(day, "d MMMM yyyy");
      case "ukt" -> format(day, "d MMM yyyy") + ", 11:25";
      case "eu" -> format(day, "dd.MM.yyyy");
      case "ap" -> format(day, "MMM d, yyyy");
      case "long" -> format(day, "EEEE, MMMM d, yyyy");
      case "longuk" -> format(day, "MMMM d, yyyy");
      case "th" -> day.getDayOfMonth() + ending(day.getDayOfMonth()) + format(day, " MMMM yyyy");
      case "usth" -> format(day, "MMMM ") + day.getDayOfMonth() + ending(day.getDayOfMonth());
      case "md" -> format(day, "MMMM d");
      case "path" -> format(day, "yyyy/MM/dd");
      case "path8" -> format(day, "yyyyMMdd");
      case "year" -> format(day, "yyyy");
      case "mslash" -> format(day, "MM/dd");
      case "dashtime" -> format(day, "yyyy-MM-dd") + " 10:12:33";
      case "clock" -> format(day, "d MMMM yyyy") + " 12:44";
      case "slash" -> format(day, "dd/MM/yyyy");
      case "dash" -> format(day, "dd-MM-yyyy");
      case "dots" -> format(day, "d.M.yyyy");
      case "rfc" -> noon.format(DateTimeFormatter.RFC_1123_DATE_TIME);
      case "basic" -> format(day, "yyyy-MM-dd") + "T22:05:00-0500";
      case "ms" -> Long.toString(seconds(day) * 1000);
      case "s" -> Long.toString(seconds(day));
      case "de" -> worded(day, "d. MMMM yyyy", form);
      case "es" -> worded(day, "d 'de' MMMM 'de' yyyy", form);
      case "fr", "it", "nl", "ru" -> worded(day, "d MMMM yyyy", form);
      case "zh" -> format(day, "yyyy年MM月dd日");
      default -> throw new IllegalArgumentException(form);
    };
  }

  private static long seconds(LocalDate day) {
    return day.atTime(13, 20).toEpochSecond(ZoneOffset.UTC);
  }

  private static String ending(int day) {
    if (day >= 11 && day <= 13) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String worded(LocalDate day, String pattern, String language) {
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language)));
  }

  private static String format(LocalDate day, String pattern) {
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }
}
