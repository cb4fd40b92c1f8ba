// The bar that says what is looked at; everything below it follows.
import { count, counted, folded } from "./format.mjs";
import { periodInWords } from "./dates.mjs";
import { wholeCorpus, hasAllPeriods } from "./selection.mjs";
import { html } from "./element.mjs";

/** The bar; {@code change} takes what is to be different in the selection. */
export function controlBar(corpus, change, save) {
  const summary = html("summary", {});
  const fields = [countryField(corpus, change), dateField(corpus, change), outletField(corpus, change)];
  if (corpus.topics.length > 0 && corpus.isByArticle) fields.push(topicField(corpus, change));
  fields.push(switchField("Count", "unit", { stories: "stories", articles: "articles" }, change));
  fields.push(switchField("Show", "measure", { share: "share", count: "number" }, change));
  const reset = html("button", { type: "button", onclick: () => change(wholeCorpus(corpus)) }, "Reset");
  const csv = html("button", { type: "button", onclick: save }, "This selection as CSV");
  const form = html("div", { class: "fields" }, fields.map(({ element }) => element), html("div", { class: "buttons" }, reset, csv));
  const element = html("details", { class: "controls" }, summary, form);
  element.open = matchMedia("(min-width: 60rem)").matches;
  return {
    element,
    update(selection, counts) {
      fields.forEach((field) => field.update(selection));
      summary.textContent = inWords(corpus, selection, counts);
      reset.disabled = JSON.stringify(selection) === JSON.stringify(wholeCorpus(corpus));
    },
  };
}

/** A selection in words. */
export function inWords(corpus, selection, counts) {
  const parts = [counted(counts.all, selection.unit)];
  const { starts, step } = corpus;
  if (selection.topic >= 0) parts.push("on " + corpus.names[selection.topic].name);
  if (!hasAllPeriods(selection, corpus) && starts.length > 0) {
    const from = periodInWords(starts[selection.from], step);
    const to = periodInWords(starts[selection.to], step);
    parts.push(from === to ? from : from + " – " + to);
  }
  const outlets = selection.group < 0 ? "all outlets" : corpus.groups[selection.group];
  parts.push(selection.outlet < 0 ? outlets : corpus.outlets[selection.outlet] || "no source");
  const size = selection.countries.length;
  parts.push(size === 1 ? corpus.names[selection.countries[0]].name : count(size) + " countries");
  return parts.join(" · ");
}

function labelled(label, ...controls) {
  return html("div", { class: "field", role: "group", "aria-label": label }, html("span", { class: "label-text", "aria-hidden": "true" }, label), controls);
}

function countryField(corpus, change) {
  const boxes = corpus.names.slice(0, corpus.countries).map(({ name, index }) => {
    const box = html("input", { type: "checkbox", value: index, onchange: () => change({ countries: checked() }) });
    return { box, row: html("label", {}, box, html("bdi", {}, name)), key: folded(name) };
  });
  const checked = () => boxes.filter(({ box }) => box.checked).map(({ box }) => Number(box.value));
  const title = html("summary", {});
  const find = html("input", { type: "search", placeholder: "Find a country", "aria-label": "Find a country" });
  find.addEventListener("input", () => {
    boxes.forEach(({ row, key }) => (row.hidden = !key.includes(folded(find.value))));
  });
  const list = html("div", { class: "choices" }, boxes.length > 12 ? find : null, boxes.map(({ row }) => row));
  const menu = html("details", { class: "menu" }, title, list);
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    title.focus();
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  return {
    element: labelled("Countries", menu),
    update({ countries }) {
      boxes.forEach(({ box }, index) => (box.checked = countries.includes(index)));
      title.textContent = `${countries.length} of ${corpus.countries}`;
    },
  };
}

function dateField(corpus, change) {
  const options = () => corpus.starts.map((start, index) => html("option", { value: index }, periodInWords(start, corpus.step)));
  const from = html("select", { "aria-label": "from" }, options());
  const to = html("select", { "aria-label": "to" }, options());
  from.addEventListener("change", () => change({ from: Number(from.value), to: Math.max(Number(from.value), Number(to.value)) }));
  to.addEventListener("change", () => change({ to: Number(to.value), from: Math.min(Number(from.value), Number(to.value)) }));
  return {
    element: corpus.starts.length > 1 ? labelled("Dates", from, html("span", {}, "to"), to) : html("span", { hidden: true }),
    update(selection) {
      from.value = selection.from;
      to.value = selection.to;
    },
  };
}

function outletField(corpus, change) {
  const articles = new Map(corpus.outlets.map((_, index) => [index, 0]));
  corpus.cells.outlets.forEach((outlet, cell) => articles.set(outlet, articles.get(outlet) + corpus.cells.articles[cell]));
  const ranked = [...articles].sort(([a, one], [b, other]) => other - one || a - b);
  const all = html("option", { value: "-1 -1" }, `all ${count(corpus.outlets.filter(Boolean).length)}`);
  const options = ranked.map(([index, size]) => html("option", { value: index + " -1" }, `${corpus.outlets[index] || "no source"} (${count(size)})`));
  const groups = corpus.groups.map((name, index) => html("option", { value: "-1 " + index }, name));
  const parts = groups.length > 0 ? [html("optgroup", { label: "Groups" }, groups), html("optgroup", { label: "Outlets" }, options)] : options;
  const select = html("select", { "aria-label": "Outlet" }, all, parts);
  select.addEventListener("change", () => {
    const [outlet, group] = select.value.split(" ").map(Number);
    change({ outlet, group });
  });
  return {
    element: labelled(groups.length > 0 ? "Outlets" : "Outlet", select),
    update: ({ outlet, group }) => (select.value = outlet + " " + group),
  };
}

function topicField(corpus, change) {
  const options = corpus.topics.map((topic) => html("option", { value: topic }, corpus.names[topic].name));
  const select = html("select", { "aria-label": "Topic" }, html("option", { value: -1 }, "any"), options);
  select.addEventListener("change", () => change({ topic: Number(select.value) }));
  return {
    element: labelled("Topic", select),
    update: ({ topic }) => (select.value = topic),
  };
}

/** Two or more words of which one is chosen. */
export function switchField(label, key, words, change) {
  const buttons = Object.entries(words).map(([value, word]) => {
    const input = html("input", { type: "radio", name: "choice-" + key, value, onchange: () => change({ [key]: value }) });
    return { input, element: html("label", {}, input, html("span", {}, word)) };
  });
  return {
    element: labelled(label, html("span", { class: "switch" }, buttons.map(({ element }) => element))),
    update: (selection) => buttons.forEach(({ input }) => (input.checked = input.value === selection[key])),
  };
}
