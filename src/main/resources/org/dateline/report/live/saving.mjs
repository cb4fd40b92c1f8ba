// Hands the reader a file: the selection as CSV, a picture as SVG.
import { csv, shareOf } from "./format.mjs";
import { isoDate } from "./dates.mjs";

const STYLES = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity"]
  .concat(["font-family", "font-size", "font-weight", "text-anchor", "paint-order", "fill-opacity", "display"]);

/** Saves text under a name. */
export function save(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

/** The rows of the selection: each chosen country in each chosen period. */
export function selectionRows(corpus, selection, counts) {
  const unit = selection.unit;
  const chosen = [["outlet", selection.outlet < 0 ? "" : corpus.outlets[selection.outlet]]];
  if (corpus.groups.length > 0) chosen.push(["group", corpus.groups[selection.group] ?? ""]);
  if (corpus.topics.length > 0) chosen.push(["topic", corpus.names[selection.topic]?.name ?? ""]);
  const rows = [["period", "country", "name", unit, "total_" + unit, "share", ...chosen.map(([column]) => column)]];
  for (let period = selection.from; period <= selection.to && period < corpus.starts.length; period++) {
    for (const country of selection.countries) {
      const { id, name } = corpus.names[country];
      const number = counts.byPeriod[country][period];
      const share = shareOf(number, counts.periods[period]);
      const text = share === null ? "" : share.toFixed(6);
      rows.push([isoDate(corpus.starts[period]), id, name, number, counts.periods[period], text, ...chosen.map(([, value]) => value)]);
    }
  }
  return rows;
}

/** Saves the selection as CSV. */
export function saveSelection(corpus, selection, counts) {
  save("selection.csv", "text/csv", csv(selectionRows(corpus, selection, counts)));
}

/** Saves a drawing as a file that looks alike without the page. */
export function savePicture(drawing, name) {
  const copy = drawing.cloneNode(true);
  const parts = copy.querySelectorAll("*");
  drawing.querySelectorAll("*").forEach((part, index) => {
    const style = getComputedStyle(part);
    parts[index].setAttribute("style", STYLES.map((key) => `${key}:${style.getPropertyValue(key)}`).join(";"));
    for (const key of ["tabindex", "role", "class"]) parts[index].removeAttribute(key);
  });
  copy.style.background = getComputedStyle(document.body).backgroundColor;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  save(name + ".svg", "image/svg+xml", new XMLSerializer().serializeToString(copy));
}
