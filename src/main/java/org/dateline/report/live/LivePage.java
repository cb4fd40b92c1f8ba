package org.dateline.report.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.dateline.report.evidence.KeptArticles;
import org.dateline.report.finding.Outline;
import org.dateline.report.page.Markup;

/**
 * Writes what the script needs into the page: numbers as JSON, texts as JSON in gzip and base64,
 * the shapes of the map where there are many countries, and the script itself.
 */
public final class LivePage {
  /** With fewer a map says less than a list. */
  private static final int FEW_COUNTRIES = 8;

  /** Characters of texts that are left as they are. */
  private static final int MOST_PLAIN = 300_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Outline outline;
  private final KeptArticles evidence;

  public LivePage(Outline outline, KeptArticles evidence) {
    this.outline = outline;
    this.evidence = evidence;
  }

  /** Writes the elements, last of all in the body. */
  public void write(Markup out, PageScript script) throws IOException {
    String numbers = JSON.writeValueAsString(new NumberMaker(outline, evidence).numbers());
    block(out, "application/json", "numbers", harmless(numbers));
    writeTexts(out, Texts.of(evidence.articles(), evidence.plan().roster()));
    if (evidence.plan().roster().countries() > FEW_COUNTRIES) {
      block(out, "application/json", "world", PageScript.resource("world.json").strip());
    }
    out.open("script", "type", "module").raw(script.text()).close();
  }

  /** Few texts stay readable; many are packed. */
  private static void writeTexts(Markup out, Texts texts) throws IOException {
    String json = JSON.writeValueAsString(texts);
    if (json.length() <= MOST_PLAIN) {
      block(out, "application/json", "texts", harmless(json));
    } else {
      block(out, "text/plain", "texts", packed(json.getBytes(StandardCharsets.UTF_8)));
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
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(json);
    }
    return new String(Base64.getEncoder().encode(bytes.toByteArray()), StandardCharsets.US_ASCII);
  }
}
