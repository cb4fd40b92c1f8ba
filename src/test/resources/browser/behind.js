// Controls whose number is not the number of stories behind them, as text; the count of controls comes first.
(() => {
  const controls = [...document.querySelectorAll("[data-number]:not(aside)")].filter((one) => one.getClientRects().length > 0);
  const isLarge = document.querySelector("p.large") !== null;
  const wrong = controls.flatMap((control) => {
    control.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    const panel = document.querySelector("aside.behind-panel");
    const said = panel.querySelector(".note").textContent.replaceAll(",", "");
    const listed = panel.querySelectorAll("li").length;
    const more = Number((said.match(/ (\d+) more/) ?? ["", "0"])[1]);
    const number = Number(control.dataset.number);
    const isRight = !panel.hidden && listed + more === number && Number(said.match(/^\d+/)[0]) === number && (more === 0 || listed === 20 || isLarge || control.closest("#words"));
    return isRight ? [] : [`${control.getAttribute("aria-label") ?? control.textContent}: ${number}, but ${said}, and ${listed} are there`];
  });
  document.querySelector("aside .close").click();
  return controls.length + "\n" + wrong.slice(0, 10).join("\n");
})();
