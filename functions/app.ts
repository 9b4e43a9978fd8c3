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
import { mountCompleteness } from "./routes/completeness.ts";
import { mountDocuments } from "./routes/documents.ts";
import { mountDrafts } from "./routes/drafts.ts";
import { mountEligibility } from "./routes/eligibility.ts";
import { mountNorms } from "./routes/norms.ts";
import { mountPlans } from "./routes/plans.ts";
import { mountProgrammes } from "./routes/programmes.ts";
import { mountSessions } from "./routes/sessions.ts";
import { mountTotals } from "./routes/totals.ts";
import { mountUnits } from "./routes/units.ts";
import { mountWhatIf } from "./routes/what-if.ts";

export function createApp(core: Core): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();

  app.use("/api/*", numberCall, secureApi, chooseLanguage);

  mountProgrammes(app, core);
  mountUnits(app);
  mountNorms(app, core);
  mountEligibility(app, core);
  mountWhatIf(app, core);
  mountSessions(app, core);
  mountPlans(app, core);
  mountDrafts(app, core);
  mountTotals(app, core);
  mountCompleteness(app, core);
  mountDocuments(app);

  refuseOtherMethods(app);
  app.all("/api/*", (c) => problem(c, { code: "unknown-route" }));
  app.all("*", servePage);

  app.onError(fault);
  return app;
}
