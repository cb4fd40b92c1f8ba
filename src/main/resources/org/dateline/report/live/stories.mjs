// The stories that most articles tell: who had each first, who followed, and how long it ran.
import { count, counted } from "./format.mjs";
import { dateInWords } from "./dates.mjs";
import { hasAllPeriods } from "./selection.mjs";
import { html, bdi } from "./element.mjs";

const MOST_STORIES = 8;

/** Draws the largest stories of the selection into {@code place}. */
export function drawStories(place, view) {
  const { corpus } = view;
  const chosen = storiesOf(view);
  if (chosen.length === 0) {
    const text = corpus.stories.length === 0 ? "No story was printed twice: each article tells one of its own." : "None of the largest stories of the corpus is in this selection.";
    place.replaceChildren(html("p", {}, text));
    return;
  }
  const shown = chosen.slice(0, MOST_STORIES);
  const of = chosen.length > shown.length || chosen.length < corpus.stories.length ? `${count(shown.length)} of the ${count(corpus.stories.length)} largest stories of the corpus` : "The largest stories of the corpus";
  const note = `${of}: near-copies of one text, with a chosen country or with none. Numbers are of all outlets and dates.`;
  place.replaceChildren(html("p", { class: "note" }, note), html("ol", { class: "pairs stories" }, shown.map((story) => storyItem(view, story))));
}

/** The largest stories that began in the chosen dates, that a chosen outlet printed, and that a chosen country is in. */
export function storiesOf({ corpus, selection }) {
  const isAll = hasAllPeriods(selection, corpus);
  return corpus.stories.filter((story) => {
    const article = corpus.articles[story.article];
    const countries = corpus.sets[article.set];
    if (!isAll && (article.period < selection.from || article.period > selection.to)) return false;
    if (selection.outlet >= 0 && !story.outlets.includes(selection.outlet)) return false;
    if (selection.group >= 0 && !story.outlets.some((outlet) => corpus.outletGroups[outlet] === selection.group)) return false;
    if (selection.topic >= 0 && !article.entities.includes(selection.topic)) return false;
    return countries.length === 0 || countries.some((country) => selection.countries.includes(country));
  });
}

function storyItem(view, story) {
  const { corpus } = view;
  const article = corpus.articles[story.article];
  const day = article.day === null ? "an unknown day" : dateInWords(article.day);
  const title = article.title || "Story of " + day;
  const heading = corpus.hasTexts ? title : "Story of " + day;
  const articles = corpus.articles.filter(({ original }) => original === story.article);
  const subject = { heading, articles, number: story.articles, unit: "articles" };
  const days = article.day === null || story.end.length === 0 ? "" : ` in ${counted(story.end[0] - article.day + 1, "days")}`;
  const [first, ...followers] = story.first.map((name) => bdi(name || "no source"));
  const more = story.size - story.first.length;
  const then = followers.flatMap((name, place) => [place === 0 ? "; then " : ", ", name]);
  const rest = more > 0 ? ` and ${count(more)} ${more === 1 ? "other" : "others"}` : "";
  const words = [" of ", counted(story.size, "outlets"), days, ", first ", first, ", ", day, then, rest, "."];
  return html("li", {}, html("h4", {}, bdi(heading)), html("p", { class: "numbers" }, view.button(subject, counted(story.articles, "articles")), words));
}
