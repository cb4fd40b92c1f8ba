package org.dateline.article.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with several dates says which is which: that of publication counts, wherever it stands.
 */
final class DateLabels {
  /** Words for it in the languages of the pages that we know; a word may go on, as in Spanish. */
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?iU)\\b(?:(?:first )?(?:published|posted|issued|created)|originally|publié\\w*|veröffentlicht|erschienen|erstellt|online seit|publicad[oa]|pubblicat[oa]"
              + "|gepubliceerd|geplaatst|opublikowan\\w*|publikacja|publicerad|publisert|publiceret|julkaistu|giriş|yayınlanma|опубликован\\w*)\\b"
              + "|发布|發布|公開|配信|입력|등록");

  private static final Pattern UPDATED =
      Pattern.compile(
          "(?iU)\\b(?:(?:last )?(?:updated?|modified|edited|revised)|(?:mis|mise) à jour|modifié\\w*|actualisé\\w*|stand:|aktualisiert|geändert"
              + "|actualizad[oa]|atualizad[oa]|aggiornat[oa]|aggiornamento|modific(?:a|at[oa])|bijgewerkt|gewijzigd|aktualizacja|zaktualizowan\\w*"
              + "|uppdaterad|oppdatert|opdateret|päivitetty|güncelleme|güncellendi|обновлен\\w*|изменен\\w*)(?!\\w)"
              + "|更新|수정");

  private DateLabels() {}

  /** Whether the line says of a date that it is that of publication. */
  static boolean saysPublished(String line) {
    return PUBLISHED.matcher(line).find();
  }

  /** Whether the line says what its date is of: publication or a change. */
  static boolean isIn(String line) {
    return saysPublished(line) || UPDATED.matcher(line).find();
  }

  /** The part of the line that may hold the date of publication; empty if it has none. */
  static String published(String line) {
    Matcher updated = UPDATED.matcher(line);
    if (!updated.find()) {
      return line;
    }
    Matcher published = PUBLISHED.matcher(line);
    if (published.find()) {
      boolean isFirst = published.start() < updated.start();
      return isFirst ? line.substring(0, updated.start()) : line.substring(published.start());
    }
    return line.substring(0, updated.start());
  }
}
