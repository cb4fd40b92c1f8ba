package org.dateline.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A page in a browser, driven over the DevTools protocol. */
final class BrowserPage implements Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 60;

  private final BlockingQueue<String> incoming = new LinkedBlockingQueue<>();
  private final List<JsonNode> events = new ArrayList<>();
  private final WebSocket socket;
  private String session = "";
  private int calls;

  private BrowserPage(String address) {
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Messages())
            .join();
  }

  static BrowserPage open(Chromium browser) throws IOException {
    BrowserPage page = new BrowserPage(browser.address());
    String target =
        page.call("Target.createTarget", "{\"url\":\"about:blank\"}").get("targetId").asText();
    page.session =
        page.call("Target.attachToTarget", "{\"targetId\":\"" + target + "\",\"flatten\":true}")
            .get("sessionId")
            .asText();
    for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
      page.call(domain + ".enable", "{}");
    }
    return page;
  }

  /** Sets the size of the window and the colours that the reader prefers. */
  void resize(int width, int height, boolean isDark) throws IOException {
    call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":"
            + width
            + ",\"height\":"
            + height
            + ",\"deviceScaleFactor\":1,\"mobile\":false}");
    call(
        "Emulation.setEmulatedMedia",
        "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\""
            + (isDark ? "dark" : "light")
            + "\"}]}");
  }

  /** Loads a file and waits until it is there. */
  void load(Path file) throws IOException {
    load(file, "");
  }

  private void load(Path file, String fragment) throws IOException {
    call("Page.navigate", "{\"url\":\"about:blank\"}");
    events.clear();
    call("Page.navigate", "{\"url\":\"" + file.toUri() + fragment + "\"}");
    while (events("Page.loadEventFired").isEmpty()) {
      events.add(next());
    }
    String isThere = "document.readyState === 'complete' && location.href !== 'about:blank'";
    while (!evaluate(isThere).asBoolean()) {
      events.add(next());
    }
  }

  /** Loads a report and waits until its script has drawn it. */
  void loadLive(Path file) throws IOException {
    loadLive(file, "");
  }

  /** Likewise, with a selection in the address. */
  void loadLive(Path file, String selection) throws IOException {
    load(file, selection.isEmpty() ? "" : "#" + selection);
    String isLive =
        "new Promise(done => setTimeout(() => done("
            + "document.documentElement.classList.contains('live')), 50))";
    for (int i = 0; i < 100; i++) {
      if (evaluate(isLive).asBoolean()) {
        return;
      }
    }
    throw new IOException(file + ": its script does not draw it");
  }

  /** Lets pages run their scripts, or not. */
  void allowScripts(boolean isAllowed) throws IOException {
    call("Emulation.setScriptExecutionDisabled", "{\"value\":" + !isAllowed + "}");
  }

  /** What happened since the page was loaded. */
  List<JsonNode> events(String method) {
    return events.stream().filter(event -> event.path("method").asText().equals(method)).toList();
  }

  /** The value of an expression. */
  JsonNode evaluate(String expression) throws IOException {
    ObjectNode parameters = JSON.createObjectNode();
    parameters.put("expression", expression).put("returnByValue", true).put("awaitPromise", true);
    return call("Runtime.evaluate", parameters.toString()).path("result").path("value");
  }

  void press(String key, int code) throws IOException {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          "{\"type\":\""
              + type
              + "\",\"key\":\""
              + key
              + "\",\"code\":\""
              + key
              + "\",\"windowsVirtualKeyCode\":"
              + code
              + "}");
    }
  }

  /** Keeps a picture of the whole page. */
  void capture(Path picture) throws IOException {
    long width = evaluate("innerWidth").asLong();
    long height = evaluate("document.documentElement.scrollHeight").asLong();
    String clip =
        "{\"captureBeyondViewport\":true,\"clip\":{\"x\":0,\"y\":0,\"scale\":1,\"width\":"
            + width
            + ",\"height\":"
            + height
            + "}}";
    save(call("Page.captureScreenshot", clip), picture);
  }

  /** Keeps a picture of what the window shows. */
  void captureWindow(Path picture) throws IOException {
    save(call("Page.captureScreenshot", "{}"), picture);
  }

  void print(Path file) throws IOException {
    save(call("Page.printToPDF", "{\"printBackground\":false}"), file);
  }

  @Override
  public void close() {
    socket.abort();
  }

  private static void save(JsonNode result, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(result.get("data").asText()));
  }

  private JsonNode call(String method, String parameters) throws IOException {
    int id = ++calls;
    String target = session.isEmpty() ? "" : ",\"sessionId\":\"" + session + "\"";
    socket
        .sendText(
            "{\"id\":"
                + id
                + ",\"method\":\""
                + method
                + "\",\"params\":"
                + parameters
                + target
                + "}",
            true)
        .join();
    while (true) {
      JsonNode message = next();
      if (message.path("id").asInt() == id) {
        if (message.has("error")) {
          throw new IOException(method + ": " + message.get("error"));
        }
        return message.get("result");
      }
      events.add(message);
    }
  }

  private JsonNode next() throws IOException {
    try {
      String message = incoming.poll(SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new IOException("the browser says nothing for " + SECONDS + " seconds");
      }
      return JSON.readTree(message);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private final class Messages implements WebSocket.Listener {
    private final StringBuilder parts = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
      parts.append(part);
      if (isLast) {
        incoming.add(parts.toString());
        parts.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, part, isLast);
    }
  }
}
