// One stop of the tab key for a whole group: arrow keys go from one thing in it to the next.

const STEPS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** The place that an arrow key leads to in a group of rows of {@code columns}; the same at the edge. */
export function placeAfter(key, place, size, columns) {
  if (key === "Home") return 0;
  if (key === "End") return size - 1;
  const [x, y] = STEPS[key] ?? [0, 0];
  const next = place + x + y * columns;
  return next >= 0 && next < size ? next : place;
}

/** Makes the things in a group reachable; {@code columns} is how far up and down go. */
export function reachable(group, things, columns = 1) {
  things.forEach((thing, place) => {
    thing.setAttribute("tabindex", place === 0 ? "0" : "-1");
    thing.addEventListener("focus", () => {
      things.forEach((other) => other.setAttribute("tabindex", other === thing ? "0" : "-1"));
    });
  });
  group.addEventListener("keydown", (event) => {
    const place = things.indexOf(event.target);
    if (place < 0 || !(event.key in STEPS || event.key === "Home" || event.key === "End")) return;
    event.preventDefault();
    things[placeAfter(event.key, place, things.length, columns)].focus();
  });
}
