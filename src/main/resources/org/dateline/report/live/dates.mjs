// Days and periods in words. A day is the number of days since 1970-01-01.

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAY = 86400000;

/** The day of a date that is written 2016-01-31. */
export function dayOf(text) {
  return Date.parse(text + "T00:00:00Z") / DAY;
}

/** 2016-01-31 */
export function isoDate(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 31 Jan 2016 */
export function dateInWords(day) {
  const date = new Date(day * DAY);
  return date.getUTCDate() + " " + MONTHS[date.getUTCMonth()] + " " + date.getUTCFullYear();
}

/** A period by its first day: 2016, Jan 2016, 4 Jan 2016. */
export function periodInWords(start, step) {
  const date = new Date(start * DAY);
  if (step === "year") return String(date.getUTCFullYear());
  if (step === "month") return MONTHS[date.getUTCMonth()] + " " + date.getUTCFullYear();
  return (step === "week" ? "week of " : "") + dateInWords(start);
}

/** A short label on an axis. */
export function tickInWords(start, step, isOneYear) {
  const date = new Date(start * DAY);
  if (step === "year") return String(date.getUTCFullYear());
  if (step === "month") return MONTHS[date.getUTCMonth()] + " " + date.getUTCFullYear();
  const day = date.getUTCDate() + " " + MONTHS[date.getUTCMonth()];
  return isOneYear ? day : day + " " + date.getUTCFullYear();
}

/** The month of a day, from 0. */
export function monthOf(day) {
  return new Date(day * DAY).getUTCMonth();
}

/** The year of a day. */
export function yearOf(day) {
  return new Date(day * DAY).getUTCFullYear();
}
