// The words that go with each chosen country. They are of the whole corpus: the page has not the sentences to count.
import { count, counted } from "./format.mjs";
import { html, bdi } from "./element.mjs";
import { bar } from "./lists.mjs";

const MOST_COUNTRIES = 6;

/** The number that marks of a word have, which is no name's. */
const WORD = -1;

/** Draws the words of the chosen countries into {@code place}. */
export function drawWords(place, view) {
  const { corpus, selection } = view;
  const columns = selection.countries
    .map((country) => ({ country, words: corpus.words.filter((word) => word.country === country) }))
    .filter(({ words }) => words.length > 0);
  if (columns.length === 0) {
    place.replaceChildren(html("p", {}, "No word goes with one of these countries more than with the rest of the corpus."));
    return;
  }
  const few = columns.length > MOST_COUNTRIES ? ` The first ${MOST_COUNTRIES} of ${columns.length} countries.` : "";
  const note = `Words of the sentences that mention a country, against those of all other sentences: the surest first. The number is the sentences that have both.${few}`;
  const lists = columns.slice(0, MOST_COUNTRIES).map((column) => listOf(view, column));
  place.replaceChildren(html("p", { class: "note" }, note), html("div", { class: "columns words" }, lists));
}

function listOf(view, { country, words }) {
  const { name } = view.corpus.names[country];
  const rows = words.map((word) => {
    const rest = `${counted(word.sentences, "sentences")} in all, z = ${word.z.toFixed(1)}`;
    const open = (event) => view.open(subjectOf(view.corpus, word), event.currentTarget);
    const label = `${word.word} with ${name}: ${counted(word.together, "sentences")} of ${rest}`;
    const button = html("button", { type: "button", class: "number", title: label, "aria-label": label, "data-number": word.together, onclick: open }, count(word.together));
    return html("li", {}, html("span", { class: "rank" }, bdi(word.word), button), bar(Math.max(0, word.z) / words[0].z, "country"));
  });
  return html("div", {}, html("h3", {}, bdi(name)), html("ol", { class: "ranks" }, rows));
}

function subjectOf(corpus, word) {
  const heading = `“${word.word}” with ${corpus.names[word.country].name}`;
  return { heading, names: [WORD], number: word.together, unit: "sentences", quotations: quotationsOf(corpus, word) };
}

/** The sentences in the page that have the word and mention the country: its example first, then one of each story. */
export function quotationsOf(corpus, word) {
  const quotations = [];
  const articles = new Set();
  const add = (article, text) => {
    const marks = marksOf(text, word.word);
    if (articles.has(article.index) || marks.length === 0) return;
    articles.add(article.index);
    quotations.push({ article, sentence: { text, marks } });
  };
  const [place, text] = word.example;
  if (text) add(corpus.articles[place], text);
  for (const article of corpus.articles) {
    if (article.isCopy) continue;
    for (const sentence of article.sentences) {
      if (sentence.marks.some(({ name }) => name === word.country)) add(article, sentence.text);
    }
  }
  return quotations.slice(0, word.together);
}

function marksOf(text, word) {
  const found = text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "giu"));
  return [...found].map(({ index, 0: { length } }) => ({ start: index, end: index + length, name: WORD }));
}
