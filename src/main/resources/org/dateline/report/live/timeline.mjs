// The countries through time: a line for each, and under it all stories with two handles for the dates.
import { count, counted, percent, shareOf, shortened } from "./format.mjs";
import { periodInWords, tickInWords, monthOf, yearOf } from "./dates.mjs";
import { isWhole } from "./selection.mjs";
import { html, svg, drawing, at, chosen, textWidth } from "./element.mjs";
import { reachable } from "./keys.mjs";
import { scale, tickStep, apart } from "./scale.mjs";
import { brushStrip } from "./brush.mjs";

const LINE_HEIGHT = 280;
const TOP_EDGE = 14;
const LABEL_FONT = "650 13px system-ui, sans-serif";
const MOST_COLOURS = 8;

/** Draws the timeline into {@code place}. */
export function drawTimeline(place, view) {
  const { corpus, selection } = view;
  if (corpus.starts.length === 0 || selection.countries.length === 0) {
    place.replaceChildren(html("p", {}, corpus.starts.length === 0 ? "No article has a date." : "Choose a country above."));
    return;
  }
  if (selection.from === selection.to) {
    place.replaceChildren(...onePeriod(view, place.clientWidth));
    return;
  }
  const chart = chartOf(view, place.clientWidth);
  const lines = selection.countries.slice(0, MOST_COLOURS);
  const points = lines.map((country, line) => pointsOf(chart, country, line));
  const parts = [axes(chart), lines.map((country, line) => burstsOf(chart, country, line))];
  parts.push(lines.map((country, line) => seriesOf(chart, country, line)), points.flat(), labels(chart, lines));
  const picture = drawing(chart.width, LINE_HEIGHT + 40, "The countries through time; arrow keys go from point to point", ...parts.flat(2));
  if (points.flat().length > 0) reachable(picture, points.flat(), points[0].length);
  place.replaceChildren(picture, brushStrip(view, chart), html("p", { class: "note" }, caption(view, lines)));
}

/** One period is no line: a bar for each country. */
function onePeriod(view, width) {
  const { corpus, selection, counts } = view;
  const when = periodInWords(corpus.starts[selection.from], corpus.step);
  const all = counts.periods[selection.from];
  const rows = selection.countries.slice(0, MOST_COLOURS).map((country) => {
    const { name } = corpus.names[country];
    const number = counts.byPeriod[country][selection.from];
    const share = shareOf(number, all) ?? 0;
    const subject = { heading: `${name}, ${when}`, names: [country], period: selection.from, number };
    const text = selection.measure === "share" ? percent(share) : count(number);
    const bar = html("span", { class: "bar country", style: `width:${(100 * share).toFixed(1)}%` });
    return html("li", {}, html("span", { class: "rank" }, html("bdi", {}, name), view.button(subject, text)), bar);
  });
  const note = `Of ${counted(all, selection.unit)}, ${when}; the whole width is all of them.`;
  const strip = corpus.starts.length > 1 ? [brushStrip(view, { width, left: 44, right: width - 14 })] : [];
  return [html("ol", { class: "ranks" }, rows), ...strip, html("p", { class: "note" }, note)];
}

function caption(view, lines) {
  const { selection, corpus } = view;
  const what = selection.measure === "share" ? "Share of the dated " + selection.unit : "Number of " + selection.unit;
  const left = selection.countries.length > lines.length ? ` The first ${lines.length} of ${selection.countries.length} countries are drawn.` : "";
  const bands = isWhole(selection, corpus) && selection.unit === "stories" ? " A broad band marks a burst." : "";
  const parts = corpus.partial.size > 0 ? " Dashes and hollow points: periods that the data fill in part." : "";
  return `${what} of each ${corpus.step} that mention the country.${bands}${parts}${left}`;
}

/** Sizes and scales of a chart. */
function chartOf(view, width) {
  const { corpus, selection, counts } = view;
  const names = selection.countries.slice(0, MOST_COLOURS).map((country) => corpus.names[country]);
  const isNarrow = width < 560;
  const label = ({ id, name }) => (isNarrow ? id : shortened(name, 18));
  const right = width - 14 - Math.max(...names.map((name) => textWidth(label(name), LABEL_FONT)));
  const periods = range(selection.from, selection.to);
  const left = 44;
  const values = selection.countries.slice(0, MOST_COLOURS).flatMap((country) => periods.map((period) => valueOf(view, country, period) ?? 0));
  const high = Math.max(selection.measure === "share" ? 0.01 : 1, ...values);
  const step = tickStep(high, 4);
  const top = selection.measure === "share" ? Math.min(1, Math.ceil(high / step - 1e-9) * step) : Math.ceil(high / step - 1e-9) * step;
  const startOf = (period) => (period < corpus.starts.length ? corpus.starts[period] : corpus.end + 1);
  const toX = scale(startOf(selection.from), startOf(selection.to + 1), left, right);
  const x = (period) => (toX(startOf(period)) + toX(startOf(period + 1))) / 2;
  return { view, counts, width, left, right, isNarrow, label, periods, step, top, x, y: scale(0, top, LINE_HEIGHT, TOP_EDGE) };
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** What is drawn of a country in a period; null where there is no story at all. */
function valueOf({ counts, selection }, country, period) {
  const number = counts.byPeriod[country][period];
  return selection.measure === "share" ? shareOf(number, counts.periods[period]) : number;
}

function axes({ view, left, right, step, top, y, x, periods, isNarrow }) {
  const { corpus, selection } = view;
  const parts = [];
  for (let value = 0; value <= top * (1 + 1e-9); value += step) {
    parts.push(svg("line", { class: value === 0 ? "axis" : "grid", x1: left, x2: at(right), y1: at(y(value)), y2: at(y(value)) }));
    const text = selection.measure === "share" ? percentTick(value, step) : count(value);
    parts.push(svg("text", { class: "tick end", x: left - 6, y: at(y(value) + 4) }, text));
  }
  const isOneYear = yearOf(corpus.starts[selection.from]) === yearOf(corpus.starts[selection.to]);
  let free = left;
  for (const period of periods) {
    const text = tickInWords(corpus.starts[period], corpus.step, isOneYear);
    const half = textWidth(text, "12px system-ui, sans-serif") / 2;
    const fits = x(period) - half >= free && x(period) + half <= right + 30;
    if (fits && isLandmark(corpus, period, periods.length, right - left, isNarrow)) {
      parts.push(svg("text", { class: "tick middle", x: at(x(period)), y: LINE_HEIGHT + 19 }, text));
      free = x(period) + half + 14;
    }
  }
  return parts;
}

function percentTick(value, step) {
  return (value * 100).toFixed((step * 100) % 1 > 1e-9 ? 1 : 0) + "\u00a0%";
}

/** In a long run of months only some are worth a label: quarters, Januaries. */
function isLandmark(corpus, period, size, width, isNarrow) {
  if (corpus.step !== "month") return true;
  const room = (isNarrow ? 62 : 84) / (width / size);
  const step = [1, 3, 6, 12].find((months) => months >= room) ?? 12;
  return monthOf(corpus.starts[period]) % step === 0;
}

function burstsOf({ view, x, y }, country, line) {
  const { corpus, selection } = view;
  if (!isWhole(selection, corpus) || selection.unit !== "stories") return [];
  return corpus.bursts
    .filter((burst) => burst.name === country)
    .map(({ first, last }) => {
      const steps = range(first, last).map((period) => `${at(x(period))} ${at(y(valueOf(view, country, period) ?? 0))}`);
      const path = "M" + steps.join("L") + (first === last ? "l0.1 0" : "");
      return svg("path", { class: `burst c${line}`, d: path });
    });
}

/** The line is broken where a period has no story; pieces next to a partial period are dashed. */
function seriesOf({ view, x, y, periods }, country, line) {
  const paths = { whole: "", part: "" };
  for (const period of periods.slice(1)) {
    const from = valueOf(view, country, period - 1);
    const to = valueOf(view, country, period);
    if (from !== null && to !== null) {
      const isPart = view.corpus.partial.has(period) || view.corpus.partial.has(period - 1);
      paths[isPart ? "part" : "whole"] += `M${at(x(period - 1))} ${at(y(from))}L${at(x(period))} ${at(y(to))}`;
    }
  }
  const path = (d, style) => (d ? [svg("path", { class: `series ${style} c${line}`, d })] : []);
  return [...path(paths.whole, ""), ...path(paths.part, "partial")];
}

function pointsOf({ view, x, y, periods, left, right }, country, line) {
  const { corpus, selection, counts } = view;
  const radius = (right - left) / periods.length < 9 ? 1.8 : 3.2;
  return periods.flatMap((period) => {
    const value = valueOf(view, country, period);
    if (value === null) return [];
    const number = counts.byPeriod[country][period];
    const when = periodInWords(corpus.starts[period], corpus.step);
    const heading = `${corpus.names[country].name}, ${when}`;
    const share = counts.periods[period] > 0 ? `, ${percent(number / counts.periods[period])} of ${count(counts.periods[period])}` : "";
    const subject = { heading, names: [country], period, number };
    const label = `${heading}: ${counted(number, selection.unit)}${share}`;
    const circle = { class: `point c${line}${corpus.partial.has(period) ? " partial" : ""}`, cx: at(x(period)), cy: at(y(value)) };
    const button = { ...chosen(label, (from) => view.open(subject, from)), class: "spot", "data-number": number };
    const target = svg("circle", { class: "target", cx: circle.cx, cy: circle.cy, r: 9 });
    return [svg("g", button, target, svg("circle", { ...circle, r: radius }), svg("title", {}, label))];
  });
}

/** Names stand at the ends of their lines, moved apart. */
function labels({ view, x, y, periods, right, label }, lines) {
  const ends = lines.map((country) => {
    const last = [...periods].reverse().find((period) => valueOf(view, country, period) !== null) ?? periods[0];
    return { x: x(last), y: y(valueOf(view, country, last) ?? 0) };
  });
  const moved = apart(ends.map((end) => end.y), 16, TOP_EDGE, LINE_HEIGHT);
  return lines.flatMap((country, line) => {
    const text = label(view.corpus.names[country]);
    const leader = { class: `leader c${line}`, x1: at(ends[line].x + 3), y1: at(ends[line].y), x2: at(right + 6), y2: at(moved[line]) };
    return [svg("line", leader), svg("text", { class: `label c${line}`, x: at(right + 8), y: at(moved[line] + 4) }, text)];
  });
}
