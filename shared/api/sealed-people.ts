/** People without their numbers, as the parts of a draft are kept between calls. No interface takes or gives them. */
import { z } from "@hono/zod-openapi";
import type { SealedPerson } from "../sending/sent-plan.ts";
import { SentPersonBody } from "./sent-plan.ts";

export const SealedPeople = z.array(
  SentPersonBody.omit({ personId: true }).extend({
    personKey: z.string().nullable(),
    idContradicts: z.array(z.string()),
  }),
) satisfies z.ZodType<SealedPerson[]>;
