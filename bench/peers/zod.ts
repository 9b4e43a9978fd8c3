/** Zod: the same shape as a Zod object. */
import { z } from "zod";
import type { Contender } from "../contender.ts";
import { DATE_PATTERN, DATE_SERIAL, ROW_SHAPE, rowObjects, type Shape } from "./row-shape.ts";

function schemaOf(shape: Shape): z.ZodType {
  switch (shape.kind) {
    case "text":
      return shape.pattern ? z.string().regex(new RegExp(shape.pattern, "u")) : z.string();
    case "number":
      return z.number().min(shape.least).max(shape.most);
    case "words":
      return z.enum(shape.of);
    case "date":
      return z.union([z.string().regex(new RegExp(DATE_PATTERN)), z.number().min(DATE_SERIAL.least).max(DATE_SERIAL.most)]);
  }
}

const schema = z.object(
  Object.fromEntries(
    ROW_SHAPE.map(([name, shape, empty]) => [name, empty === null ? schemaOf(shape).nullable() : schemaOf(shape)]),
  ),
);

export const zodRows: Contender = {
  name: "zod",
  note: "shape only (types, words, patterns of 20 columns), all issues; given objects: no header, no reading of dates, no ages, no law, no other rows",
  round(made) {
    const rows = rowObjects(made);
    return () => {
      let found = 0;
      for (const row of rows) found += schema.safeParse(row).error?.issues.length ?? 0;
      return { found };
    };
  },
};
