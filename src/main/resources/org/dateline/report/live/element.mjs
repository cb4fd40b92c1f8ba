// Makes elements. Text becomes text and nothing else: no markup is ever parsed.

const SVG = "http://www.w3.org/2000/svg";

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null));
  return element;
}

/** An element of HTML; attributes that begin with "on" listen. */
export function html(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** An element of SVG. */
export function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

/** A name, kept apart from the direction of the text around it. */
export function bdi(text) {
  return html("bdi", {}, text);
}

/** A drawing that is a group of things to choose. */
export function drawing(width, height, label, ...children) {
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, class: "drawn", role: "group", "aria-label": label };
  return svg("svg", size, ...children);
}

/** A coordinate with one digit after the point. */
export function at(value) {
  return (Math.round(value * 10) / 10).toString();
}

/** What makes a thing in a drawing a button: chosen by a click, Enter or space. */
export function chosen(label, action) {
  const act = (event) => {
    event.preventDefault();
    action(event.currentTarget);
  };
  return {
    role: "button",
    tabindex: "-1",
    "aria-label": label,
    onclick: act,
    onkeydown: (event) => {
      if (event.key === "Enter" || event.key === " ") act(event);
    },
  };
}

/** How wide a text is, in pixels, in the font of the page. */
export function textWidth(text, font) {
  textWidth.context ??= document.createElement("canvas").getContext("2d");
  textWidth.context.font = font;
  return textWidth.context.measureText(text).width;
}
