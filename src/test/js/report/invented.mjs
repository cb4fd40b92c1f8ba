// A small corpus for the tests of the report's script.
import { corpusOf } from "../../../main/resources/org/dateline/report/live/corpus.mjs";

/** Pseudo-random numbers, the same for the same seed. */
export function numbersFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

export const NAMES = [["CHN", "China", "country"], ["DEU", "Germany", "country"], ["OMN", "Oman", "country"]].concat([
  ["per:ana silva", "Ana Silva", "person"],
  ["org:harbor bank", "Harbor Bank", "organization"],
  ["loc:koln", "Köln", "location"],
  ["topic:grain", "Grain", "topic"],
]);

/** 300 articles over three months of four outlets; the last ten have no date. */
export function invented(seed) {
  const random = numbersFrom(seed);
  const sets = [[], [0], [1], [2], [0, 1], [0, 2], [0, 1, 2]];
  const days = Array.from({ length: 290 }, () => 18993 + random(90)).sort((a, b) => a - b);
  const pick = (below) => Array.from({ length: 300 }, () => random(below));
  const entities = Array.from({ length: 4 }, () => Array.from({ length: 90 }, () => 1 + random(3)));
  const copies = Array.from({ length: 300 }, (_, index) => index).filter(() => random(5) === 0);
  const numbers = {
    version: "0", detail: "article", hasTexts: true, period: "month", starts: ["2022-01-01", "2022-02-01", "2022-03-01"], end: "2022-03-31",
    partial: [], names: NAMES, countries: 3, told: 3, outlets: ["Harbor Ledger", "Meridian Wire", "Süddeutsche Hafenpost", ""], sets,
    groups: ["coast", "inland"], outletGroups: [0, 1, 0, -1],
    words: [{ country: 2, word: "oman", together: 2, sentences: 2, z: 3 }, { country: 2, word: "waits", together: 1, sentences: 9, z: 2 }],
    stories: [{ article: 0, articles: 3, size: 2, first: ["Harbor Ledger", "Meridian Wire"], outlets: [0, 1], end: [18999] }, { article: 250, articles: 2, size: 1, first: [""], outlets: [3], end: [] }],
    articles: { days, outlets: pick(4), sets: pick(7), copies, originals: copies.map(() => -1) }, cells: {}, entities: [], bursts: [], ties: [],
  };
  const titles = days.concat(Array(10).fill(0)).map((_, index) => (index % 2 ? "Ships pass in Köln" : "Grain, number " + index));
  const sentences = [[3, "Oman met Ana Silva.", [0, 4, 2, 5, 9, 3]], [5, "Oman waits.", [0, 4, 2]]];
  return corpusOf(numbers, { entities, titles, urls: titles.map(() => ""), sentences, examples: [[5, "Oman waits for grain."]] });
}

/** Whether an article mentions someone. */
export const has = (corpus, article, name) => corpus.sets[article.set].includes(name) || article.entities.includes(name);
