// The panel beside the page: what stands behind a number.
import { counted, count } from "./format.mjs";
import { dateInWords } from "./dates.mjs";
import { listed } from "./counting.mjs";
import { html, bdi } from "./element.mjs";

const MOST_LISTED = 20;

/**
 * The articles to list, by date: those first that have a sentence naming all, then others, at most a score. Of more
 * that are equally good, some of all dates are taken.
 */
export function articlesToShow(articles, names, most = MOST_LISTED) {
  const groups = Array.from({ length: names.length + 2 }, () => []);
  for (const article of articles) {
    const sentence = bestSentence(article, names);
    groups[sentence ? namedIn(sentence, names) + 1 : 0].push({ article, sentence });
  }
  const shown = groups.reverse().reduce((taken, group) => [...taken, ...evenly(group, most - taken.length)], []);
  return shown.sort((one, other) => one.article.index - other.article.index);
}

/** So many of a list, from its whole length. */
function evenly(list, most) {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, place) => list[Math.floor((place * list.length) / most)]);
}

function namedIn(sentence, names) {
  return names.filter((name) => sentence.marks.some((mark) => mark.name === name)).length;
}

/** The sentence of an article that names most of the names; none if there is no name to look for in any. */
export function bestSentence(article, names) {
  let best = null;
  for (const sentence of article.sentences) {
    const named = namedIn(sentence, names);
    if ((named > 0 || names.length === 0) && (best === null || named > namedIn(best, names))) best = sentence;
  }
  return best;
}

/** The panel; {@code view} tells the corpus and the selection. */
export function evidencePanel(view) {
  const title = html("h2", { id: "behind-title", tabindex: "-1" });
  const body = html("div", { class: "behind-list" });
  const close = html("button", { type: "button", class: "close", "aria-label": "Close", onclick: () => panel.close() }, "×");
  const element = html("aside", { class: "behind-panel", "aria-labelledby": "behind-title", hidden: true }, close, title, body);
  let opener = null;
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") panel.close();
  });
  const panel = {
    element,
    /** Shows what is behind {@code number}. */
    open(subject, from) {
      opener = from;
      title.textContent = subject.heading;
      body.replaceChildren(...contents(view, subject));
      element.hidden = false;
      element.dataset.number = subject.number;
      document.documentElement.classList.add("with-panel");
      element.scrollTop = 0;
      title.focus({ preventScroll: true });
    },
    close() {
      element.hidden = true;
      document.documentElement.classList.remove("with-panel");
      if (opener?.isConnected) opener.focus({ preventScroll: true });
    },
  };
  return panel;
}

function contents({ corpus, selection }, subject) {
  const chosen = subject.selection ?? selection;
  const shown = subject.quotations?.slice(0, MOST_LISTED) ?? articlesToShow(subject.articles ?? listed(corpus, chosen, subject), subject.names ?? []);
  const more = subject.number - shown.length;
  const list = html("ol", {}, shown.map((one) => listItem(corpus, one, subject.names ?? [])));
  return [html("p", { class: "note" }, summary(subject.number, more, subject.unit ?? chosen.unit)), list];
}

function summary(number, more, unit) {
  if (more <= 0) return counted(number, unit) + ", all listed.";
  return `${counted(number, unit)}: ${count(number - more)} listed, ${count(more)} more in articles.csv and mentions.csv.`;
}

function listItem(corpus, { article, sentence }, names) {
  const outlet = corpus.outlets[article.outlet] || "no source";
  const date = article.day === null ? "undated" : dateInWords(article.day);
  const source = html("p", { class: "source" }, bdi(outlet), ", " + date);
  return html("li", {}, source, article.title ? headline(article) : null, sentence ? quoted(sentence, names) : null);
}

function headline(article) {
  const text = bdi(article.title);
  const link = article.url ? html("a", { href: article.url, rel: "noreferrer" }, text) : text;
  return html("p", { class: "headline", dir: "auto" }, link);
}

function quoted(sentence, names) {
  const parts = [];
  let done = 0;
  for (const mark of sentence.marks) {
    if (names.includes(mark.name)) {
      parts.push(sentence.text.slice(done, mark.start), html("mark", {}, sentence.text.slice(mark.start, mark.end)));
      done = mark.end;
    }
  }
  return html("p", { class: "quoted", dir: "auto" }, parts, sentence.text.slice(done));
}
