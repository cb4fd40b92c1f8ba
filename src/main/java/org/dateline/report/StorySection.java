package org.dateline.report;

import java.time.LocalDate;
import java.util.List;
import org.dateline.report.finding.Findings;
import org.dateline.report.page.Markup;
import org.dateline.report.page.RowLink;
import org.dateline.report.page.Wording;
import org.dateline.report.theme.LargestStories;
import org.dateline.report.theme.LargestStory;
import org.dateline.table.Table;

/** The stories that most articles tell: who had each first, and who followed. */
final class StorySection implements Section {
  private static final int MOST = 8;
  private static final int MOST_FOLLOWERS = 6;

  private final Findings findings;
  private final LargestStories largest;

  StorySection(Findings findings, LargestStories largest) {
    this.findings = findings;
    this.largest = largest;
  }

  @Override
  public String id() {
    return "stories";
  }

  @Override
  public String title() {
    return "The largest stories";
  }

  @Override
  public void write(Markup out) {
    if (largest.stories().isEmpty()) {
      out.element("p", "No story was printed twice: each article tells one of its own.");
      return;
    }
    out.open("p", "class", "note");
    RowLink.whole(Table.STORIES)
        .write(out, Wording.count(largest.all(), "story was", "stories were"));
    out.text(" printed more than once. These have most articles: near-copies of one text.").close();
    out.open("ol", "class", "pairs stories");
    largest.stories().stream().limit(MOST).forEach(story -> write(out, story));
    out.close();
  }

  private void write(Markup out, LargestStory story) {
    out.open("li").open("h4");
    boolean hasTitle = findings.facts().hasTexts() && !story.title().isEmpty();
    out.element("bdi", hasTitle ? story.title() : "Story of " + firstDay(story)).close();
    out.open("p", "class", "numbers");
    story.link().write(out, Wording.count(story.articles(), "article", "articles"));
    out.text(" of " + Wording.count(story.outlets().size(), "outlet", "outlets") + span(story));
    out.text(", first ").element("bdi", outlet(story.outlets().get(0)));
    out.text(", " + firstDay(story));
    writeFollowers(out, story.outlets().subList(1, story.outlets().size()));
    out.text(".").close().close();
  }

  private static void writeFollowers(Markup out, List<String> followers) {
    int shown = Math.min(MOST_FOLLOWERS, followers.size());
    for (int i = 0; i < shown; i++) {
      out.text(i == 0 ? "; then " : ", ").element("bdi", outlet(followers.get(i)));
    }
    if (followers.size() > shown) {
      out.text(" and " + Wording.count(followers.size() - shown, "other", "others"));
    }
  }

  private static String span(LargestStory story) {
    return story.days() == 0 ? "" : " in " + Wording.count(story.days(), "day", "days");
  }

  private static String firstDay(LargestStory story) {
    return story.date().map((LocalDate date) -> Wording.date(date)).orElse("an unknown day");
  }

  private static String outlet(String name) {
    return name.isEmpty() ? "no source" : name;
  }
}
