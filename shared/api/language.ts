/** The query that chooses the language of texts; without it the header Accept-Language does, and Vietnamese is the default. */
import { z } from "@hono/zod-openapi";
import { LOCALES } from "../text/locale.ts";
import { describedParameter } from "./described.ts";

export const LangQuery = z.strictObject({
  lang: z
    .enum(LOCALES)
    .optional()
    .openapi(
      describedParameter(
        "Ngôn ngữ của lời văn; mặc định theo Accept-Language, rồi tiếng Việt.",
        "Language of texts; else Accept-Language, else Vietnamese.",
      ),
    ),
});
