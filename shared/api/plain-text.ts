/**
 * Text that is kept, shown and counted under: nothing in it that no cell can hold. A control character splits keys and hides what follows it from whoever
 * makes formulas harmless; half a surrogate pair does not come back from UTF-8 as it went in. Sheets are cleaned of both before they are sent.
 */
import { z } from "@hono/zod-openapi";

const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u;

export const plainText = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => !UNPRINTABLE.test(text), { params: { code: "not-in-form" } });
