// Countries together: a table whose colours are either how many or how strongly.
import { count, counted, times } from "./format.mjs";
import { expected, lift, npmi } from "./association.mjs";
import { both } from "./counting.mjs";
import { html } from "./element.mjs";
import { reachable } from "./keys.mjs";
import { shade, divergingShade } from "./scale.mjs";
import { switchField } from "./bar.mjs";

const MOST_ROWS = 20;
const MOST_WITH_SMALL = 8;

/** Draws the heat map into {@code place}. */
export function drawHeat(place, view) {
  const { corpus, selection, counts } = view;
  const known = selection.countries.filter((country) => country < corpus.told);
  const countries = known.slice(0, MOST_ROWS);
  if (countries.length < 2) {
    place.replaceChildren(html("p", {}, known.length < selection.countries.length ? `Choose two of the ${corpus.told} countries most mentioned above.` : "Choose two countries or more above."));
    return;
  }
  const field = switchField("Colours", "shade", { volume: "how many", association: "how strongly" }, view.change);
  field.update(selection);
  const pairs = countries.flatMap((a, i) => countries.slice(i + 1).map((b) => both(counts, a, b)));
  const some = pairs.filter((number) => number > 0);
  const chart = { view, countries, least: Math.min(...some), most: Math.max(...some), buttons: [] };
  const style = countries.length > MOST_WITH_SMALL ? "heat dense" : "heat";
  const head = html("tr", {}, html("td", {}), countries.map((one) => html("th", { scope: "col", title: corpus.names[one].name }, corpus.names[one].id)));
  const table = html("table", { class: style, "aria-label": "Countries together" }, head, countries.map((row) => rowOf(chart, row)));
  reachable(table, chart.buttons, countries.length);
  const scroll = html("div", { class: "scroll" }, table);
  place.replaceChildren(field.element, scroll, legend(selection), html("p", { class: "note" }, note(countries, selection)));
}

function note(countries, selection) {
  const few = selection.countries.length > countries.length ? `The first ${countries.length} of ${selection.countries.length} countries. ` : "";
  const small = countries.length > MOST_WITH_SMALL ? "" : " Below it: how many times what independent countries would share.";
  return `${few}${selection.unit === "stories" ? "Stories" : "Articles"} that mention both; on the diagonal, all of the country.${small}`;
}

function legend(selection) {
  const isVolume = selection.shade === "volume";
  const steps = isVolume ? [1, 2, 3, 4, 5, 6, 7, 8].map((step) => "h" + step) : [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) => "d" + step);
  const words = isVolume ? ["few", "many"] : ["less often than independent", "more often"];
  return html("p", { class: "legend" }, words[0], html("span", { class: "ramp", "aria-hidden": "true" }, steps.map((step) => html("span", { class: step }))), words[1]);
}

function rowOf(chart, row) {
  const { id, name } = chart.view.corpus.names[row];
  const head = html("th", { scope: "row" }, html("span", { class: "long" }, name), html("span", { class: "short", "aria-hidden": "true" }, id));
  return html("tr", {}, head, chart.countries.map((column) => cellOf(chart, row, column)));
}

function cellOf(chart, row, column) {
  const { view, countries } = chart;
  const { corpus, counts, selection } = view;
  const isOwn = row === column;
  const number = isOwn ? counts.names[row] : both(counts, row, column);
  const names = isOwn ? [row] : [Math.min(row, column), Math.max(row, column)];
  const heading = names.map((name) => corpus.names[name].name).join(" and ");
  const chance = isOwn ? "" : `, ${expected(counts.names[row], counts.names[column], counts.all).toFixed(1)} expected`;
  const label = `${heading}: ${counted(number, selection.unit)}${chance}`;
  const subject = { heading, names, number };
  const button = html("button", { type: "button", title: label, "aria-label": label, "data-number": number, onclick: (event) => view.open(subject, event.currentTarget) }, count(number));
  chart.buttons.push(button);
  const ratio = isOwn ? null : lift(number, counts.names[row], counts.names[column], counts.all);
  const small = ratio !== null && countries.length <= MOST_WITH_SMALL ? html("small", {}, times(ratio)) : null;
  return html("td", { class: isOwn ? "own" : colour(chart, row, column, number) }, button, small);
}

function colour({ view, least, most }, row, column, number) {
  const { counts, selection } = view;
  if (selection.shade === "volume") return "h" + shade(number, least, most);
  return "d" + divergingShade(npmi(number, counts.names[row], counts.names[column], counts.all), 0.4);
}
