package org.dateline.gazetteer;

import java.time.LocalDate;

/**
 * A person in an office of state, who stands for the country while in office.
 *
 * @param code the country's alpha-3 code
 * @param office the office; two holders never overlap
 * @param name the full name
 * @param shortName the name that later mentions use
 * @param from first day in office
 * @param to last day in office; {@link LocalDate#MAX} while in office
 */
public record Leader(
    String code, String office, String name, String shortName, LocalDate from, LocalDate to) {
  /** Whether {@code day} falls into the time in office. */
  public boolean isInOffice(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
