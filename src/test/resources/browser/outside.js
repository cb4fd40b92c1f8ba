// Texts that reach over the right edge of the window, unless something around them scrolls; empty if there are none.
[...document.querySelectorAll("main p, main li, main dd, main h2, main h3, main figure, main th, main td")]
  .filter((one) => one.getClientRects().length > 0 && !one.closest(".scroll"))
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
  .map((one) => one.textContent.slice(0, 60))
  .join("|");
