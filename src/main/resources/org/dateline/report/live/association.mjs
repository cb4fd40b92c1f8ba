// How strongly two names are tied, from the stories with a, with b, with both, and all. The formulas are
// those of the tables; tables.md has their sources.

/** Stories with both, were the two independent. */
export function expected(a, b, all) {
  return all > 0 ? (a * b) / all : 0;
}

/** Found over expected; null if nothing is expected. */
export function lift(both, a, b, all) {
  return a > 0 && b > 0 ? (both * all) / (a * b) : null;
}

/** Normalised pointwise mutual information, −1 to 1; null where it is not defined. */
export function npmi(both, a, b, all) {
  if (both === 0) return a > 0 && b > 0 ? -1 : null;
  return both === all ? null : Math.log2((both * all) / (a * b)) / Math.log2(all / both);
}

/** Dunning's G², negative where the two are together less often than expected. */
export function logLikelihood(both, a, b, all) {
  if (all === 0) return 0;
  const sum =
    part(both, (a * b) / all) +
    part(a - both, (a * (all - b)) / all) +
    part(b - both, ((all - a) * b) / all) +
    part(all - a - b + both, ((all - a) * (all - b)) / all);
  return both * all >= a * b ? 2 * sum : -2 * sum;
}

function part(found, expectation) {
  return found > 0 ? found * Math.log(found / expectation) : 0;
}
