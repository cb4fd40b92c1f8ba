// Controls that the keyboard cannot reach, as text: neither in the order of the tab key nor in a group that it enters.
[...document.querySelectorAll("a[href], button, select, input, summary, [role=button], [role=slider]")]
  .filter((one) => one.getClientRects().length > 0 && !one.disabled && !one.closest("aside"))
  .filter((one) => one.tabIndex < 0 && !one.closest("svg, table")?.querySelector('[tabindex="0"]'))
  .map((one) => one.outerHTML.slice(0, 90))
  .join("\n");
