package org.dateline.article.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.content.Head;

/**
 * The root element of an XML file, by the file's first bytes.
 *
 * @param name its name without a prefix
 * @param encoding what the prologue declares; else empty
 * @param start the first bytes as characters one to one
 */
public record XmlRoot(String name, String encoding, String start) {
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]+)[\"']");
  private static final Pattern NAME = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)[\\s/>]");

  /** The root; nothing if the file is no XML. */
  public static Optional<XmlRoot> of(Head head) {
    return head.first() == '<' ? of(head.latin1()) : Optional.empty();
  }

  private static Optional<XmlRoot> of(String text) {
    Matcher name = NAME.matcher(text);
    int at = rootAt(text);
    if (at < 0 || !name.find(at) || name.start() != at) {
      return Optional.empty();
    }
    Matcher encoding = ENCODING.matcher(text);
    return Optional.of(new XmlRoot(name.group(1), encoding.find() ? encoding.group(1) : "", text));
  }

  /** Where the first tag opens, behind prologue, comments and document type; else negative. */
  private static int rootAt(String text) {
    int at = text.indexOf('<');
    while (at >= 0) {
      if (text.startsWith("<?", at)) {
        at = behind(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at);
      } else if (text.startsWith("<!", at)) {
        at = behindDocumentType(text, at);
      } else {
        return at;
      }
      at = at < 0 ? at : text.indexOf('<', at);
    }
    return at;
  }

  private static int behindDocumentType(String text, int at) {
    int close = text.indexOf('>', at);
    int subset = text.indexOf('[', at);
    return subset > 0 && subset < close ? behind(text, "]", subset) : behind(text, ">", at);
  }

  private static int behind(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? at : at + mark.length();
  }

  /** Whether one of the marks stands in the first bytes. */
  public boolean holds(String... marks) {
    for (String mark : marks) {
      if (start.contains(mark)) {
        return true;
      }
    }
    return false;
  }
}
