package org.dateline.article.rich;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.article.container.RefusedException;
import org.dateline.model.RejectReason;

/**
 * The text of {@code word/document.xml}: a line for each paragraph, a form feed behind each
 * section. Text boxes, pictures and deleted text are left out.
 *
 * @param text what could be read
 * @param isCutOff whether the file ends too early; what came before is kept
 */
public record WordText(String text, boolean isCutOff) {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "AlternateContent",
          "drawing",
          "pict",
          "object",
          "moveFrom",
          "del",
          "sdtPr",
          "rPr",
          "tblPr");

  /**
   * Reads it. Document types and entities are never looked at.
   *
   * @throws RefusedException if it has more than {@code limit} characters, or a document type
   */
  public static WordText of(InputStream xml, int limit) throws RefusedException {
    Reading reading = new Reading(limit);
    try {
      reading.read(factory().createXMLStreamReader(xml));
      return new WordText(reading.text.toString(), false);
    } catch (XMLStreamException e) {
      return new WordText(reading.text.toString(), true);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** What is known while one document is read. */
  private static final class Reading {
    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private boolean isSectionEnd;
    private boolean isInText;

    Reading(int limit) {
      this.limit = limit;
    }

    void read(XMLStreamReader in) throws XMLStreamException, RefusedException {
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(in);
          case XMLStreamConstants.END_ELEMENT -> end(in.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (isInText) {
              append(in.getText());
            }
          }
          default -> {}
        }
      }
    }

    private void start(XMLStreamReader in) throws XMLStreamException, RefusedException {
      String name = in.getLocalName();
      if (LEFT_OUT.contains(name)) {
        skip(in);
        return;
      }
      switch (name) {
        case "t" -> isInText = true;
        case "tab" -> append("\t");
        case "br", "cr" -> append("\n");
        case "noBreakHyphen" -> append("-");
        case "tabs" -> skip(in);
        case "sectPr" -> {
          isSectionEnd = true;
          skip(in);
        }
        default -> {}
      }
    }

    private void end(String name) throws RefusedException {
      if (name.equals("t")) {
        isInText = false;
      } else if (name.equals("p")) {
        append(isSectionEnd ? "\n\f" : "\n");
        isSectionEnd = false;
      }
    }

    private static void skip(XMLStreamReader in) throws XMLStreamException {
      int depth = 1;
      while (depth > 0 && in.hasNext()) {
        int event = in.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      }
    }

    private void append(String more) throws RefusedException {
      if (text.length() + more.length() > limit) {
        throw new RefusedException(
            RejectReason.TEXT_TOO_LARGE, "a document of more than " + limit + " characters");
      }
      text.append(more);
    }
  }
}
