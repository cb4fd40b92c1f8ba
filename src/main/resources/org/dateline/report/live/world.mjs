// The map: how many stories mention each country.
import { count, counted } from "./format.mjs";
import { html, svg, drawing, chosen } from "./element.mjs";
import { isCounted } from "./counting.mjs";
import { reachable } from "./keys.mjs";
import { shade, SHADES } from "./scale.mjs";

/** The shapes, if the page has them. */
export function readWorld(page) {
  const block = page.getElementById("world");
  return block ? JSON.parse(block.textContent) : null;
}

/** Draws the map into {@code place}. */
export function drawWorld(place, view, world) {
  const { corpus, counts, selection } = view;
  if (!isCounted(corpus, selection, corpus.countries - 1)) {
    place.replaceChildren(html("p", {}, "In a corpus of this size the map is of all outlets together: choose all of them above."));
    return;
  }
  const countries = corpus.names.slice(0, corpus.countries);
  const ranked = [...countries].sort((a, b) => counts.names[b.index] - counts.names[a.index] || a.index - b.index);
  const most = Math.max(1, ...ranked.slice(1, 2).map(({ index }) => counts.names[index]));
  const known = new Set(countries.map(({ id }) => id));
  const others = Object.entries(world.land).filter(([code]) => !known.has(code));
  const ground = others.map(([, d]) => svg("path", { class: "land none", d }));
  const shapes = ranked.flatMap((country) => countryShape(view, world, country, most));
  const picture = drawing(world.width, world.height - 40, "Map of the countries; arrow keys go from the most mentioned to the least", ...ground, ...shapes);
  picture.classList.add("map");
  reachable(picture, shapes);
  const ramp = Array.from({ length: SHADES }, (_, index) => html("span", { class: "h" + (index + 1) }));
  const legend = html("p", { class: "legend" }, "1", html("span", { class: "ramp", "aria-hidden": "true" }, ramp), `${count(most)} and more ${view.selection.unit}`);
  const note = "The strongest colour begins at the second most mentioned country. Borders: Natural Earth.";
  place.replaceChildren(picture, legend, html("p", { class: "note" }, note));
}

function countryShape(view, world, { id, name, index }, most) {
  const land = world.land[id];
  const point = world.points[id];
  if (!land && !point) return [];
  const number = view.counts.names[index];
  const label = `${name}: ${counted(number, view.selection.unit)}`;
  const style = "land h" + shade(Math.min(number, most), 1, most);
  const parts = [];
  if (land) parts.push(svg("path", { class: style, d: land }));
  if (point) parts.push(svg("circle", { class: style, cx: point[0], cy: point[1], r: 3.5 }));
  const subject = { heading: name, names: [index], number };
  const button = { ...chosen(label, (from) => view.open(subject, from)), class: "spot", "data-number": number };
  return [svg("g", button, parts, svg("title", {}, label))];
}
