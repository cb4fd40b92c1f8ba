// Looks for names and headlines.
import { count, counted, folded } from "./format.mjs";
import { listed } from "./counting.mjs";
import { html, bdi } from "./element.mjs";

const LEAST_LETTERS = 2;
const MOST_FOUND = 8;

/** Names whose words begin like what was typed, the most mentioned first. */
export function namesLike(corpus, counts, typed) {
  const wanted = folded(typed).trim();
  return corpus.names
    .filter(({ name, index }) => counts.names[index] > 0 && (" " + folded(name)).includes(" " + wanted))
    .sort((one, other) => counts.names[other.index] - counts.names[one.index] || one.index - other.index)
    .slice(0, MOST_FOUND);
}

/** Articles of the selection with all that was typed in their headlines. */
export function titlesLike(corpus, selection, typed) {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return listed(corpus, selection, {}).filter(({ title }) => {
    const text = folded(title);
    return words.every((word) => text.includes(word));
  });
}

/** The field to search in; {@code view} is asked for what is chosen now. */
export function searchField(view) {
  const results = html("ul", { class: "results", hidden: true });
  const input = html("input", { type: "search", id: "search", placeholder: "Find a name or headline", "aria-label": "Find a name or headline", autocomplete: "off" });
  const element = html("div", { class: "search", role: "search" }, input, results);
  const close = () => (results.hidden = true);
  input.addEventListener("input", () => {
    const rows = input.value.trim().length < LEAST_LETTERS ? [] : found(view(), input.value, close);
    results.replaceChildren(...rows);
    results.hidden = rows.length === 0;
  });
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    close();
    input.focus();
  });
  document.addEventListener("click", (event) => {
    if (!element.contains(event.target)) close();
  });
  return element;
}

function found(view, typed, close) {
  const { corpus, counts, selection } = view;
  const row = (words, subject) => {
    const open = (event) => {
      close();
      view.open(subject, event.currentTarget);
    };
    return html("li", {}, html("button", { type: "button", "data-number": subject.number, onclick: open }, words));
  };
  const names = namesLike(corpus, counts, typed).map(({ name, type, index }) => {
    const number = counts.names[index];
    return row([bdi(name), ` ${type}, ${counted(number, selection.unit)}`], { heading: name, names: [index], number });
  });
  const titles = corpus.hasTexts ? titlesLike(corpus, selection, typed) : [];
  const subject = { heading: `Headlines with “${typed.trim()}”`, names: [], articles: titles, number: titles.length };
  const headlines = titles.length > 0 ? [row(`Headlines: ${count(titles.length)}`, subject)] : [];
  const rows = [...headlines, ...names];
  return rows.length > 0 ? rows : [html("li", { class: "note" }, "Nothing found.")];
}
