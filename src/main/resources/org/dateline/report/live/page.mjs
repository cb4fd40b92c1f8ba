// The page comes to life: reads the corpus, puts the bar and the pictures in place, and draws them anew when the
// selection changes.
import { count } from "./format.mjs";
import { readCorpus } from "./corpus.mjs";
import { selectionOf, fragmentOf, wholeCorpus, isWhole, hasAllPeriods } from "./selection.mjs";
import { tally, isCounted } from "./counting.mjs";
import { html } from "./element.mjs";
import { evidencePanel } from "./evidence.mjs";
import { controlBar } from "./bar.mjs";
import { drawTimeline } from "./timeline.mjs";
import { drawHeat } from "./heat.mjs";
import { drawNetwork } from "./network.mjs";
import { readWorld, drawWorld } from "./world.mjs";
import { drawNames, drawOutlets } from "./lists.mjs";
import { drawTopics } from "./topics.mjs";
import { drawWords } from "./words.mjs";
import { drawStories } from "./stories.mjs";
import { searchField } from "./search.mjs";
import { savePicture, saveSelection } from "./saving.mjs";

/** Starts the page; where the browser cannot unpack many texts the still page stays as it is. */
export async function startPage() {
  if (!("DecompressionStream" in window)) return;
  const corpus = await readCorpus(document);
  if (corpus.cells.sets.length === 0) return;
  const page = { corpus, selection: selectionOf(location.hash, corpus), places: [] };
  page.view = viewOf(page);
  page.panel = evidencePanel(page.view);
  page.bar = controlBar(corpus, (change) => choose(page, change), () => saveSelection(corpus, page.view.selection, page.view.counts));
  build(page, readWorld(document));
  openNumbers(page);
  window.addEventListener("hashchange", () => {
    if (location.hash.includes("=")) choose(page, selectionOf(location.hash, corpus));
  });
  new ResizeObserver(() => drawIfWider(page)).observe(document.querySelector("main"));
  document.documentElement.classList.add("live");
  draw(page);
  performance.mark("live");
}

/** What every picture is told: corpus, selection, counts, and how to open, to change and to make a button. */
function viewOf(page) {
  const { corpus } = page;
  const view = { corpus, selection: page.selection };
  view.change = (change) => choose(page, change);
  view.open = (subject, from) => page.panel.open(subject, from);
  view.button = (subject, text = count(subject.number)) => {
    const label = `${text}: ${subject.heading}`;
    const open = (event) => view.open(subject, event.currentTarget);
    return html("button", { type: "button", class: "number", title: label, "data-number": subject.number, onclick: open }, text);
  };
  return view;
}

/** Puts the bar before the timeline and a place for each picture into its section. */
function build(page, world) {
  const timeline = document.getElementById("timeline");
  const find = searchField(() => page.view);
  timeline.before(html("div", { class: "tools" }, page.bar.element, find));
  if (!page.corpus.isByArticle) timeline.before(html("p", { class: "note large" }, largeNote(page.corpus)));
  addPlace(page, timeline, drawTimeline);
  if (page.corpus.topics.length > 0) addPlace(page, document.getElementById("topics"), drawTopics);
  const together = document.getElementById("together");
  if (world) addPlace(page, sectionBefore(together, "map", "The countries on the map"), (place, view) => drawWorld(place, view, world));
  addPlace(page, together, drawHeat);
  const words = document.getElementById("words");
  words.classList.add("of-whole");
  addPlace(page, words, drawWords);
  addPlace(page, document.getElementById("names"), drawNames);
  addPlace(page, document.getElementById("network"), drawNetwork);
  const stories = document.getElementById("stories");
  addPlace(page, sectionBefore(stories, "outlets", "The outlets"), drawOutlets);
  addPlace(page, stories, drawStories);
  document.body.append(page.panel.element);
}

function largeNote({ articles, outlets, told, countries }) {
  const few = outlets.some((name) => name.startsWith("other outlets")) ? " Smaller outlets are added up." : "";
  const pairs = told < countries ? ` Pairs, and how much of an outlet, are told of the ${told} countries most mentioned.` : "";
  return `In a corpus of this size the page holds sums by period, outlet and countries, and ${count(articles.length)} articles to show.${few}${pairs} The tables have the rest.`;
}

function sectionBefore(next, id, title) {
  const section = html("section", { id, "aria-labelledby": id + "-title" }, html("h2", { id: id + "-title" }, title));
  next.before(section);
  const link = html("li", {}, html("a", { href: "#" + id }, title));
  document.querySelector(`nav a[href="#${next.id}"]`)?.parentElement.before(link);
  return section;
}

function addPlace(page, section, drawInto) {
  const place = html("div", { class: "picture" });
  const buttons = html("div", { class: "saves" });
  const button = html("button", { type: "button", onclick: () => savePicture(place.querySelector("svg.drawn"), section.id) }, "This picture as SVG");
  if (["timeline", "map", "network"].includes(section.id)) buttons.append(button);
  section.classList.add("is-alive");
  section.querySelector("h2").after(html("div", { class: "alive" }, place, buttons));
  page.places.push({ place, drawInto, buttons });
}

/** Takes a change of the selection into the address and the pictures. */
function choose(page, change) {
  page.selection = { ...page.selection, ...change };
  const fragment = fragmentOf(page.selection, page.corpus);
  history.replaceState(null, "", fragment ? "#" + fragment : location.pathname + location.search);
  page.panel.close();
  draw(page);
}

function draw(page) {
  const { view } = page;
  const { selection, corpus } = page;
  view.selection = { ...selection, countries: selection.countries.filter((country) => isCounted(corpus, selection, country)) };
  view.counts = tally(page.corpus, page.selection);
  const isAll = hasAllPeriods(page.selection, page.corpus);
  view.whole = isAll ? view.counts : tally(page.corpus, { ...page.selection, from: 0, to: page.corpus.starts.length - 1 });
  document.documentElement.classList.toggle("part", !isWhole(page.selection, page.corpus));
  page.bar.update(page.selection, view.counts);
  page.width = document.querySelector("main").clientWidth;
  for (const { place, drawInto, buttons } of page.places) {
    drawInto(place, view);
    buttons.hidden = place.querySelector("svg.drawn") === null;
  }
}

function drawIfWider(page) {
  if (document.querySelector("main").clientWidth !== page.width) draw(page);
}

/** Numbers of the still page open the panel, with the whole corpus behind them. */
function openNumbers(page) {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-of]");
    if (!link) return;
    event.preventDefault();
    const names = link.dataset.of.split(" ").map(Number);
    const period = Number(link.dataset.at);
    const heading = (link.title || link.querySelector("title")?.textContent || "").replace(/: [\d,]+ stor.*$/, "");
    const subject = { heading, names, period, number: Number(link.dataset.number), selection: wholeCorpus(page.corpus) };
    page.panel.open(subject, link);
  });
}
