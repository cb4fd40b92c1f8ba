// The corpus as the page has it: names, periods, outlets, and cells to count. A cell is one article in a corpus
// that is small enough, else all articles of one period and outlet with the same countries.
import { dayOf } from "./dates.mjs";

/** Reads the two blocks of the page. */
export async function readCorpus(page) {
  const [numbers, texts] = await Promise.all(["numbers", "texts"].map((id) => contentOf(page.getElementById(id))));
  return corpusOf(numbers, texts);
}

async function contentOf(block) {
  return block.type === "application/json" ? JSON.parse(block.textContent) : unpacked(block.textContent);
}

/** JSON that was packed with zlib and written in letters. */
export async function unpacked(letters) {
  const bytes = bytesOf(letters);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).json();
}

const ALPHABET = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place)).filter((letter) => !"<>&".includes(letter));

/** The bytes of letters: 13 bits in two; a letter alone at the end says that the last byte is none. */
export function bytesOf(letters) {
  const places = new Int32Array(128);
  ALPHABET.forEach((letter, place) => (places[letter.charCodeAt(0)] = place));
  const pairs = letters.length >> 1;
  const bytes = new Uint8Array((pairs * 13) >> 3);
  let held = 0;
  let bits = 0;
  let size = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const value = places[letters.charCodeAt(2 * pair)] * ALPHABET.length + places[letters.charCodeAt(2 * pair + 1)];
    held |= value << bits;
    for (bits += 13; bits >= 8; bits -= 8) {
      bytes[size++] = held & 255;
      held >>>= 8;
    }
  }
  return letters.length % 2 === 0 ? bytes : bytes.subarray(0, size - 1);
}

/** Brings numbers and texts into the form that is counted. */
export function corpusOf(numbers, texts) {
  const starts = numbers.starts.map(dayOf);
  const end = numbers.end ? dayOf(numbers.end) : -1;
  const corpus = {
    version: numbers.version,
    isByArticle: numbers.detail === "article",
    hasTexts: numbers.hasTexts,
    step: numbers.period,
    starts,
    end,
    partial: new Set(numbers.partial),
    names: numbers.names.map(([id, name, type], index) => ({ id, name, type, index })),
    countries: numbers.countries,
    told: numbers.told,
    outlets: numbers.outlets,
    groups: numbers.groups,
    outletGroups: numbers.outletGroups,
    sets: numbers.sets,
    bursts: numbers.bursts,
    ties: numbers.ties,
    entities: numbers.entities,
    stories: numbers.stories,
    words: numbers.words.map((word, index) => ({ ...word, example: texts.examples[index] ?? [] })),
  };
  corpus.topics = corpus.names.filter(({ type }) => type === "topic").map(({ index }) => index);
  corpus.articles = articlesOf(numbers, texts, starts, end);
  corpus.cells = corpus.isByArticle ? cellsOfArticles(corpus) : cellsOfSums(numbers.cells);
  return corpus;
}

function articlesOf(numbers, texts, starts, end) {
  const { days, outlets, sets, copies, originals } = numbers.articles;
  const copyToOriginal = new Map(copies.map((copy, place) => [copy, originals[place]]));
  const entities = entitiesOf(texts.entities, sets.length, numbers.countries);
  const articles = sets.map((set, index) => ({
    index,
    day: index < days.length ? days[index] : null,
    period: index < days.length ? periodOf(days[index], starts, end) : -1,
    outlet: outlets[index],
    set,
    entities: entities[index],
    isCopy: copyToOriginal.has(index),
    original: copyToOriginal.get(index) ?? index,
    title: texts.titles[index],
    url: texts.urls[index],
    sentences: [],
  }));
  for (const [article, text, flat] of texts.sentences) {
    articles[article].sentences.push({ text, marks: triples(flat) });
  }
  return articles;
}

/** The entities of each article, from the gaps between the articles of each entity. */
function entitiesOf(gaps, articles, countries) {
  const entities = Array.from({ length: articles }, () => []);
  gaps.forEach((steps, entity) => {
    let place = -1;
    for (const step of steps) entities[(place += step)].push(countries + entity);
  });
  return entities;
}

function triples(flat) {
  const marks = [];
  let last = 0;
  for (let i = 0; i < flat.length; i += 3) {
    const start = last + flat[i];
    last = start + flat[i + 1];
    marks.push({ start, end: last, name: flat[i + 2] });
  }
  return marks;
}

/** The number of the period that holds a day, −1 outside of all. */
export function periodOf(day, starts, end) {
  if (starts.length === 0 || day < starts[0] || day > end) return -1;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cellsOfArticles(corpus) {
  return {
    periods: corpus.articles.map((article) => article.period),
    outlets: corpus.articles.map((article) => article.outlet),
    sets: corpus.articles.map((article) => article.set),
    stories: corpus.articles.map((article) => (article.isCopy ? 0 : 1)),
    articles: corpus.articles.map(() => 1),
  };
}

function cellsOfSums(cells) {
  return { ...cells };
}

/** Everyone that an article mentions. */
export function namesOf(corpus, article) {
  return [...corpus.sets[article.set], ...article.entities];
}
