// The analyst's topics: how many, their course through time, and the countries they come with.
import { percent, shareOf } from "./format.mjs";
import { periodInWords } from "./dates.mjs";
import { html, svg, bdi, at } from "./element.mjs";
import { scale } from "./scale.mjs";
import { bar, tiesInWords } from "./lists.mjs";

const SPARK = { width: 320, height: 40 };

/** Draws the topics into {@code place}, the most frequent first. */
export function drawTopics(place, view) {
  const { corpus, counts, selection } = view;
  const ranked = [...corpus.topics].sort((one, other) => counts.names[other] - counts.names[one] || one - other);
  const shares = new Map(ranked.map((topic) => [topic, sharesOf(view, topic)]));
  const high = Math.max(...[...shares.values()].flat().map((share) => share ?? 0));
  const rows = ranked.map((topic) => topicRow(view, topic, counts.names[ranked[0]], shares.get(topic), high));
  const limits = corpus.isByArticle ? "" : " In a corpus of this size topics follow the dates, not the outlet.";
  const curve = selection.to > selection.from && high > 0 ? ` The curves are shares of each ${corpus.step}; their height is ${percent(high)}.` : "";
  const note = `${selection.unit === "stories" ? "Stories" : "Articles"} with each topic, and the countries it is tied to most.${curve}${limits}`;
  place.replaceChildren(html("p", { class: "note" }, note), html("ol", { class: "ranks topics" }, rows));
}

function sharesOf({ counts, selection }, topic) {
  const shares = [];
  for (let period = selection.from; period <= selection.to && period < counts.periods.length; period++) {
    shares.push(shareOf(counts.byPeriod[topic][period], counts.periods[period]));
  }
  return shares;
}

function topicRow(view, topic, most, shares, high) {
  const { corpus, counts, selection } = view;
  const { name } = corpus.names[topic];
  const number = counts.names[topic];
  const rank = html("span", { class: "rank" }, bdi(name), view.button({ heading: name, names: [topic], number }));
  const words = html("div", {}, rank, bar(most > 0 ? number / most : 0, "topic"), tiesInWords(view, topic));
  const isCurve = shares.length > 1 && high > 0;
  const label = isCurve ? `${name} from ${periodInWords(corpus.starts[selection.from], corpus.step)} to ${periodInWords(corpus.starts[selection.to], corpus.step)}` : "";
  return html("li", {}, words, isCurve ? spark(shares, high, label) : null);
}

/** A small curve on a scale that all topics share; it is broken where there is no story. */
function spark(shares, high, label) {
  const x = scale(0, shares.length - 1, 1, SPARK.width - 1);
  const y = scale(0, high, SPARK.height - 1, 3);
  let path = "";
  shares.forEach((share, place) => {
    if (share === null) return;
    path += (place > 0 && shares[place - 1] !== null ? "L" : "M") + at(x(place)) + " " + at(y(share));
  });
  const size = { viewBox: `0 0 ${SPARK.width} ${SPARK.height}`, class: "spark", role: "img", "aria-label": label, preserveAspectRatio: "none" };
  const ground = svg("line", { class: "grid", x1: 0, x2: SPARK.width, y1: SPARK.height - 1, y2: SPARK.height - 1 });
  return svg("svg", size, ground, svg("path", { class: "series", d: path }));
}
