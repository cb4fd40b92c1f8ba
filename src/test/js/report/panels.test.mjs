// Words, topics and stories of the report, on a small invented corpus.
import test from "node:test";
import assert from "node:assert/strict";
import { wholeCorpus } from "../../../main/resources/org/dateline/report/live/selection.mjs";
import { quotationsOf } from "../../../main/resources/org/dateline/report/live/words.mjs";
import { storiesOf } from "../../../main/resources/org/dateline/report/live/stories.mjs";
import { topEntities } from "../../../main/resources/org/dateline/report/live/ties.mjs";
import { tally } from "../../../main/resources/org/dateline/report/live/counting.mjs";
import { invented } from "./invented.mjs";

const marked = ({ sentence }) => sentence.marks.map(({ start, end }) => sentence.text.slice(start, end));

test("a word's sentences are its example and those in the page that have it with the country", () => {
  const corpus = invented(5);
  corpus.articles.forEach((article) => (article.isCopy = false));
  const [oman, waits] = corpus.words;
  assert.deepEqual(quotationsOf(corpus, oman).map(marked), [["Oman"], ["Oman"]]);
  assert.deepEqual(quotationsOf(corpus, oman).map(({ article }) => article.index), [5, 3]);
  assert.deepEqual(quotationsOf(corpus, waits).map(marked), [["waits"]]);
});

test("no more sentences are shown than there are, and no part of a word counts", () => {
  const corpus = invented(5);
  corpus.articles.forEach((article) => (article.isCopy = false));
  assert.equal(quotationsOf(corpus, { ...corpus.words[0], together: 1 }).length, 1);
  assert.equal(quotationsOf(corpus, { ...corpus.words[1], word: "wait", example: [] }).length, 0);
});

test("stories follow dates, outlet, group, topic and countries", () => {
  const corpus = invented(6);
  const places = (change) => storiesOf({ corpus, selection: { ...wholeCorpus(corpus), ...change } }).map(({ article }) => article);
  corpus.articles[0] = { ...corpus.articles[0], period: 0, set: corpus.sets.findIndex((set) => set.join() === "1"), entities: [6] };
  corpus.articles[250] = { ...corpus.articles[250], period: 2, set: corpus.sets.findIndex((set) => set.length === 0), entities: [] };
  assert.deepEqual(places({}), [0, 250]);
  assert.deepEqual(places({ to: 1 }), [0]);
  assert.deepEqual(places({ outlet: 1 }), [0]);
  assert.deepEqual(places({ outlet: 3 }), [250]);
  assert.deepEqual(places({ group: 1 }), [0]);
  assert.deepEqual(places({ topic: 6 }), [0]);
  assert.deepEqual(places({ countries: [0] }), [250]);
});

test("a topic is no name among names", () => {
  const corpus = invented(4);
  const counts = tally(corpus, wholeCorpus(corpus));
  assert.ok(counts.names[6] > 0);
  assert.ok(!topEntities(corpus, counts).includes(6));
  assert.deepEqual(corpus.topics, [6]);
});
