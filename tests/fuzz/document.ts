/** The interface's own document, as far as it is needed to call it and to judge its answers. */
import { z } from "zod";
import type { Schema, Schemas } from "./schema-values.ts";

const AnySchema = z.custom<Schema>((value) => typeof value === "object" && value !== null);

const Content = z.record(z.string(), z.object({ schema: AnySchema.optional() }));

const Operation = z.object({
  operationId: z.string(),
  security: z.array(z.unknown()).optional(),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(["path", "query", "header"]),
        required: z.boolean().optional(),
        schema: AnySchema,
      }),
    )
    .default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ content: Content.optional(), headers: z.unknown().optional() })),
});

const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), AnySchema) }),
});

export type OperationShape = z.infer<typeof Operation>;

export interface Operation extends OperationShape {
  readonly path: string;
  readonly method: string;
}

export interface Interface {
  readonly operations: readonly Operation[];
  readonly schemas: Schemas;
}

export function readInterface(json: unknown): Interface {
  const { paths, components } = Document.parse(json);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method: method.toUpperCase() })),
  );
  return { operations, schemas: components.schemas };
}
