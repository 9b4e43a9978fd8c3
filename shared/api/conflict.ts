/** One person in two units' plans: each side learns that there is a conflict and with which unit, and nothing else. */
import { z } from "@hono/zod-openapi";
import { CONFLICT_KINDS } from "../sending/conflict.ts";
import { described } from "./described.ts";
import { UnitId } from "./ids.ts";

export const ConflictBody = z
  .strictObject({
    ref: z.string().openapi(described("Dòng trong kế hoạch này.", "The line in this plan.")),
    kind: z.enum(CONFLICT_KINDS),
    programme: z.string(),
    unit: UnitId,
  })
  .openapi("Conflict", {
    ...described("Người này cũng có trong kế hoạch của đơn vị khác.", "The person also stands in another unit's plan."),
    example: { ref: "Đề cử!12", kind: "overlap", programme: "qd-1641", unit: "63:96" },
  });
export type ConflictBody = z.infer<typeof ConflictBody>;
