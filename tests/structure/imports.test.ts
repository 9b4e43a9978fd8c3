/** Who may import whom. The two sides meet in shared/ only; inside it the ground knows nothing of what stands on it. */
import { describe, expect, test } from "vitest";
import { type Import, source, sources } from "./sources.ts";

const sideOf = (path: string): string => path.split("/")[0] ?? "";

/** "shared/law/dated.ts" is in "law", "shared/check.ts" is "check.ts". */
const partOf = (path: string): string => path.split("/")[1] ?? "";

/** Every import of the files, as "from → to", where `forbidden` says so. */
function offences(files: readonly string[], forbidden: (path: string, what: Import) => boolean): string[] {
  return files.flatMap((path) =>
    source(path)
      .imports.filter((what) => forbidden(path, what))
      .map((what) => `${path} → ${what.target}`),
  );
}

const AREAS: Readonly<Record<string, readonly string[]>> = {
  shared: ["shared"],
  functions: ["functions", "shared"],
  addin: ["addin", "shared"],
  cli: ["cli", "shared"],
};

const PACKAGES: Readonly<Record<string, readonly RegExp[]>> = {
  "shared/xlsx/": [/^fflate$/],
  "shared/api/": [/^zod$/, /^@hono\/zod-openapi$/],
  "shared/": [],
  "functions/": [/^hono($|\/)/, /^@hono\/zod-openapi$/, /^zod$/, /^jose$/, /^cloudflare:workers$/],
  "addin/": [/^preact($|\/)/, /^fflate$/],
  "cli/": [/^node:/],
};

/** Build configuration runs in Node and is no part of the program. */
const isProgram = (path: string): boolean => !path.endsWith("vite.config.ts") && !path.endsWith("vitest.config.ts");

describe("the sides", () => {
  test.each(Object.entries(AREAS))("%s imports of the project only: %j", (side, allowed) => {
    const files = sources(side).filter(isProgram);
    expect(offences(files, (_, what) => what.own && !allowed.includes(sideOf(what.target)))).toEqual([]);
  });

  test("each folder uses only the packages it is meant to use", () => {
    const allowedFor = (path: string): readonly RegExp[] =>
      Object.entries(PACKAGES).find(([folder]) => path.startsWith(folder))?.[1] ?? [];
    const files = sources("shared", "functions", "addin", "cli").filter(isProgram);
    expect(offences(files, (path, what) => !what.own && !allowedFor(path).some((name) => name.test(what.target)))).toEqual([]);
  });

  test("the server checks again what was sent; no page carries that", () => {
    const reached = reachedFrom(sources("addin"));
    expect([...reached].filter((path) => path.endsWith("/sending/recheck.ts") || path.endsWith("/sendings.ts"))).toEqual([]);
    expect([...reached].filter((path) => path.endsWith("/sending/outgoing.ts"))).not.toEqual([]);
  });

  test("no page carries all programmes: it knows their cards and loads one", () => {
    const reached = reachedFrom(sources("addin"));
    expect([...reached].filter((path) => path === "shared/programmes/index.ts" || path === "shared/check.ts")).toEqual([]);
    const atOnce = reachedFrom(["addin/worker/rules.ts"], (what) => !what.later);
    expect([...atOnce].filter((path) => /^shared\/programmes\/[^/]+\/(programme|check)\.ts$/.test(path))).toEqual([]);
  });

  test("the pane reads the workbook through its port: only addin/workbook and the wiring import an adapter of Excel", () => {
    const inExcel = (path: string): boolean => path.startsWith("addin/workbook/excel");
    const wiring = /^addin\/(main|excel)\.tsx?$/;
    const files = sources("addin").filter((path) => !path.startsWith("addin/workbook/") && !wiring.test(path));
    expect(offences(files, (_, what) => inExcel(what.target) && !what.typeOnly)).toEqual([]);
  });
});

/**
 * What each part of shared/ may need when it runs; it may always need itself. A type may come from anywhere in shared/ but the
 * interface: types are the contracts between the parts.
 */
const GROUND = ["text", "sheet", "law"];
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  text: GROUND,
  sheet: GROUND,
  law: GROUND,
  findings: GROUND,
  conditions: [...GROUND, "findings"],
  plan: [...GROUND, "findings", "conditions"],
  columns: [...GROUND, "findings", "kept", "xlsx"],
  lines: [...GROUND, "findings", "plan"],
  figures: [...GROUND, "findings", "plan"],
  formulas: [...GROUND, "findings", "conditions", "plan"],
  fill: [...GROUND, "formulas"],
  template: [...GROUND, "formulas"],
  rules: [...GROUND, "findings", "conditions", "plan", "lines"],
  fixes: [...GROUND, "findings", "plan", "formulas", "rules", "xlsx"],
  totals: [...GROUND, "findings", "plan", "workflow"],
  workflow: [...GROUND, "findings"],
  sending: [...GROUND, "findings", "plan", "rules"],
  "what-if": [...GROUND],
  compare: [...GROUND, "plan", "xlsx"],
  seal: [...GROUND, "compare", "kept", "xlsx"],
  merge: [...GROUND, "plan", "template", "formulas", "fixes", "xlsx"],
  people: [...GROUND, "findings", "conditions", "plan", "formulas", "fill", "rules", "fixes", "template", "totals", "sending"],
  programmes: [
    ...GROUND,
    "findings",
    "conditions",
    "plan",
    "lines",
    "figures",
    "formulas",
    "fill",
    "rules",
    "fixes",
    "template",
    "totals",
    "sending",
    "people",
  ],
  recheck: [...GROUND, "findings", "plan", "rules", "fixes", "people", "programmes", "check-chosen.ts"],
  norms: [...GROUND, "findings", "template"],
  xlsx: ["text", "sheet", "formulas"],
  kept: [...GROUND, "findings", "people", "xlsx"],
  api: [...GROUND, "findings", "kept", "norms", "programmes", "sending", "workflow", "totals"],
  "report.ts": [...GROUND, "findings", "conditions"],
  "pack.ts": [],
};

describe("inside shared/", () => {
  const files = sources("shared");

  test.each(Object.entries(NEEDS))("%s needs only: %j", (part, allowed) => {
    const own = files.filter((path) => partOf(path) === part);
    const foreign = (what: Import): boolean => partOf(what.target) !== part && !allowed.includes(partOf(what.target));
    expect(offences(own, (_, what) => what.own && !what.typeOnly && foreign(what))).toEqual([]);
  });

  test("every folder has its line above", () => {
    const folders = new Set(files.filter((path) => path.split("/").length > 2).map(partOf));
    expect([...folders].filter((folder) => !(folder in NEEDS))).toEqual([]);
  });

  test("the core does not know the interface, not even its types", () => {
    const core = files.filter((path) => !path.startsWith("shared/api/"));
    expect(offences(core, (_, what) => what.target.startsWith("shared/api/"))).toEqual([]);
  });

  test("one programme never imports another", () => {
    const programmeOf = (path: string): string | undefined => /^shared\/programmes\/([^/]+)\//.exec(path)?.[1];
    const foreign = (path: string, what: Import): boolean => {
      const theirs = programmeOf(what.target);
      return theirs !== undefined && theirs !== programmeOf(path);
    };
    expect(
      offences(
        files.filter((path) => programmeOf(path) !== undefined),
        foreign,
      ),
    ).toEqual([]);
  });
});

test("no file needs itself through others when it runs", () => {
  expect(cycles(sources("shared", "functions", "addin", "cli").filter(isProgram))).toEqual([]);
});

/** The files that these need when they run, at once or later, with themselves. */
function reachedFrom(files: readonly string[], follows = (_: Import) => true): ReadonlySet<string> {
  const known = new Set(sources("shared", "functions", "addin", "cli"));
  const reached = new Set<string>();
  const open = [...files];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const what of source(path).imports)
      if (!what.typeOnly && follows(what) && known.has(what.target)) open.push(what.target);
  }
  return reached;
}

/** Each cycle once, as "a → b → a". */
function cycles(files: readonly string[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const known = new Set(files);
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const what of source(path).imports) if (!what.typeOnly && known.has(what.target)) visit(what.target, [...trail, path]);
    done.add(path);
  };
  for (const path of files) visit(path, []);
  return found;
}
