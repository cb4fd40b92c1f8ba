// The strongest ties among the names of a selection.
import { expected, logLikelihood } from "./association.mjs";
import { both } from "./counting.mjs";
import { isWhole } from "./selection.mjs";

const MOST_ENTITIES = 100;

/** Ties of names that are together more often than independent ones would be, strongest first. */
export function strongestTies(view, most) {
  const { corpus, selection, counts } = view;
  if (!corpus.isByArticle) return tiesOfTables(corpus, selection).slice(0, most);
  const names = [...selection.countries, ...topEntities(corpus, counts)];
  const ties = [];
  for (let i = 0; i < names.length; i++) {
    for (let j = i + 1; j < names.length; j++) {
      const tie = tieOf(counts, names[i], names[j]);
      if (tie.strength > 0 && tie.number > 1) ties.push(tie);
    }
  }
  ties.sort((one, other) => other.strength - one.strength || one.a - other.a || one.b - other.b);
  return ties.slice(0, most);
}

/** Names of a type, or of all but topics, ordered by how often they are mentioned. */
export function topEntities(corpus, counts, type = "", most = MOST_ENTITIES) {
  return corpus.names
    .slice(corpus.countries)
    .filter((name) => counts.names[name.index] > 0 && (type === "" ? name.type !== "topic" : name.type === type))
    .sort((one, other) => counts.names[other.index] - counts.names[one.index] || one.index - other.index)
    .slice(0, most)
    .map(({ index }) => index);
}

function tieOf(counts, a, b) {
  const number = both(counts, a, b);
  const [one, other] = [counts.names[a], counts.names[b]];
  return { a, b, number, chance: expected(one, other, counts.all), strength: logLikelihood(number, one, other, counts.all) };
}

/** In a large corpus those of the whole are known alone. */
function tiesOfTables(corpus, selection) {
  const known = isWhole(selection, corpus) && selection.unit === "stories" ? corpus.ties : [];
  return known
    .filter(({ a, b }) => [a, b].every((name) => name >= corpus.countries || selection.countries.includes(name)))
    .map(({ a, b, stories, expected: chance, logLikelihood: strength }) => ({ a, b, number: stories, chance, strength }));
}
