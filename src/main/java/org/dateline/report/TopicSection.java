package org.dateline.report;

import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLinks;
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
    EntitySection.writeRanks(out, topics.topics(), topics::countries, links);
  }
}
