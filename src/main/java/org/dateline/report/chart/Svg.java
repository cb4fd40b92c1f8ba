package org.dateline.report.chart;

import java.util.Locale;
import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLink;

/** Opens drawings and writes their shapes; coordinates have one digit after the point. */
final class Svg {
  private final Markup out;

  private Svg(Markup out) {
    this.out = out;
  }

  /**
   * Opens a drawing that is one image to a screen reader; the table beside it has the numbers.
   *
   * @param style class of the drawing
   * @param label what it shows
   */
  static Svg open(Markup out, int width, int height, String style, String label) {
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        style,
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        Integer.toString(width),
        "height",
        Integer.toString(height),
        "role",
        "img",
        "aria-label",
        label);
    return new Svg(out);
  }

  void close() {
    out.close();
  }

  void line(double x1, double y1, double x2, double y2, String style) {
    out.empty("line", "class", style, "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2));
  }

  void path(String steps, String style) {
    out.empty("path", "class", style, "d", steps);
  }

  /** Text that begins, ends or is centred at a point, as its class says. */
  void text(double x, double y, String text, String style) {
    out.element("text", text, "class", style, "x", at(x), "y", at(y));
  }

  void rectangle(double x, double y, double width, double height, String style) {
    out.empty(
        "rect", "class", style, "x", at(x), "y", at(y), "width", at(width), "height", at(height));
  }

  void circle(double x, double y, double radius, String style) {
    out.empty("circle", "class", style, "cx", at(x), "cy", at(y), "r", at(radius));
  }

  /** Opens a group that leads on and tells its numbers under the pointer. */
  Svg openLink(NumberLink link, String title) {
    link.open(out, true);
    out.element("title", title);
    return this;
  }

  /** A coordinate. */
  static String at(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.equals("-0.0") ? "0.0" : text;
  }

  /** A step of a path: a letter and a point. */
  static String step(char letter, double x, double y) {
    return letter + at(x) + " " + at(y);
  }
}
