// Words in the headings of tables that do not stand in one line, as text; empty if there are none.
[...document.querySelectorAll("main th")]
  .filter((heading) => heading.getClientRects().length > 0)
  .flatMap((heading) => {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const broken = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { index, 0: word } of text.data.matchAll(/[\p{L}\d]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) broken.push(`${word} in ${heading.textContent}`);
      }
    }
    return broken;
  })
  .join("\n");
