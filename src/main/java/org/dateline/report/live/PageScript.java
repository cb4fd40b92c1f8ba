package org.dateline.report.live;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * The script of the page: the modules beside this class, in the order in which they need each
 * other, as one and without their comments. The page allows this text alone, by its hash.
 */
public final class PageScript {
  /** Names what comes first and needs nothing before what needs it. */
  private static final List<String> MODULES =
      List.of(
          "format",
          "dates",
          "association",
          "scale",
          "placing",
          "corpus",
          "selection",
          "counting",
          "ties",
          "element",
          "keys",
          "saving",
          "evidence",
          "bar",
          "brush",
          "timeline",
          "heat",
          "network",
          "world",
          "lists",
          "topics",
          "words",
          "stories",
          "search",
          "page");

  private final String text;

  private PageScript(String text) {
    this.text = text;
  }

  /** Joins the modules. */
  public static PageScript load() throws IOException {
    StringBuilder text = new StringBuilder("//<![CDATA[\n");
    for (String module : MODULES) {
      resource(module + ".mjs")
          .lines()
          .map(String::strip)
          .filter(line -> !line.startsWith("import ") && !isComment(line))
          .forEach(
              line ->
                  text.append(line.startsWith("export ") ? line.substring(7) : line).append('\n'));
    }
    return new PageScript(text.append("startPage();\n//]]>").toString());
  }

  private static boolean isComment(String line) {
    return line.startsWith("//") || line.startsWith("/**") || line.startsWith("*");
  }

  /** What stands between the tags. */
  public String text() {
    return text;
  }

  /** Its hash, as a policy of the page names it. */
  public String source() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The style of what the script shows. */
  public static String style() throws IOException {
    return resource("live.css");
  }

  static String resource(String name) throws IOException {
    try (InputStream in = PageScript.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
