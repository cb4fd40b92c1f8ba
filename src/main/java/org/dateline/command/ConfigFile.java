package org.dateline.command;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Options in a YAML file: a name and its value a line. A list stands for values with commas, and a
 * block of names for {@code name=value} with commas.
 */
public final class ConfigFile {
  private final String file;
  private final JsonParser yaml;

  private ConfigFile(String file, JsonParser yaml) {
    this.file = file;
    this.yaml = yaml;
  }

  /**
   * An option as it was set.
   *
   * @param place file and line
   */
  public record Entry(String name, String value, String place) {}

  /**
   * Reads all options of a file, in its order.
   *
   * @throws UsageException if it cannot be read or is not a list of options
   */
  public static List<Entry> read(String file) {
    if (Files.isDirectory(Path.of(file))) {
      throw new UsageException("--config: a folder: \"" + file + "\"; name a YAML file");
    }
    try (JsonParser yaml = new YAMLFactory().createParser(text(file))) {
      return new ConfigFile(file, yaml).entries();
    } catch (JsonProcessingException e) {
      String problem = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new UsageException(
          file + ":" + line + ": not YAML: " + problem + "; write name: value", e);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ": not in UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new UsageException("--config: cannot be read: \"" + file + "\"; check the path", e);
    }
  }

  private static String text(String file) throws IOException {
    String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      throw new UsageException(file + ": in UTF-16; save it as UTF-8");
    }
    return text;
  }

  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    if (yaml.nextToken() == null) {
      return entries;
    }
    if (yaml.currentToken() != JsonToken.START_OBJECT) {
      throw wrong("not a list of options", "write name: value");
    }
    Set<String> names = new HashSet<>();
    while (yaml.nextToken() != JsonToken.END_OBJECT) {
      String place = place();
      String name = yaml.currentName();
      if (!names.add(name)) {
        throw wrong("set twice: \"" + name + "\"", "keep one");
      }
      entries.add(new Entry(name, value(name, yaml.nextToken()), place));
    }
    if (yaml.nextToken() != null) {
      throw wrong("a second document", "keep one");
    }
    return entries;
  }

  private String value(String name, @Nullable JsonToken token) throws IOException {
    if (token == JsonToken.START_ARRAY) {
      return values(name, JsonToken.END_ARRAY);
    }
    return token == JsonToken.START_OBJECT
        ? values(name, JsonToken.END_OBJECT)
        : scalar(name, token);
  }

  private String values(String name, JsonToken end) throws IOException {
    List<String> values = new ArrayList<>();
    for (JsonToken token = yaml.nextToken(); token != end; token = yaml.nextToken()) {
      boolean isNamed = token == JsonToken.FIELD_NAME;
      String key = isNamed ? yaml.currentName() + "=" : "";
      values.add(key + scalar(name, isNamed ? yaml.nextToken() : token));
    }
    return String.join(",", values);
  }

  private String scalar(String name, @Nullable JsonToken token) throws IOException {
    if (token == null || !token.isScalarValue()) {
      throw wrong(name + " is nested too deep", "write a value or a list of values");
    }
    return token == JsonToken.VALUE_NULL ? "" : yaml.getText();
  }

  private String place() {
    return file + ":" + yaml.currentTokenLocation().getLineNr();
  }

  private UsageException wrong(String what, String advice) {
    return new UsageException(place() + ": " + what + "; " + advice);
  }
}
