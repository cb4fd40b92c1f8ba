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
  const rows = ranked.map((topic) => topicRow(view, topic, counts.names[ranked[0]]));
  const limits = corpus.isByArticle ? "" : " In a corpus of this size topics follow the dates, not the outlet.";
  const curve = selection.to > selection.from ? ` The curves are its share of each ${corpus.step}, each from zero to its own peak.` : "";
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

function topicRow(view, topic, most) {
  const { corpus, counts, selection } = view;
  const { name } = corpus.names[topic];
  const number = counts.names[topic];
  const rank = html("span", { class: "rank" }, bdi(name), view.button({ heading: name, names: [topic], number }));
  const shares = sharesOf(view, topic);
  const high = Math.max(0, ...shares.map((share) => share ?? 0));
  const isCurve = shares.length > 1 && high > 0;
  const peak = isCurve ? `most in ${periodInWords(corpus.starts[selection.from + shares.indexOf(high)], corpus.step)}, ${percent(high)}` : "";
  const words = html("div", {}, rank, bar(most > 0 ? number / most : 0, "topic"), tiesInWords(view, topic));
  const curve = isCurve ? html("div", {}, spark(shares, high, `${name} through time: ${peak}`), html("small", {}, peak)) : null;
  return html("li", {}, words, curve);
}

/** A small curve from zero to its peak; it is broken where there is no story. */
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
