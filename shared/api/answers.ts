/** What answers of several routes have in common. */
import { z } from "@hono/zod-openapi";
import { PlanTag } from "./ids.ts";

/** The ETag of a plan stands on every answer about it. */
export const tagged = z.object({ ETag: PlanTag });
export const json = <S extends z.ZodType>(schema: S) => ({ "application/json": { schema } });
