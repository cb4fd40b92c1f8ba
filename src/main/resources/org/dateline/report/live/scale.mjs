// From numbers to places in a drawing.

/** A function from [low, high] to [from, to]. */
export function scale(low, high, from, to) {
  return (value) => (high > low ? from + ((to - from) * (value - low)) / (high - low) : (from + to) / 2);
}

/** A step of 1, 2, 2.5 or 5 times a power of ten that cuts {@code high} into at most so many parts. */
export function tickStep(high, parts) {
  const power = 10 ** Math.floor(Math.log10(high / parts));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power * parts >= high * (1 - 1e-9));
  return power * factor;
}

/** Moves places down and up until they are {@code step} apart, between top and bottom; in the order given. */
export function apart(places, step, top, bottom) {
  const order = places.map((_, index) => index).sort((a, b) => places[a] - places[b] || a - b);
  const moved = [...places];
  let free = top;
  for (const index of order) {
    moved[index] = Math.max(free, moved[index]);
    free = moved[index] + step;
  }
  let limit = bottom;
  for (const index of order.reverse()) {
    moved[index] = Math.min(limit, moved[index]);
    limit = moved[index] - step;
  }
  return moved;
}

/** How many shades of one colour there are. */
export const SHADES = 8;

/** A class from 1 for the least to {@code SHADES} for the most, by the square root: small ones differ as well; 0 for none. */
export function shade(number, least, most) {
  if (number <= 0) return 0;
  const part = most > least ? (number - least) / (most - least) : 0.25;
  return 1 + Math.round((SHADES - 1) * Math.sqrt(Math.max(0, part)));
}

/** A class from −4 to 4 for a measure from −1 to 1. */
export function divergingShade(value, most) {
  if (value === null || Math.abs(value) < 0.005) return 0;
  const step = Math.ceil(4 * Math.min(1, Math.abs(value) / most));
  return value < 0 ? -step : step;
}
