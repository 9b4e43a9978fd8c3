/** `/api/openapi.json` and `/api/docs`. Both are Vietnamese unless `?lang=en` says otherwise: a browser's language is no request for another document. */
import { docsRoute, openapiRoute } from "../../shared/api/documents.ts";
import { LangQuery } from "../../shared/api/language.ts";
import { docsPage } from "../docs/page.ts";
import { documentOf } from "../document.ts";
import { type App, mount } from "../mount.ts";
import { readQuery } from "../query.ts";
import { problem } from "../reply.ts";

export function mountDocuments(app: App): void {
  const document = documentOf(app);

  mount(app, openapiRoute, (c) => {
    const query = readQuery(c, LangQuery);
    if ("problem" in query) return problem(c, query.problem);
    const locale = query.value.lang ?? "vi";
    return c.json(document(locale), 200, { "Cache-Control": "no-cache", "Content-Language": locale });
  });

  mount(app, docsRoute, (c) => {
    const query = readQuery(c, LangQuery);
    if ("problem" in query) return problem(c, query.problem);
    const locale = query.value.lang ?? "vi";
    return docsPage(document(locale), locale);
  });
}
