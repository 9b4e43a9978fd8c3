/** Ajv: the row's shape as JSON Schema, compiled once, every error collected. */
import { Ajv } from "ajv";
import type { Contender } from "../contender.ts";
import { DATE_PATTERN, DATE_SERIAL, ROW_SHAPE, rowObjects, type Shape } from "./row-shape.ts";

function schemaOf(shape: Shape): object {
  switch (shape.kind) {
    case "text":
      return shape.pattern ? { type: "string", pattern: shape.pattern } : { type: "string" };
    case "number":
      return { type: "number", minimum: shape.least, maximum: shape.most };
    case "words":
      return { enum: shape.of };
    case "date":
      return {
        anyOf: [
          { type: "string", pattern: DATE_PATTERN },
          { type: "number", minimum: DATE_SERIAL.least, maximum: DATE_SERIAL.most },
        ],
      };
  }
}

const schema = {
  type: "object",
  required: ROW_SHAPE.map(([name]) => name),
  properties: Object.fromEntries(
    ROW_SHAPE.map(([name, shape, empty]) => [
      name,
      empty === null ? { anyOf: [{ type: "null" }, schemaOf(shape)] } : schemaOf(shape),
    ]),
  ),
};

export const ajvRows: Contender = {
  name: "ajv",
  note: "shape only (types, words, patterns of 20 columns), all errors; given objects: no header, no reading of dates, no ages, no law, no other rows",
  round(made) {
    const validate = new Ajv({ allErrors: true, strict: false, logger: false }).compile(schema);
    const rows = rowObjects(made);
    return () => {
      let found = 0;
      for (const row of rows) if (!validate(row)) found += validate.errors?.length ?? 0;
      return { found };
    };
  },
};
