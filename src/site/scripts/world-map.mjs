// Makes src/main/resources/org/dateline/report/live/world.json, the shapes of the map in the report:
//   npm install --prefix target/world world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3 d3-geo@3.1.1 \
//     i18n-iso-countries@7.14.0
//   node src/site/scripts/world-map.mjs target/world > src/main/resources/org/dateline/report/live/world.json
// Borders are those of Natural Earth (public domain) as world-atlas (ISC) packs them, drawn in Equal Earth, with
// fewer points. A code of ISO 3166-1 has the path of its land, or a point where the land is too small to see.
import { createRequire } from "node:module";
import { resolve } from "node:path";

const require = createRequire(resolve(process.argv[2], "node_modules") + "/");
const [client, simplify, geo, iso] = await Promise.all(
  ["topojson-client", "topojson-simplify", "d3-geo", "i18n-iso-countries"].map((name) => import(require.resolve(name)))
);
const WIDTH = 960;
const HEIGHT = 468;
const LEAST_AREA = 4;
const COARSENESS = 2e-5;

const atlas = require("world-atlas/countries-50m.json");
const projection = geo.geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: "Sphere" });
const outline = geo.geoPath(projection);
const coarse = simplify.simplify(simplify.presimplify(atlas, simplify.sphericalTriangleArea), COARSENESS);
const kept = simplify.filter(coarse, simplify.filterWeight(coarse, COARSENESS, simplify.sphericalRingArea));
const shapes = client.feature(kept, kept.objects.countries);
const whole = client.feature(atlas, atlas.objects.countries);

/** The rings of a path as whole numbers, each point relative to the one before. */
function compact(path) {
  return path
    .split("Z")
    .filter(Boolean)
    .map((ring) => {
      const points = ring.slice(1).split("L").map((pair) => pair.split(",").map(Math.round));
      let [x, y] = points[0];
      const steps = [];
      for (const [nextX, nextY] of points.slice(1)) {
        if (nextX !== x || nextY !== y) steps.push(`${nextX - x} ${nextY - y}`);
        [x, y] = [nextX, nextY];
      }
      return steps.length > 1 ? `M${points[0].join(" ")}l${steps.join(" ")}z`.replaceAll(" -", "-") : "";
    })
    .join("");
}

const land = {};
const centres = {};
const areas = {};
for (const feature of whole.features) {
  const code = iso.default.numericToAlpha3(feature.id);
  if (!code || code === "ATA") continue;
  const shape = shapes.features.find((one) => one.properties.name === feature.properties.name);
  land[code] = (land[code] ?? "") + compact((shape && outline(shape)) ?? "");
  areas[code] = (areas[code] ?? 0) + outline.area(feature);
  centres[code] ??= outline.centroid(feature).map(Math.round);
}
const paths = Object.entries(land).filter(([, path]) => path);
const points = Object.entries(centres).filter(([code]) => areas[code] < LEAST_AREA || !land[code]);
const sorted = (entries) => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
console.log(JSON.stringify({ width: WIDTH, height: HEIGHT, land: sorted(paths), points: sorted(points) }));
