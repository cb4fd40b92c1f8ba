// Numbers as a reader wants them, as the still page has them.

const NO_BREAK = "\u00a0";

/** 8,210 */
export function count(number) {
  return Math.round(number).toString().replace(/\B(?=(\d{3})+$)/g, ",");
}

/** 1 story, 2 stories; of articles, sentences, outlets and days alike */
export function counted(number, unit) {
  const word = number === 1 ? { stories: "story", articles: "article", sentences: "sentence", outlets: "outlet", days: "day" }[unit] : unit;
  return count(number) + " " + word;
}

/** 4.5 %, 68 % */
export function percent(share) {
  const value = share * 100;
  return value.toFixed(value >= 9.95 ? 0 : 1) + NO_BREAK + "%";
}

/** A share, or nothing where there is nothing to have a share of. */
export function shareOf(part, whole) {
  return whole > 0 ? part / whole : null;
}

/** ×2.15 */
export function times(ratio) {
  return "×" + (ratio >= 99.5 ? count(ratio) : ratio.toFixed(ratio >= 9.95 ? 1 : 2));
}

/** At most so many characters, whole words as far as there are any. */
export function shortened(text, most) {
  const letters = [...text];
  if (letters.length <= most) return text;
  const start = letters.slice(0, most).join("");
  const space = start.lastIndexOf(" ");
  return (space > most / 2 ? start.slice(0, space) : letters.slice(0, most - 1).join("")) + "…";
}

/** Lower case without accents, to search in. */
export function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A cell of a CSV file; one that a spreadsheet would take for a formula gets an apostrophe. */
export function csvCell(value) {
  const text = String(value);
  const guarded = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",;\n\r]/.test(guarded) ? '"' + guarded.replaceAll('"', '""') + '"' : guarded;
}

/** Rows as CSV, with the byte order mark that spreadsheets need. */
export function csv(rows) {
  return "\ufeff" + rows.map((row) => row.map(csvCell).join(",") + "\r\n").join("");
}
