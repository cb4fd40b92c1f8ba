package org.dateline.article.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * A path of names below an element, as in {@code head/docdata/date.issue/@norm}. Prefixes and case
 * do not matter; {@code //name} is at any depth, and {@code name[@a=v]} has that attribute.
 */
public final class XmlPath {
  private static final Pattern STEP =
      Pattern.compile("(/{0,2})([\\w.*-]+)(?:\\[@([\\w.-]+)=([^\\]]*)\\])?");

  /**
   * One name of the path.
   *
   * @param isDeep whether it may lie deeper
   * @param name the element's, or {@code *}
   * @param attribute the attribute that it must have, or empty
   * @param value what that must be
   */
  private record Step(boolean isDeep, String name, String attribute, String value) {
    boolean fits(Element element) {
      return (name.equals("*") || isNamed(element, name))
          && (attribute.isEmpty()
              || XmlPath.attribute(element, attribute)
                  .filter(v -> v.equalsIgnoreCase(value))
                  .isPresent());
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private final String attribute;

  private XmlPath(String path) {
    int at = path.lastIndexOf('@');
    boolean endsInAttribute = at == 0 || (at > 0 && path.charAt(at - 1) == '/');
    attribute = endsInAttribute ? path.substring(at + 1) : "";
    Matcher m = STEP.matcher(endsInAttribute ? path.substring(0, at) : path);
    while (m.find()) {
      String wanted = m.group(3) == null ? "" : m.group(3);
      String value = m.group(4) == null ? "" : m.group(4);
      steps.add(new Step(m.group(1).equals("//"), m.group(2), wanted, value));
    }
  }

  /** The path that is written so. */
  public static XmlPath of(String path) {
    return new XmlPath(path);
  }

  /** The elements at the end of the path, in order. */
  public List<Element> elements(Element from) {
    List<Element> found = List.of(from);
    for (Step step : steps) {
      List<Element> next = new ArrayList<>();
      for (Element element : found) {
        Stream<Element> below =
            step.isDeep() ? element.stream().skip(1) : element.children().stream();
        next.addAll(below.filter(step::fits).toList());
      }
      found = next;
    }
    return found;
  }

  /** What the path leads to, as it is written: attributes or whole texts that are not blank. */
  public List<String> values(Element from) {
    List<String> values = new ArrayList<>();
    for (Element element : elements(from)) {
      String value =
          attribute.isEmpty() ? element.wholeText() : attribute(element, attribute).orElse("");
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  /** The first of the values; else empty. */
  public String value(Element from) {
    List<String> values = values(from);
    return values.isEmpty() ? "" : values.get(0);
  }

  /** Whether the element has that name, whatever its prefix. */
  public static boolean isNamed(Element element, String name) {
    String tag = element.tagName();
    int colon = tag.indexOf(':');
    return tag.length() - colon - 1 == name.length()
        && tag.regionMatches(true, colon + 1, name, 0, name.length());
  }

  private static Optional<String> attribute(Element element, String name) {
    for (Attribute each : element.attributes()) {
      String key = each.getKey();
      if (key.substring(key.indexOf(':') + 1).equalsIgnoreCase(name)) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }
}
