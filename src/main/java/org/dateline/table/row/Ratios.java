package org.dateline.table.row;

import java.util.Optional;
import java.util.OptionalDouble;

/** Ratios that may not be defined. */
final class Ratios {
  private Ratios() {}

  /** The quotient, undefined at 0/0. */
  static OptionalDouble of(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  /** The value, if there is one. */
  static OptionalDouble of(Optional<Double> value) {
    return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
  }
}
