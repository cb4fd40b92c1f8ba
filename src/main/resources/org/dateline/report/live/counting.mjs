// Counts what a selection holds. All pictures are drawn from these counts.
import { hasAllPeriods } from "./selection.mjs";
import { namesOf } from "./corpus.mjs";

/** Whether a period and an outlet are in the selection. */
export function isIn(selection, corpus, period, outlet) {
  const isOutletIn = (selection.outlet < 0 || selection.outlet === outlet) && isInGroup(corpus, outlet, selection.group);
  const isPeriodIn = hasAllPeriods(selection, corpus) || (period >= selection.from && period <= selection.to);
  return isOutletIn && isPeriodIn;
}

/** Whether an outlet is of a group; all are of −1. */
export function isInGroup(corpus, outlet, group) {
  return group < 0 || corpus.outletGroups[outlet] === group;
}

/** Whether it is known how often a country is in a selection; in a large corpus not of each in each outlet. */
export function isCounted(corpus, selection, name) {
  return name < corpus.told || name >= corpus.countries || (selection.outlet < 0 && selection.group < 0);
}

/** Whether an article is about the topic of the selection, if one is chosen. */
function hasTopic(selection, article) {
  return selection.topic < 0 || article.entities.includes(selection.topic);
}

/**
 * Stories or articles of a selection: all of them, of each period, of each outlet, with each name, with each country
 * and topic in each period, and with each two names.
 */
export function tally(corpus, selection) {
  const size = corpus.names.length;
  const periods = corpus.starts.length;
  const counts = {
    all: 0,
    periods: new Float64Array(periods),
    outlets: new Float64Array(corpus.outlets.length),
    names: new Float64Array(size),
    byPeriod: corpus.names.map(({ index, type }) => (index < corpus.countries || type === "topic" ? new Float64Array(periods) : null)),
    byOutlet: Array.from({ length: corpus.countries }, () => new Float64Array(corpus.outlets.length)),
    pairs: new Float64Array(size * size),
  };
  const { cells } = corpus;
  for (let cell = 0; cell < cells.sets.length; cell++) {
    const isWanted = !corpus.isByArticle || hasTopic(selection, corpus.articles[cell]);
    if (isWanted && isIn(selection, corpus, cells.periods[cell], cells.outlets[cell])) {
      addCell(corpus, counts, cell, cells[selection.unit][cell]);
    }
  }
  if (!corpus.isByArticle) addEntities(corpus, selection, counts);
  return counts;
}

function addCell(corpus, counts, cell, number) {
  const { cells } = corpus;
  const period = cells.periods[cell];
  const outlet = cells.outlets[cell];
  counts.all += number;
  counts.outlets[outlet] += number;
  if (period >= 0) counts.periods[period] += number;
  for (const country of corpus.sets[cells.sets[cell]]) {
    counts.byOutlet[country][outlet] += number;
    if (period >= 0) counts.byPeriod[country][period] += number;
  }
  const names = corpus.isByArticle ? namesOf(corpus, corpus.articles[cell]) : corpus.sets[cells.sets[cell]];
  addNames(counts, names, number, corpus.names.length);
  if (corpus.isByArticle && period >= 0) {
    for (const name of corpus.articles[cell].entities) if (counts.byPeriod[name]) counts.byPeriod[name][period] += number;
  }
}

function addNames(counts, names, number, size) {
  for (let i = 0; i < names.length; i++) {
    counts.names[names[i]] += number;
    for (let j = i + 1; j < names.length; j++) counts.pairs[names[i] * size + names[j]] += number;
  }
}

/** In a large corpus entities, and the countries less mentioned, are counted by period alone. */
function addEntities(corpus, selection, counts) {
  const isAll = hasAllPeriods(selection, corpus);
  for (const entity of corpus.entities) {
    if (!isCounted(corpus, selection, entity.name)) continue;
    entity[selection.unit].forEach((number, period) => {
      if (!isAll && (period < selection.from || period > selection.to)) return;
      counts.names[entity.name] += number;
      if (period < corpus.starts.length && counts.byPeriod[entity.name]) counts.byPeriod[entity.name][period] += number;
    });
  }
}

/** How many have both. */
export function both(counts, a, b) {
  const size = counts.names.length;
  return counts.pairs[Math.min(a, b) * size + Math.max(a, b)];
}

/** The articles that can be listed for some names, in one period or all of the selection. */
export function listed(corpus, selection, { names = [], period = -1, outlet = -1, group = -1 }) {
  return corpus.articles.filter((article) => {
    if (selection.unit === "stories" && article.isCopy) return false;
    if (period >= 0 && article.period !== period) return false;
    if (outlet >= 0 && article.outlet !== outlet) return false;
    if (!isInGroup(corpus, article.outlet, group) || !hasTopic(selection, article)) return false;
    if (!isIn(selection, corpus, article.period, article.outlet)) return false;
    const present = namesOf(corpus, article);
    return names.every((name) => present.includes(name));
  });
}
