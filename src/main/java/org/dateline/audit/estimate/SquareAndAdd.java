package org.dateline.audit.estimate;

import java.util.function.DoubleBinaryOperator;

/**
 * The interval of a number that is made of two estimates from independent samples, by squaring and
 * adding what each limit alone would move it (Newcombe 1998; Zou and Donner 2008, who call it
 * MOVER). Unlike plus-minus, it keeps the lopsided limits of small shares.
 */
public final class SquareAndAdd {
  private SquareAndAdd() {}

  /**
   * What {@code function} makes of both.
   *
   * @param function rises or falls with each of its arguments
   */
  public static Estimate of(Estimate a, Estimate b, DoubleBinaryOperator function) {
    double value = function.applyAsDouble(a.value(), b.value());
    double[] moves = {
      function.applyAsDouble(a.low(), b.value()) - value,
      function.applyAsDouble(a.high(), b.value()) - value,
      function.applyAsDouble(a.value(), b.low()) - value,
      function.applyAsDouble(a.value(), b.high()) - value
    };
    double down = Math.hypot(least(moves[0], moves[1]), least(moves[2], moves[3]));
    double up = Math.hypot(most(moves[0], moves[1]), most(moves[2], moves[3]));
    return new Estimate(value, value - down, value + up);
  }

  private static double least(double a, double b) {
    return Math.min(0, Math.min(a, b));
  }

  private static double most(double a, double b) {
    return Math.max(0, Math.max(a, b));
  }
}
