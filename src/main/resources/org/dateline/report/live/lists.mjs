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
  if (corpus.names.length === corpus.countries + corpus.topics.length) {
    place.replaceChildren(html("p", {}, "No people, organizations or places were counted in this run."));
    return;
  }
  const lists = Object.entries(TYPES).map(([type, heading]) => {
    const names = topEntities(corpus, counts, type, MOST_NAMES);
    const rows = names.map((name) => nameRow(view, name, counts.names[names[0]]));
    return html("div", {}, html("h3", {}, heading), rows.length > 0 ? html("ol", { class: "ranks" }, rows) : html("p", {}, "none"));
  });
  const followed = corpus.names.length - corpus.countries - corpus.topics.length;
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
  return html("li", {}, rank, bar(number / most, type), tiesInWords(view, index));
}

/** The countries that a name is tied to most, with numbers; nothing if there are none. */
export function tiesInWords(view, index) {
  const { corpus, counts } = view;
  const ties = tiesOf(view, index).map((country) => {
    const heading = `${corpus.names[country].name} and ${corpus.names[index].name}`;
    const pair = { heading, names: [country, index], number: both(counts, country, index) };
    return [html("span", { class: "tied" }, bdi(corpus.names[country].name), " ", view.button(pair)), " "];
  });
  return ties.length > 0 ? html("small", {}, "with ", ties) : null;
}

function tiesOf({ corpus, counts, selection }, name) {
  if (!corpus.isByArticle) return [];
  return selection.countries
    .map((country) => ({ country, strength: logLikelihood(both(counts, country, name), counts.names[country], counts.names[name], counts.all) }))
    .filter(({ country, strength }) => strength > 0 && both(counts, country, name) > 0)
    .sort((one, other) => other.strength - one.strength || one.country - other.country)
    .slice(0, MOST_TIES)
    .map(({ country }) => country);
}

/** A bar as long as a part of the whole. */
export function bar(part, style) {
  return html("span", { class: "bar " + style, style: `width:${(100 * part).toFixed(1)}%` });
}

/** Draws the outlets of the selection into {@code place}: how many stories, and how many with each country. */
export function drawOutlets(place, view) {
  const { corpus, counts, selection } = view;
  const ranked = corpus.outlets
    .map((name, index) => ({ name, index, number: counts.outlets[index] }))
    .filter(({ number }) => number > 0)
    .sort((one, other) => other.number - one.number || one.index - other.index);
  const countries = selection.countries.filter((country) => country < corpus.told).slice(0, 6);
  const head = html("tr", {}, ["outlet", selection.unit, ...countries.map((one) => corpus.names[one][place.clientWidth < 560 ? "id" : "name"])].map((text) => html("th", { scope: "col" }, text)));
  const groups = corpus.groups.map((name, group) => groupOf(view, name, group)).filter(({ number }) => number > 0);
  const rows = [...groups, ...ranked.slice(0, MOST_OUTLETS)].map((outlet) => outletRow(view, outlet, countries));
  const table = html("table", { class: "outlets" }, head, rows);
  const more = ranked.length > MOST_OUTLETS ? ` The ${MOST_OUTLETS} with most of ${count(ranked.length)} outlets; choose any above.` : "";
  const note = html("p", { class: "note" }, `How much of each outlet mentions a country.${more}`);
  place.replaceChildren(note, html("div", { class: "scroll" }, table));
}

/** A group of outlets, which is told like one. */
function groupOf({ corpus, counts }, name, group) {
  const members = corpus.outlets.map((_, outlet) => outlet).filter((outlet) => corpus.outletGroups[outlet] === group);
  const sum = (numbers) => members.reduce((all, outlet) => all + numbers[outlet], 0);
  return { name, index: -1, group, number: sum(counts.outlets), withCountry: (country) => sum(counts.byOutlet[country]) };
}

function outletRow(view, outlet, countries) {
  const { corpus, counts, selection } = view;
  const name = outlet.name || "no source";
  const place = { outlet: outlet.index, group: outlet.group ?? -1 };
  const all = { heading: name, names: [], ...place, number: outlet.number };
  const cells = countries.map((country) => {
    const number = outlet.withCountry?.(country) ?? counts.byOutlet[country][outlet.index];
    const subject = { heading: `${corpus.names[country].name} in ${name}`, names: [country], ...place, number };
    const share = shareOf(number, outlet.number);
    return html("td", {}, selection.measure === "share" ? view.button(subject, percent(share)) : view.button(subject));
  });
  const style = outlet.withCountry ? "group" : null;
  return html("tr", { class: style }, html("th", { scope: "row" }, bdi(name)), html("td", {}, view.button(all)), cells);
}
