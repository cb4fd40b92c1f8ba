// The picture of the strongest ties: broader lines for more stories, a shape for each type of name.
import { counted, shortened } from "./format.mjs";
import { html, svg, drawing, at, chosen, textWidth } from "./element.mjs";
import { reachable } from "./keys.mjs";
import { placed, untangled, labelBoxes } from "./placing.mjs";
import { strongestTies } from "./ties.mjs";

const LABEL = { font: "13px system-ui, sans-serif", height: 17 };
const MARGIN = 24;

/** Draws the network into {@code place}. */
export function drawNetwork(place, view) {
  const width = place.clientWidth;
  const ties = strongestTies(view, width < 560 ? 18 : width < 860 ? 36 : 60);
  if (ties.length === 0) {
    const isLarge = !view.corpus.isByArticle;
    place.replaceChildren(html("p", {}, isLarge ? "Ties are known of all dates and outlets together: press Reset above." : "No two names are together more often than independent ones would be."));
    return;
  }
  const graph = graphOf(view, ties, width);
  const lines = ties.map((tie) => tieLine(graph, tie));
  const nodes = graph.nodes.map((node) => nodeOf(graph, node));
  const label = `The ${ties.length} strongest ties of ${graph.nodes.length} names; arrow keys go from one to the next`;
  const picture = drawing(width, graph.height, label, ...lines, ...[...nodes].reverse(), ...labelsOf(graph));
  reachable(picture, [...nodes, ...lines]);
  place.replaceChildren(picture, key(), tieTable(view, ties));
}

function graphOf(view, ties, width) {
  const { counts } = view;
  const names = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort((a, b) => counts.names[b] - counts.names[a] || a - b);
  const place = new Map(names.map((name, index) => [name, index]));
  const edges = ties.map(({ a, b }) => [place.get(a), place.get(b)]);
  const height = Math.max(240, Math.min(660, 90 + 30 * Math.sqrt(names.length) * Math.sqrt(names.length) * (width < 560 ? 0.85 : 0.45)));
  const most = counts.names[names[0]];
  const largest = width < 560 ? 14 : 19;
  const nodes = placed(names.length, edges).map(({ x, y }, index) => ({
    name: names[index],
    r: 5 + (largest - 5) * Math.sqrt(counts.names[names[index]] / most),
    x: MARGIN * 2 + x * (width - MARGIN * 4),
    y: MARGIN + y * (height - MARGIN * 2),
  }));
  untangled(nodes, 14, width, height);
  return { view, ties, nodes, place, width, height, most: Math.max(...ties.map((tie) => tie.number)) };
}

function tieLine({ view, nodes, place, most }, tie) {
  const a = nodes[place.get(tie.a)];
  const b = nodes[place.get(tie.b)];
  const names = [tie.a, tie.b].sort((one, other) => one - other);
  const heading = names.map((name) => view.corpus.names[name].name).join(" and ");
  const label = `${heading}: ${counted(tie.number, view.selection.unit)} together, ${tie.chance.toFixed(1)} expected`;
  const ends = { x1: at(a.x), y1: at(a.y), x2: at(b.x), y2: at(b.y) };
  const breadth = 1 + Math.round(4 * Math.sqrt(tie.number / most));
  const subject = { heading, names, number: tie.number };
  const button = { ...chosen(label, (from) => view.open(subject, from)), class: "spot", "data-number": tie.number };
  return svg("g", button, svg("line", { class: "target", ...ends }), svg("line", { class: "tie w" + breadth, ...ends }), svg("title", {}, label));
}

function nodeOf({ view }, node) {
  const { name, type } = view.corpus.names[node.name];
  const number = view.counts.names[node.name];
  const label = `${name}, ${type}: ${counted(number, view.selection.unit)}`;
  const subject = { heading: name, names: [node.name], number };
  const button = { ...chosen(label, (from) => view.open(subject, from)), class: "spot", "data-number": number };
  return svg("g", button, shapeOf(type, node), svg("title", {}, label));
}

/** A circle for a country, a triangle for a person, a square for an organization, a square on its corner for a place. */
export function shapeOf(type, { x, y, r }) {
  const style = { class: "node " + type };
  const polygon = (...points) => svg("polygon", { ...style, points: points.map((point) => point.map(at).join(",")).join(" ") });
  if (type === "person") return polygon([x, y - r], [x + r * 0.95, y + r * 0.75], [x - r * 0.95, y + r * 0.75]);
  if (type === "location") return polygon([x, y - r], [x + r, y], [x, y + r], [x - r, y]);
  if (type === "organization") return svg("rect", { ...style, x: at(x - r * 0.85), y: at(y - r * 0.85), width: at(r * 1.7), height: at(r * 1.7) });
  return svg("circle", { ...style, cx: at(x), cy: at(y), r: at(r) });
}

function labelsOf({ view, nodes, width, height }) {
  const texts = nodes.map(({ name }) => shortened(view.corpus.names[name].name, width < 560 ? 16 : 24));
  const sizes = texts.map((text) => ({ width: textWidth(text, LABEL.font) + 6, height: LABEL.height }));
  return labelBoxes(nodes, sizes, width, height).flatMap((box, index) =>
    box ? [svg("text", { class: "name middle", x: at((box.left + box.right) / 2), y: at(box.bottom - 4) }, texts[index])] : []
  );
}

function key() {
  const types = ["country", "person", "organization", "location"];
  const shapes = types.map((type) => html("span", { class: "tied" }, svg("svg", { class: "shape-key", width: 14, height: 14, "aria-hidden": "true" }, shapeOf(type, { x: 7, y: 7, r: 6 })), type));
  return html("p", { class: "note" }, "Ties by log-likelihood; the broader a line, the more have both. ", shapes);
}

function tieTable(view, ties) {
  const head = ["name", "name", view.selection.unit, "expected", "G²"].map((text) => html("th", { scope: "col" }, text));
  const rows = ties.map((tie) => {
    const names = [tie.a, tie.b].sort((one, other) => one - other);
    const heading = names.map((name) => view.corpus.names[name].name).join(" and ");
    const subject = { heading, names, number: tie.number };
    const cells = names.map((name) => html("td", {}, html("bdi", {}, view.corpus.names[name].name)));
    return html("tr", {}, cells, html("td", {}, view.button(subject)), html("td", {}, tie.chance.toFixed(1)), html("td", {}, tie.strength.toFixed(1)));
  });
  const table = html("table", {}, html("tr", {}, head), rows);
  return html("details", {}, html("summary", {}, "The ties as a table"), html("div", { class: "scroll" }, table));
}
