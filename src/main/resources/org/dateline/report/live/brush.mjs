// All stories of each period as bars, and on them the two ends of the dates that are looked at.
import { count, counted } from "./format.mjs";
import { periodInWords } from "./dates.mjs";
import { svg, drawing, at } from "./element.mjs";
import { scale } from "./scale.mjs";

const STRIP_HEIGHT = 46;

/** The strip under a chart, as wide as it, over all periods. */
export function brushStrip(view, chart) {
  const { corpus, selection, whole } = view;
  const most = Math.max(1, ...whole.periods);
  const x = scale(0, corpus.starts.length, chart.left, chart.right);
  const height = scale(0, most, 0, STRIP_HEIGHT);
  const bars = [...whole.periods].map((number, period) => {
    const isIn = period >= selection.from && period <= selection.to;
    const width = x(period + 1) - x(period);
    const place = { x: at(x(period)), y: at(STRIP_HEIGHT + 14 - height(number)), width: at(Math.max(0.6, width - (width > 4 ? 1 : 0))), height: at(height(number)) };
    const label = `${periodInWords(corpus.starts[period], corpus.step)}: ${counted(number, selection.unit)}`;
    return svg("rect", { class: isIn ? "total in" : "total", ...place }, svg("title", {}, label));
  });
  const handles = corpus.starts.length > 1 ? [handle(view, "from", x), handle(view, "to", x)] : [];
  const base = svg("line", { class: "axis", x1: at(chart.left), x2: at(chart.right), y1: STRIP_HEIGHT + 14, y2: STRIP_HEIGHT + 14 });
  const advice = corpus.starts.length > 1 ? svg("tspan", { class: "on-screen" }, "; drag the two handles") : null;
  const text = svg("text", { class: "tick", x: at(chart.left), y: 10 }, `all ${selection.unit}, at most ${count(most)} a ${corpus.step}`, advice);
  return drawing(chart.width, STRIP_HEIGHT + 24, "The dates that are looked at", ...bars, base, text, ...handles);
}

function handle(view, key, x) {
  const { corpus, selection } = view;
  const place = selection[key];
  const left = at(x(key === "from" ? place : place + 1) - 4);
  const words = periodInWords(corpus.starts[place], corpus.step);
  const knob = svg("rect", { class: "handle", x: left, y: 14, width: 8, height: STRIP_HEIGHT + 6, rx: 3 });
  const wide = svg("rect", { class: "target", x: at(Number(left) - 8), y: 10, width: 24, height: STRIP_HEIGHT + 14 });
  const range = { "aria-valuemin": 0, "aria-valuemax": corpus.starts.length - 1, "aria-valuenow": place, "aria-valuetext": words };
  const group = svg("g", { role: "slider", tabindex: "0", class: "slider", "data-handle": key, "aria-label": key === "from" ? "first period" : "last period", ...range }, wide, knob);
  group.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(view, key, place + step);
  });
  group.addEventListener("pointerdown", (event) => drag(event, view, key, x));
  return group;
}

/** Follows the pointer until it is lifted; the page is drawn anew when it is. */
function drag(event, view, key, x) {
  event.preventDefault();
  const group = event.currentTarget;
  const strip = group.ownerSVGElement;
  const box = strip.getBoundingClientRect();
  const width = x(1) - x(0);
  let place = view.selection[key];
  group.setPointerCapture(event.pointerId);
  const follow = (moved) => {
    const pixels = ((moved.clientX - box.left) * strip.viewBox.baseVal.width) / box.width;
    const edge = (pixels - x(0)) / width;
    place = Math.round(key === "from" ? edge : edge - 1);
    const shift = x(place) - x(view.selection[key]);
    group.setAttribute("transform", `translate(${at(shift)} 0)`);
  };
  group.addEventListener("pointermove", follow);
  group.addEventListener("pointerup", () => move(view, key, place), { once: true });
}

/** Moves one end, not beyond the other, and keeps the focus on it. */
function move(view, key, place) {
  const { selection, corpus } = view;
  const last = corpus.starts.length - 1;
  const moved = key === "from" ? Math.min(Math.max(0, place), selection.to) : Math.max(Math.min(last, place), selection.from);
  view.change({ [key]: moved });
  document.querySelector(`[data-handle="${key}"]`)?.focus({ preventScroll: true });
}
