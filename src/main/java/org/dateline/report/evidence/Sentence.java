package org.dateline.report.evidence;

import java.util.List;
import org.dateline.model.Span;
import org.dateline.report.page.Markup;

/**
 * Words of an article around the names in them.
 *
 * @param text as far as the table of mentions has it; dots stand for what it has not
 * @param marks where names stand, in order and apart
 */
public record Sentence(String text, List<Mark> marks) {
  /** Copies the list. */
  public Sentence {
    marks = List.copyOf(marks);
  }

  boolean hasName(int name) {
    return marks.stream().anyMatch(mark -> mark.name() == name);
  }

  /** Writes the words, those marked that mean one of {@code names}. */
  public void write(Markup out, List<Integer> names) {
    int done = 0;
    for (Mark mark : marks) {
      if (names.contains(mark.name())) {
        Span span = mark.span();
        out.text(text.substring(done, span.start())).element("mark", span.of(text));
        done = span.end();
      }
    }
    out.text(text.substring(done));
  }
}
