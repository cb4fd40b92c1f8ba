package org.dateline.report.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.dateline.report.evidence.KeptArticles;
import org.dateline.report.finding.Outline;
import org.dateline.report.page.Markup;
import org.dateline.report.theme.CountryWord;
import org.dateline.report.theme.Themes;

/**
 * Writes what the script needs into the page: numbers and texts as JSON, much of it packed with
 * zlib, the shapes of the map where there are many countries, and the script itself.
 */
public final class LivePage {
  /** With fewer a map says less than a list. */
  private static final int FEW_COUNTRIES = 8;

  /** Characters of JSON that are left as they are. */
  private static final int MOST_PLAIN = 60_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Outline outline;
  private final Themes themes;
  private final KeptArticles evidence;

  public LivePage(Outline outline, Themes themes, KeptArticles evidence) {
    this.outline = outline;
    this.themes = themes;
    this.evidence = evidence;
  }

  /** Writes the elements, last of all in the body. */
  public void write(Markup out, PageScript script) throws IOException {
    Numbers numbers = new NumberMaker(outline, themes, evidence).numbers();
    writeJson(out, "numbers", JSON.writeValueAsString(numbers));
    Texts texts = Texts.of(evidence, examples());
    writeJson(out, "texts", JSON.writeValueAsString(texts));
    if (evidence.plan().roster().countries() > FEW_COUNTRIES) {
      block(out, "application/json", "world", PageScript.resource("world.json").strip());
    }
    out.open("script", "type", "module").raw(script.text()).close();
  }

  private List<CountryWord> examples() {
    return evidence.plan().hasTexts() ? themes.words().exemplified() : List.of();
  }

  /** A little stays readable; much is packed. */
  private static void writeJson(Markup out, String id, String json) throws IOException {
    if (json.length() <= MOST_PLAIN) {
      block(out, "application/json", id, harmless(json));
    } else {
      block(out, "text/plain", id, packed(json.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static void block(Markup out, String type, String id, String content) {
    out.open("script", "type", type, "id", id).raw(content).close();
  }

  /** JSON in which nothing can end the element. */
  private static String harmless(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private static String packed(byte[] json) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(bytes, deflater)) {
      zlib.write(json);
    } finally {
      deflater.end();
    }
    return PackedLetters.of(bytes.toByteArray());
  }
}
