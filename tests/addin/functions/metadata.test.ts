/** What Excel reads of the functions, what the page registers and what calculates them agree; and the words fit where Excel shows them. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ARGUMENTS_OF } from "../../../addin/functions/arguments-of.ts";
import { FUNCTIONS } from "../../../addin/functions/catalogue.ts";
import type { Argument } from "../../../addin/functions/cells.ts";
import { SHEET_FUNCTIONS } from "../../../addin/functions/functions.ts";
import { pageOf } from "../../../scripts/guide.mjs";

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

const Metadata = z.strictObject({
  functions: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z][A-Z0-9_.]{2,}$/),
      name: z.string(),
      description: z.string().min(1).max(128),
      helpUrl: z.string().startsWith("https://localhost:8787/huong-dan/ham-excel#"),
      result: z.strictObject({ type: z.literal("any"), dimensionality: z.literal("scalar") }),
      parameters: z.array(
        z.strictObject({
          name: z.string().regex(/^[\p{Ll}_]+$/u),
          description: z.string().min(1).max(128),
          type: z.literal("any"),
          dimensionality: z.enum(["scalar", "matrix"]),
          optional: z.literal(true).optional(),
        }),
      ),
    }),
  ),
});
// No options at all: nothing is volatile, streamed or cancelled.
const { functions } = Metadata.parse(JSON.parse(read("addin/public/functions.json")));

test("metadata, registration and calculation know the same functions", () => {
  const ids = functions.map(({ id }) => id);
  expect(ids).toEqual(["TUOI", "NGHIHUU", "CONLAI", "NHOM", "DUDIEUKIEN"]);
  expect(functions.map(({ name }) => name)).toEqual(ids);
  expect(Object.keys(ARGUMENTS_OF)).toEqual(ids);
  expect(Object.keys(SHEET_FUNCTIONS)).toEqual(ids);
});

test("each has as many arguments as the page takes from Excel, the ones that may be left out last", () => {
  for (const { id, parameters } of functions) {
    expect([id, parameters.length]).toEqual([id, ARGUMENTS_OF[id as keyof typeof ARGUMENTS_OF]]);
    const optional = parameters.map((one) => one.optional === true);
    expect(optional).toEqual(optional.toSorted());
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
  }
});

describe("the help", () => {
  test.each(functions)("of $id leads to its own part of the guide's page", async ({ id, helpUrl }) => {
    expect(await pageOf(read("docs/ham-excel.md"))).toContain(`<h2 id="${new URL(helpUrl).hash.slice(1)}">${id}</h2>`);
  });

  test.each(FUNCTIONS.flatMap(({ id, examples }) => examples.map(([formula, answer]) => [formula, answer, id] as const)))(
    "%s is %s, as it says",
    async (formula, answer, id) => {
      const [, inner = ""] = /\((.*)\)$/.exec(formula) ?? [];
      // Of whole lines there is no sheet here.
      if (/[A-Z]\d/.test(inner)) return;
      const args = inner.split(";").map((part): Argument => (part === "" ? null : JSON.parse(part)));
      expect(String(await SHEET_FUNCTIONS[id]?.(false, ...args))).toBe(answer);
    },
  );
});
