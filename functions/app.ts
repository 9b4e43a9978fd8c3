/** The whole Worker on one screen: what every call passes, in order, and what is mounted where. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv, Core } from "./env.ts";
import { fault } from "./fault.ts";
import { secureApi } from "./headers.ts";
import { chooseLanguage } from "./language.ts";
import { refuseOtherMethods } from "./mount.ts";
import { servePage } from "./page.ts";
import { problem } from "./reply.ts";
import { numberCall } from "./request-id.ts";
import { mountDocuments } from "./routes/documents.ts";
import { mountEligibility } from "./routes/eligibility.ts";
import { mountProgrammes } from "./routes/programmes.ts";

export function createApp(core: Core): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();

  app.use("/api/*", numberCall, secureApi, chooseLanguage);

  mountProgrammes(app, core);
  mountEligibility(app, core);
  mountDocuments(app);

  refuseOtherMethods(app);
  app.all("/api/*", (c) => problem(c, { code: "unknown-route" }));
  app.all("*", servePage);

  app.onError(fault);
  return app;
}
