import js from "@eslint/js";

const browser = [
  "document", "window", "location", "history", "matchMedia", "getComputedStyle", "ResizeObserver", "XMLSerializer",
  "Blob", "Response", "DecompressionStream", "URL", "URLSearchParams", "atob", "setTimeout", "performance",
];

export default [
  js.configs.recommended,
  {
    files: ["*.mjs"],
    ignores: ["eslint.config.mjs", "joined.mjs"],
    languageOptions: { globals: Object.fromEntries(browser.map((name) => [name, "readonly"])) },
    rules: {
      eqeqeq: "error", "no-var": "error", "prefer-const": "error", "no-eval": "error", "no-implied-eval": "error",
      "max-lines": ["error", 250], complexity: ["error", 12], "max-params": ["error", 5], "no-shadow": "off",
      "no-restricted-properties": ["error", { property: "innerHTML" }, { property: "outerHTML" }, { property: "insertAdjacentHTML" }],
    },
  },
];
