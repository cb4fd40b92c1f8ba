// Numbers in words, statistics, and where things stand in a drawing.
import test from "node:test";
import assert from "node:assert/strict";
import { count, counted, percent, times, shortened, folded, csv } from "../../../main/resources/org/dateline/report/live/format.mjs";
import { dayOf, isoDate, dateInWords, periodInWords, tickInWords, monthOf, yearOf } from "../../../main/resources/org/dateline/report/live/dates.mjs";
import { expected, lift, npmi, logLikelihood } from "../../../main/resources/org/dateline/report/live/association.mjs";
import { scale, tickStep, apart, shade, divergingShade } from "../../../main/resources/org/dateline/report/live/scale.mjs";
import { placed, untangled, labelBoxes, overlaps } from "../../../main/resources/org/dateline/report/live/placing.mjs";
import { placeAfter } from "../../../main/resources/org/dateline/report/live/keys.mjs";

test("numbers are told as the still page tells them", () => {
  assert.equal(count(1234567), "1,234,567");
  assert.equal(counted(1, "stories"), "1 story");
  assert.equal(counted(2, "articles"), "2 articles");
  assert.deepEqual([0, 0.0449, 0.0994, 0.0996, 1].map(percent), ["0.0\u00a0%", "4.5\u00a0%", "9.9\u00a0%", "10\u00a0%", "100\u00a0%"]);
  assert.deepEqual([0.5, 9.94, 12.34, 250].map(times), ["×0.50", "×9.94", "×12.3", "×250"]);
});

test("long names are cut between words, and no letter is broken", () => {
  assert.equal(shortened("Oman", 10), "Oman");
  assert.equal(shortened("United Kingdom of Great Britain", 18), "United Kingdom of…");
  assert.equal(shortened("😀😀😀😀", 3), "😀😀…");
});

test("text is folded for searching", () => {
  assert.equal(folded("Müller-Ørsted"), "muller-ørsted");
});

test("csv guards against formulas and quotes what it must", () => {
  assert.equal(csv([["=1+1", 'a "b", c', -5]]), '\ufeff\'=1+1,"a ""b"", c",-5\r\n');
});

test("days are told in words", () => {
  const day = dayOf("2016-02-29");
  assert.equal(isoDate(day), "2016-02-29");
  assert.equal(dateInWords(day), "29 Feb 2016");
  assert.deepEqual(["day", "week", "month", "year"].map((step) => periodInWords(day, step)), ["29 Feb 2016", "week of 29 Feb 2016", "Feb 2016", "2016"]);
  assert.deepEqual([tickInWords(day, "day", true), tickInWords(day, "day", false)], ["29 Feb", "29 Feb 2016"]);
  assert.deepEqual([monthOf(day), yearOf(day)], [1, 2016]);
});

test("statistics agree with the tables of a run", () => {
  // China and North Korea of a corpus of 8,190 stories, computed by the product.
  const [together, a, b, all] = [250, 797, 531, 8190];
  assert.ok(Math.abs(expected(a, b, all) - 51.673626) < 1e-6);
  assert.ok(Math.abs(logLikelihood(together, a, b, all) - 552.0) < 0.1);
  assert.ok(Math.abs(lift(together, a, b, all) - 4.838058) < 1e-5);
});

test("statistics of the edges are defined or nothing", () => {
  assert.equal(npmi(0, 3, 4, 10), -1);
  assert.equal(npmi(0, 0, 4, 10), null);
  assert.equal(npmi(10, 10, 10, 10), null);
  assert.equal(lift(0, 0, 4, 10), null);
  assert.equal(logLikelihood(0, 0, 0, 0), 0);
  assert.ok(logLikelihood(0, 5, 5, 10) < 0);
  assert.ok(Math.abs(logLikelihood(2, 4, 5, 10)) < 1e-9);
});

test("ticks are round and at most as many as asked for", () => {
  assert.deepEqual([1, 0.9, 0.3, 0.05, 17].map((high) => Number(tickStep(high, 4).toPrecision(6))), [0.25, 0.25, 0.1, 0.02, 5]);
});

test("a scale maps ends to ends, and a single value to the middle", () => {
  assert.deepEqual([scale(0, 10, 100, 200)(5), scale(3, 3, 0, 10)(3)], [150, 5]);
});

test("labels moved apart keep their distance and stay inside", () => {
  for (let seed = 1; seed < 100; seed++) {
    const places = Array.from({ length: 8 }, (_, i) => 10 + ((seed * 37 + i * i * 53) % 200));
    const moved = [...apart(places, 17, 10, 210)].sort((a, b) => a - b);
    assert.ok(moved.every((place, i) => place >= 10 && place <= 210 && (i === 0 || place - moved[i - 1] >= 17 - 1e-9)), "seed " + seed);
  }
});

test("shades begin at one and end at the darkest", () => {
  assert.deepEqual([0, 1, 100, 400].map((number) => shade(number, 1, 400)), [0, 1, 4, 8]);
  assert.equal(shade(7, 7, 7), 5);
  assert.deepEqual([null, 0, 0.05, 0.4, -0.9].map((value) => divergingShade(value, 0.4)), [0, 0, 1, 4, -4]);
});

test("tied nodes stand nearer than others, the same each time", () => {
  const nodes = placed(6, [[0, 1], [1, 2], [3, 4], [4, 5]]);
  const far = (a, b) => Math.hypot(nodes[a].x - nodes[b].x, nodes[a].y - nodes[b].y);
  assert.ok(far(0, 1) < far(0, 4) && far(4, 5) < far(1, 5));
  assert.deepEqual(placed(6, [[0, 1], [1, 2], [3, 4], [4, 5]]), nodes);
});

test("no two labels overlap, and the largest nodes have theirs", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const width = [360, 720, 960][seed % 3];
    const nodes = Array.from({ length: 40 }, (_, i) => ({ x: (seed * 131 + i * 197) % width, y: (seed * 71 + i * 149) % 600, r: 18 - i / 4 }));
    untangled(nodes, 14, width, 600);
    const boxes = labelBoxes(nodes, nodes.map((_, i) => ({ width: 50 + ((i * 37) % 90), height: 17 })), width, 600);
    const shown = boxes.filter(Boolean);
    shown.forEach((box, i) => shown.slice(i + 1).forEach((other) => assert.ok(!overlaps(box, other), "seed " + seed)));
    assert.ok(boxes.slice(0, 3).every(Boolean), "seed " + seed);
    assert.ok(shown.every((box) => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= 600));
  }
});

test("arrow keys go through a grid and stop at its edges", () => {
  assert.deepEqual(["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End"].map((key) => placeAfter(key, 4, 9, 3)), [5, 3, 7, 1, 0, 8]);
  assert.deepEqual([placeAfter("ArrowUp", 1, 9, 3), placeAfter("ArrowRight", 8, 9, 3)], [1, 8]);
});
