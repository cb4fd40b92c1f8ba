package org.dateline.report;

import java.util.List;
import org.dateline.report.finding.Pair;
import org.dateline.report.finding.Participant;
import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.Wording;
import org.dateline.report.theme.Topics;

/** The analyst's topics, and the countries they come with. Only there with {@code --topics}. */
final class TopicSection implements Section {
  private final Topics topics;
  private final NumberLinks links;

  /**
   * Will write.
   *
   * @param topics with the stories of all dates
   */
  TopicSection(Topics topics, NumberLinks links) {
    this.topics = topics;
    this.links = links;
  }

  @Override
  public String id() {
    return "topics";
  }

  @Override
  public String title() {
    return "The topics";
  }

  @Override
  public void write(Markup out) {
    out.element(
        "p",
        "Stories with each topic of --topics, and the countries it comes with more often than"
            + " independent ones would.",
        "class",
        "note");
    long most = topics.topics().stream().mapToLong(Participant::stories).max().orElse(1);
    out.open("ol", "class", "ranks");
    topics.topics().forEach(topic -> write(out, topic, most));
    out.close();
  }

  private void write(Markup out, Participant topic, long most) {
    out.open("li").open("span", "class", "rank");
    Participant.write(out, topic.name());
    out.text(" ");
    topic.number(links).write(out, Wording.count(topic.stories()));
    out.close();
    String width = Wording.fixed(100.0 * topic.stories() / Math.max(1, most), 1);
    out.element("span", "", "class", "bar topic", "style", "width:" + width + "%");
    writeTies(out, topics.countries(topic));
    out.close();
  }

  private void writeTies(Markup out, List<Pair> ties) {
    if (ties.isEmpty()) {
      return;
    }
    out.open("small").text("with ");
    for (int i = 0; i < ties.size(); i++) {
      out.text(i == 0 ? "" : " · ");
      Participant.write(out, ties.get(i).aName());
      out.text(" ");
      ties.get(i).number(links).write(out, Wording.count(ties.get(i).stories()));
    }
    out.close();
  }
}
