// How the script of the report counts, on a small invented corpus and against plain counting.
import test from "node:test";
import assert from "node:assert/strict";
import { periodOf, unpacked } from "../../../main/resources/org/dateline/report/live/corpus.mjs";
import { wholeCorpus, fragmentOf, selectionOf, isWhole } from "../../../main/resources/org/dateline/report/live/selection.mjs";
import { tally, both, listed, isCounted } from "../../../main/resources/org/dateline/report/live/counting.mjs";
import { strongestTies, topEntities } from "../../../main/resources/org/dateline/report/live/ties.mjs";
import { selectionRows } from "../../../main/resources/org/dateline/report/live/saving.mjs";
import { articlesToShow } from "../../../main/resources/org/dateline/report/live/evidence.mjs";
import { namesLike, titlesLike } from "../../../main/resources/org/dateline/report/live/search.mjs";
import { deflateSync } from "node:zlib";
import { NAMES, numbersFrom, invented, has } from "./invented.mjs";

/** Bytes as the page has them, in the plainest way: bit after bit, the lowest first, 13 in two letters. */
function lettersOf(bytes) {
  const alphabet = [...Array(94).keys()].map((place) => String.fromCharCode(33 + place)).filter((letter) => !/[<>&]/.test(letter));
  const bits = [...bytes].flatMap((byte) => [0, 1, 2, 3, 4, 5, 6, 7].map((bit) => (byte >> bit) & 1));
  const values = Array(Math.ceil(bits.length / 13)).fill(0);
  bits.forEach((bit, place) => (values[Math.floor(place / 13)] += bit << place % 13));
  const letters = values.map((value) => alphabet[Math.floor(value / 91)] + alphabet[value % 91]).join("");
  return Math.floor((values.length * 13) / 8) > bytes.length ? letters + "!" : letters;
}

test("counts of every selection are those of plain counting", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const corpus = invented(seed);
    const random = numbersFrom(seed + 100);
    const from = random(3);
    const unit = random(2) ? "stories" : "articles";
    const selection = { ...wholeCorpus(corpus), from, to: from + random(3 - from), outlet: random(5) - 1, group: random(3) - 1, topic: random(2) ? 6 : -1, unit };
    const counts = tally(corpus, selection);
    const isAll = selection.from === 0 && selection.to === 2;
    const inside = corpus.articles.filter(
      (one) =>
        (unit === "articles" || !one.isCopy) &&
        (selection.outlet < 0 || one.outlet === selection.outlet) &&
        (selection.group < 0 || corpus.outletGroups[one.outlet] === selection.group) &&
        (selection.topic < 0 || one.entities.includes(6)) &&
        (isAll || (one.period >= selection.from && one.period <= selection.to))
    );
    assert.equal(counts.all, inside.length, "seed " + seed);
    for (let a = 0; a < NAMES.length; a++) {
      assert.equal(counts.names[a], inside.filter((one) => has(corpus, one, a)).length, `seed ${seed}, name ${a}`);
      for (let b = a + 1; b < NAMES.length; b++) {
        assert.equal(both(counts, b, a), inside.filter((one) => has(corpus, one, a) && has(corpus, one, b)).length);
      }
    }
    assert.equal(counts.byPeriod[0][1], inside.filter((one) => one.period === 1 && has(corpus, one, 0)).length);
    assert.equal(counts.byPeriod[6][2], inside.filter((one) => one.period === 2 && has(corpus, one, 6)).length);
    assert.equal(counts.byOutlet[1][2], inside.filter((one) => one.outlet === 2 && has(corpus, one, 1)).length);
  }
});

test("as many articles are listed as are counted", () => {
  const corpus = invented(7);
  const selection = { ...wholeCorpus(corpus), outlet: 1, from: 1, to: 2 };
  const counts = tally(corpus, selection);
  assert.equal(listed(corpus, selection, { names: [0, 1] }).length, both(counts, 0, 1));
  assert.equal(listed(corpus, selection, { names: [2], period: 2 }).length, counts.byPeriod[2][2]);
  assert.equal(listed(corpus, selection, { names: [2], outlet: 3 }).length, 0);
});

test("sums of a large corpus are counted like its articles", () => {
  const corpus = invented(9);
  const summed = { ...corpus, isByArticle: false, cells: { ...corpus.cells } };
  summed.entities = [3, 4, 5, 6].map((name) => {
    const of = (isWanted) => [0, 1, 2, -1].map((period) => corpus.articles.filter((one) => one.period === period && has(corpus, one, name) && isWanted(one)).length);
    return { name, stories: of((one) => !one.isCopy), articles: of(() => true) };
  });
  const selection = { ...wholeCorpus(corpus), from: 1, to: 1 };
  const [plain, large] = [tally(corpus, selection), tally(summed, selection)];
  assert.deepEqual([...large.names], [...plain.names]);
  assert.deepEqual(large.byPeriod, plain.byPeriod);
  assert.equal(both(large, 0, 2), both(plain, 0, 2));
});

test("countries that stand in no sum of a large corpus are counted by period, and in no outlet", () => {
  const corpus = invented(9);
  const without = corpus.sets.map((set) => set.filter((country) => country < 2));
  const summed = { ...corpus, isByArticle: false, told: 2, sets: without };
  summed.entities = [2, 3, 4, 5, 6].map((name) => {
    const of = (isWanted) => [0, 1, 2, -1].map((period) => corpus.articles.filter((one) => one.period === period && has(corpus, one, name) && isWanted(one)).length);
    return { name, stories: of((one) => !one.isCopy), articles: of(() => true) };
  });
  for (const change of [{}, { from: 1, to: 1 }]) {
    const selection = { ...wholeCorpus(corpus), ...change };
    const [plain, large] = [tally(corpus, selection), tally(summed, selection)];
    assert.deepEqual([...large.names], [...plain.names]);
    assert.deepEqual(large.byPeriod[2], plain.byPeriod[2]);
  }
  const inOutlet = { ...wholeCorpus(corpus), outlet: 1 };
  assert.equal(tally(summed, inOutlet).names[2], 0);
  assert.deepEqual([0, 2, 3].map((name) => isCounted(summed, inOutlet, name)), [true, false, true]);
  assert.ok(isCounted(summed, wholeCorpus(corpus), 2));
});

test("a selection survives its fragment", () => {
  const corpus = invented(3);
  const selection = { countries: [0, 2], from: 1, to: 2, outlet: 2, group: -1, topic: -1, unit: "articles", measure: "count", shade: "association" };
  assert.deepEqual(selectionOf("#" + fragmentOf(selection, corpus), corpus), selection);
  assert.equal(fragmentOf(wholeCorpus(corpus), corpus), "");
  assert.ok(isWhole(selectionOf("", corpus), corpus));
});

test("a group or a topic survives its fragment, and an outlet goes before a group", () => {
  const corpus = invented(3);
  const selection = { ...wholeCorpus(corpus), group: 1, topic: 6 };
  assert.equal(fragmentOf(selection, corpus), "group=inland&topic=Grain");
  assert.deepEqual(selectionOf("group=inland&topic=Grain", corpus), selection);
  assert.ok(!isWhole(selection, corpus));
  assert.equal(selectionOf("outlet=Meridian+Wire&group=coast", corpus).group, -1);
  assert.equal(selectionOf("topic=Grain", { ...corpus, isByArticle: false }).topic, -1);
});

test("a fragment of nonsense is the whole corpus", () => {
  const corpus = invented(3);
  const nonsense = "#from=yesterday&to=1999-01-01&outlet=Nowhere&unit=%3Cscript%3E&countries=XXX";
  assert.deepEqual(selectionOf(nonsense, corpus), { ...wholeCorpus(corpus), countries: [] });
});

test("days fall into the period that holds them", () => {
  const starts = [10, 20, 30];
  assert.deepEqual([9, 10, 19, 20, 30, 35, 36].map((day) => periodOf(day, starts, 35)), [-1, 0, 0, 1, 2, 2, -1]);
  assert.equal(periodOf(5, [], -1), -1);
});

test("packed texts are unpacked", async () => {
  for (let size = 0; size < 40; size++) {
    const content = { titles: ["Köln, ليلى", "x".repeat(size) + size] };
    assert.deepEqual(await unpacked(lettersOf(deflateSync(JSON.stringify(content)))), content);
  }
});

test("ties are those more often together than expected, strongest first", () => {
  const corpus = invented(4);
  const selection = wholeCorpus(corpus);
  const ties = strongestTies({ corpus, selection, counts: tally(corpus, selection) }, 50);
  assert.ok(ties.length > 0);
  assert.ok(ties.every((tie) => tie.number > tie.chance));
  assert.ok(ties.every((tie, i) => i === 0 || ties[i - 1].strength >= tie.strength));
});

test("names of a type come by how often they are mentioned", () => {
  const corpus = invented(4);
  const counts = tally(corpus, wholeCorpus(corpus));
  assert.deepEqual(topEntities(corpus, counts, "person"), [3]);
  const all = topEntities(corpus, counts);
  assert.ok(all.every((name, i) => i === 0 || counts.names[all[i - 1]] >= counts.names[name]));
});

test("the selection as a table has a row for each country and period", () => {
  const corpus = invented(4);
  const selection = { ...wholeCorpus(corpus), countries: [0, 2], from: 1 };
  const rows = selectionRows(corpus, selection, tally(corpus, selection));
  assert.deepEqual(rows[0], ["period", "country", "name", "stories", "total_stories", "share", "outlet", "group", "topic"]);
  assert.deepEqual(rows.slice(1).map((row) => row[0] + row[1]), ["2022-02-01CHN", "2022-02-01OMN", "2022-03-01CHN", "2022-03-01OMN"]);
});

test("articles with a sentence that names all are shown first, by date, at most a score", () => {
  const corpus = invented(4);
  const shown = articlesToShow(corpus.articles, [2, 3]);
  assert.equal(shown.length, 20);
  assert.ok(shown.some(({ article, sentence }) => article.index === 3 && sentence.text === "Oman met Ana Silva."));
  assert.ok(shown.some(({ article }) => article.index === 5));
  assert.ok(shown.every(({ article }, i) => i === 0 || shown[i - 1].article.index < article.index));
});

test("search finds names by the beginnings of their words and headlines by all words, without accents", () => {
  const corpus = invented(4);
  const selection = wholeCorpus(corpus);
  const counts = tally(corpus, selection);
  assert.deepEqual(namesLike(corpus, counts, "koln").map(({ id }) => id), ["loc:koln"]);
  assert.deepEqual(namesLike(corpus, counts, "silv").map(({ id }) => id), ["per:ana silva"]);
  assert.deepEqual(namesLike(corpus, counts, "lva"), []);
  const stories = corpus.articles.filter(({ isCopy, title }) => !isCopy && title.includes("Köln"));
  assert.equal(titlesLike(corpus, selection, "KOLN ships").length, stories.length);
});
