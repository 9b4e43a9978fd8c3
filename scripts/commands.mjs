/**
 * Every command, once: what it runs and what must be there before. `npm run NAME` is `node scripts/run.mjs NAME`.
 * An entry that ends in .ts runs in a Node that strips types; one in .mjs exports `main(args)` and runs in the launcher itself.
 */
export const COMMANDS = {
  check: { entry: "cli/check.ts" },
  fill: { entry: "cli/fill.ts" },
  start: { entry: "scripts/start.mjs", page: true, worker: true },
  test: { entry: "scripts/test.mjs" },
  template: { entry: "cli/template.ts" },
  totals: { entry: "cli/totals.ts" },
  compare: { entry: "cli/compare.ts" },
  merge: { entry: "cli/merge.ts" },
  submit: { entry: "cli/submit.ts" },
  pack: { entry: "scripts/pack.mjs" },
  rehearse: { entry: "scripts/rehearse.mjs" },
  bench: { entry: "bench/run.ts", page: true, worker: true },
  chaos: { entry: "tests/chaos/run.ts", worker: true },
  fuzz: { entry: "tests/fuzz/run.ts" },
  pictures: { entry: "scripts/pictures.mjs" },
  excel: { entry: "scripts/excel.mjs", page: true, worker: true },
  manifest: { entry: "scripts/manifest.ts" },
  lint: { entry: "scripts/lint.mjs" },
  types: { entry: "scripts/types.mjs" },
  docs: { entry: "scripts/docs.mjs" },
};
