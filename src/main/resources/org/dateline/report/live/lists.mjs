// Lists with bars: the names most mentioned, and the outlets.
import { count, percent, shareOf } from "./format.mjs";
import { logLikelihood } from "./association.mjs";
import { both } from "./counting.mjs";
import { html, bdi } from "./element.mjs";
import { topEntities } from "./ties.mjs";

const TYPES = { person: "People", organization: "Organizations", location: "Places" };
const MOST_NAMES = 10;
const MOST_TIES = 3;
const MOST_OUTLETS = 15;

/** Draws the lists of names into {@code place}. */
export function drawNames(place, view) {
  const { corpus, counts, selection } = view;
  if (corpus.names.length === corpus.countries) {
    place.replaceChildren(html("p", {}, "No people, organizations or places were counted in this run."));
    return;
  }
  const lists = Object.entries(TYPES).map(([type, heading]) => {
    const names = topEntities(corpus, counts, type, MOST_NAMES);
    const rows = names.map((name) => nameRow(view, name, counts.names[names[0]]));
    return html("div", {}, html("h3", {}, heading), rows.length > 0 ? html("ol", { class: "ranks" }, rows) : html("p", {}, "none"));
  });
  const followed = corpus.names.length - corpus.countries;
  const limits = corpus.isByArticle ? "" : " In a corpus of this size names follow the dates, not the outlet.";
  const note = `${selection.unit === "stories" ? "Stories" : "Articles"} with each of the ${count(followed)} names most mentioned in the whole corpus, and the countries it is tied to most.${limits}`;
  place.replaceChildren(html("p", { class: "note" }, note), html("div", { class: "columns" }, lists));
}

function nameRow(view, index, most) {
  const { corpus, counts } = view;
  const { name, type } = corpus.names[index];
  const number = counts.names[index];
  const subject = { heading: name, names: [index], number };
  const rank = html("span", { class: "rank" }, bdi(name), view.button(subject));
  const ties = tiesOf(view, index).map((country) => {
    const pair = { heading: `${corpus.names[country].name} and ${name}`, names: [country, index], number: both(counts, country, index) };
    return [html("span", { class: "tied" }, bdi(corpus.names[country].name), " ", view.button(pair)), " "];
  });
  return html("li", {}, rank, bar(number / most, type), ties.length > 0 ? html("small", {}, "with ", ties) : null);
}

/** The countries that a name is tied to most. */
function tiesOf({ corpus, counts, selection }, name) {
  if (!corpus.isByArticle) return [];
  return selection.countries
    .map((country) => ({ country, strength: logLikelihood(both(counts, country, name), counts.names[country], counts.names[name], counts.all) }))
    .filter(({ country, strength }) => strength > 0 && both(counts, country, name) > 0)
    .sort((one, other) => other.strength - one.strength || one.country - other.country)
    .slice(0, MOST_TIES)
    .map(({ country }) => country);
}

function bar(part, style) {
  return html("span", { class: "bar " + style, style: `width:${(100 * part).toFixed(1)}%` });
}

/** Draws the outlets of the selection into {@code place}: how many stories, and how many with each country. */
export function drawOutlets(place, view) {
  const { corpus, counts, selection } = view;
  const ranked = corpus.outlets
    .map((name, index) => ({ name, index, number: counts.outlets[index] }))
    .filter(({ number }) => number > 0)
    .sort((one, other) => other.number - one.number || one.index - other.index);
  const countries = selection.countries.slice(0, 6);
  const head = html("tr", {}, ["outlet", selection.unit, ...countries.map((one) => corpus.names[one].name)].map((text) => html("th", { scope: "col" }, text)));
  const rows = ranked.slice(0, MOST_OUTLETS).map((outlet) => outletRow(view, outlet, countries));
  const table = html("table", { class: "outlets" }, head, rows);
  const more = ranked.length > MOST_OUTLETS ? ` The ${MOST_OUTLETS} with most of ${count(ranked.length)} outlets; choose any above.` : "";
  const note = html("p", { class: "note" }, `How much of each outlet mentions a country.${more}`);
  place.replaceChildren(note, html("div", { class: "scroll" }, table));
}

function outletRow(view, outlet, countries) {
  const { corpus, counts, selection } = view;
  const name = outlet.name || "no source";
  const all = { heading: name, names: [], outlet: outlet.index, number: outlet.number };
  const cells = countries.map((country) => {
    const number = counts.byOutlet[country][outlet.index];
    const subject = { heading: `${corpus.names[country].name} in ${name}`, names: [country], outlet: outlet.index, number };
    const share = shareOf(number, outlet.number);
    return html("td", {}, selection.measure === "share" ? view.button(subject, percent(share)) : view.button(subject));
  });
  return html("tr", {}, html("th", { scope: "row" }, bdi(name)), html("td", {}, view.button(all)), cells);
}
