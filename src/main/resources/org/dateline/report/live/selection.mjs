// What the reader chose, and how it is written in the fragment of the address.
import { dayOf, isoDate } from "./dates.mjs";

const MOST_LINES = 8;

/** The whole corpus, with the countries most mentioned. */
export function wholeCorpus(corpus) {
  return {
    countries: Array.from({ length: Math.min(MOST_LINES, corpus.countries) }, (_, index) => index),
    from: 0,
    to: Math.max(0, corpus.starts.length - 1),
    outlet: -1,
    group: -1,
    topic: -1,
    unit: "stories",
    measure: "share",
    shade: "volume",
  };
}

/** Whether all periods are chosen; then undated articles count as well. */
export function hasAllPeriods(selection, corpus) {
  return selection.from === 0 && selection.to >= corpus.starts.length - 1;
}

/** Whether the numbers are those of the whole corpus. */
export function isWhole(selection, corpus) {
  return hasAllPeriods(selection, corpus) && selection.outlet < 0 && selection.group < 0 && selection.topic < 0;
}

/** The fragment of a selection; empty for the first one. */
export function fragmentOf(selection, corpus) {
  const whole = wholeCorpus(corpus);
  const parts = new URLSearchParams();
  const codes = (countries) => countries.map((index) => corpus.names[index].id).join(" ");
  if (codes(selection.countries) !== codes(whole.countries)) parts.set("countries", codes(selection.countries));
  if (selection.from !== whole.from) parts.set("from", isoDate(corpus.starts[selection.from]));
  if (selection.to !== whole.to) parts.set("to", isoDate(corpus.starts[selection.to]));
  if (selection.outlet >= 0) parts.set("outlet", corpus.outlets[selection.outlet]);
  if (selection.group >= 0) parts.set("group", corpus.groups[selection.group]);
  if (selection.topic >= 0) parts.set("topic", corpus.names[selection.topic].name);
  for (const name of ["unit", "measure", "shade"]) {
    if (selection[name] !== whole[name]) parts.set(name, selection[name]);
  }
  return parts.toString();
}

/** The selection of a fragment; what it does not say or nobody knows is as in the first one. */
export function selectionOf(fragment, corpus) {
  const parts = new URLSearchParams(fragment.replace(/^#/, ""));
  const selection = wholeCorpus(corpus);
  if (parts.has("countries")) {
    const codes = parts.get("countries").split(" ");
    selection.countries = corpus.names.slice(0, corpus.countries).filter(({ id }) => codes.includes(id)).map(({ index }) => index);
  }
  selection.from = startOf(parts.get("from"), corpus, selection.from);
  selection.to = Math.max(selection.from, startOf(parts.get("to"), corpus, selection.to));
  selection.outlet = parts.has("outlet") ? corpus.outlets.indexOf(parts.get("outlet")) : -1;
  selection.group = parts.has("group") && selection.outlet < 0 ? corpus.groups.indexOf(parts.get("group")) : -1;
  if (corpus.isByArticle) selection.topic = corpus.topics.find((topic) => corpus.names[topic].name === parts.get("topic")) ?? -1;
  for (const [name, values] of Object.entries(WORDS)) {
    if (values.includes(parts.get(name))) selection[name] = parts.get(name);
  }
  return selection;
}

const WORDS = { unit: ["stories", "articles"], measure: ["share", "count"], shade: ["volume", "association"] };

function startOf(text, corpus, otherwise) {
  const index = text === null ? -1 : corpus.starts.indexOf(dayOf(text));
  return index < 0 ? otherwise : index;
}
