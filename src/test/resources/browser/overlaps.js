// Pairs of labels in one drawing whose boxes overlap, as text; empty if there are none.
[...document.querySelectorAll("svg")]
  .filter((drawing) => drawing.clientWidth > 0)
  .flatMap((drawing) => {
    const texts = [...drawing.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
    return texts.flatMap(([one, a], i) =>
      texts
        .slice(i + 1)
        .filter(([, b]) => a.left + 1 < b.right && b.left + 1 < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom)
        .map(([other]) => one + " / " + other)
    );
  })
  .join("\n");
