package org.dateline.extract.entity;

import java.util.regex.Pattern;

/** What companies are by law, behind their names: Zorvex Co., Quill Inc. */
public final class LegalForms {
  private static final Pattern ENDING =
      Pattern.compile(
          "(?<=\\w),? (?:inc|corp|co|ltd|llc|plc|l\\.l\\.c|corporation|incorporated)\\.?$");

  private LegalForms() {}

  /** Whether a folded name ends in one. */
  public static boolean hasOne(String folded) {
    return ENDING.matcher(folded).find();
  }

  /** A folded name without it. */
  public static String without(String folded) {
    return ENDING.matcher(folded).replaceFirst("");
  }
}
