/** Gives every call a number that stands in the answer and, when something fails, in the log: the only link between the two. */
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./env.ts";

export const numberCall = createMiddleware<AppEnv>(async (c, next) => {
  c.set("requestId", crypto.randomUUID());
  await next();
  c.header("X-Request-Id", c.get("requestId"));
});
