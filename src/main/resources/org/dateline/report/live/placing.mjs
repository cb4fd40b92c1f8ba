// Where the nodes of a network stand, and where their labels: no two labels overlap.

const ROUNDS = 300;
const GOLDEN_ANGLE = 2.399963229728653;
const FIRST_FEW = 5;

/** Places nodes in the unit square by springs and repulsion (Fruchterman and Reingold 1991), without chance. */
export function placed(size, edges) {
  const spring = Math.sqrt(1 / Math.max(1, size));
  const nodes = Array.from({ length: size }, (_, i) => {
    const radius = 0.5 * Math.sqrt((i + 0.5) / size);
    return { x: radius * Math.cos(i * GOLDEN_ANGLE), y: radius * Math.sin(i * GOLDEN_ANGLE), dx: 0, dy: 0 };
  });
  for (let round = 0; round < ROUNDS; round++) {
    pushApart(nodes, spring);
    for (const [a, b] of edges) pull(nodes[a], nodes[b], spring);
    const longest = 0.1 * (1 - round / ROUNDS);
    for (const node of nodes) {
      const length = Math.hypot(node.dx, node.dy);
      const part = length > longest ? longest / length : 1;
      node.x += node.dx * part;
      node.y += node.dy * part;
    }
  }
  const x = spread(nodes.map((node) => node.x));
  const y = spread(nodes.map((node) => node.y));
  return nodes.map((_, i) => ({ x: x[i], y: y[i] }));
}

function pushApart(nodes, spring) {
  for (const node of nodes) {
    node.dx = -node.x;
    node.dy = -node.y;
    for (const other of nodes) {
      const dx = node.x - other.x;
      const dy = node.y - other.y;
      const force = (spring * spring) / Math.max(1e-6, dx * dx + dy * dy);
      node.dx += dx * force;
      node.dy += dy * force;
    }
  }
}

function pull(a, b, spring) {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const force = Math.hypot(dx, dy) / spring;
  a.dx -= dx * force;
  a.dy -= dy * force;
  b.dx += dx * force;
  b.dy += dy * force;
}

/** Half by place and half by rank: the shape stays, and crowds and far islands come closer. */
function spread(values) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return values.map((value, i) => {
    const place = high > low ? (value - low) / (high - low) : 0.5;
    const below = values.filter((other, j) => other < value || (other === value && j < i)).length;
    return (place + (values.length > 1 ? below / (values.length - 1) : 0.5)) / 2;
  });
}

/** Whether two boxes share a point. */
export function overlaps(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Pushes circles apart where they overlap, inside a box; the order of nodes decides who stays. */
export function untangled(nodes, gap, width, height) {
  for (let round = 0; round < 60; round++) {
    let isQuiet = true;
    for (let i = 0; i < nodes.length; i++) {
      for (let j = i + 1; j < nodes.length; j++) isQuiet = !separate(nodes[i], nodes[j], gap) && isQuiet;
    }
    for (const node of nodes) {
      node.x = Math.min(width - node.r - 2, Math.max(node.r + 2, node.x));
      node.y = Math.min(height - node.r - 2, Math.max(node.r + 2, node.y));
    }
    if (isQuiet) break;
  }
  return nodes;
}

function separate(a, b, gap) {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy) || 0.01;
  const missing = a.r + b.r + gap - distance;
  if (missing <= 0) return false;
  const push = missing / 2 / distance;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += (dy || 0.01) * push;
  return true;
}

/**
 * Boxes for labels beside their nodes, those of the first nodes first; null where there is no room. A label stands
 * under, above, right or left of its node, then farther away; no two overlap, and only one of the first few may lie
 * on another node, where there is no other room.
 */
export function labelBoxes(nodes, sizes, width, height) {
  const circles = nodes.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const labels = [];
  return nodes.map((node, i) => {
    const free = (others) => (box) => isInside(box, width, height) && !others.some((other) => overlaps(box, other));
    const boxes = candidates(node, sizes[i]);
    const found = boxes.find(free([...circles.filter((_, j) => j !== i), ...labels])) ?? (i < FIRST_FEW ? boxes.find(free(labels)) : null);
    if (found) labels.push(found);
    return found ?? null;
  });
}

function candidates({ x, y, r }, size) {
  const boxes = [];
  for (const gap of [2, 6, 12, 20]) {
    const far = r + gap;
    boxes.push(boxAt(x - size.width / 2, y + far, size), boxAt(x - size.width / 2, y - far - size.height, size));
    boxes.push(boxAt(x + far, y - size.height / 2, size), boxAt(x - far - size.width, y - size.height / 2, size));
    const slant = far * 0.75;
    boxes.push(boxAt(x + slant, y + slant, size), boxAt(x + slant, y - slant - size.height, size));
    boxes.push(boxAt(x - slant - size.width, y + slant, size), boxAt(x - slant - size.width, y - slant - size.height, size));
  }
  return boxes;
}

function boxAt(left, top, { width, height }) {
  return { left, top, right: left + width, bottom: top + height };
}

function isInside({ left, right, top, bottom }, width, height) {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}
