/** Totals as data, as CSV and as a workbook: the same numbers, true at the moment of the call. */
import {
  type TotalsBody,
  type TotalsQuery,
  totalsCsvRoute,
  totalsRoute,
  totalsXlsxRoute,
  XLSX,
} from "../../shared/api/totals.ts";
import { isDimension } from "../../shared/totals/dimensions.ts";
import type { Read } from "../body.ts";
import type { Call, Core } from "../env.ts";
import { type App, mount } from "../mount.ts";
import { ask, roomOf } from "../objects.ts";
import { FieldErrors } from "../parse.ts";
import { invalid, readQuery } from "../query.ts";
import { problem } from "../reply.ts";
import { csvOf } from "../totals/csv.ts";
import { askedTotals } from "../totals/scope.ts";
import { tableOf } from "../totals/table.ts";
import { workbookOf } from "../totals/workbook.ts";

export function mountTotals(app: App, core: Core): void {
  const files = [
    [totalsCsvRoute, "csv", "text/csv; charset=utf-8", async (table: TotalsTable) => csvOf(table)],
    [totalsXlsxRoute, "xlsx", XLSX, workbookOf],
  ] as const;
  // The files first: their addresses are the plain one's with an ending.
  for (const [route, ending, type, write] of files) {
    mount(app, route, async (c) => {
      const answer = await totals(c, core);
      if ("problem" in answer) return problem(c, answer.problem);
      const { name, body } = answer.value;
      const bytes = await write(tableOf(body, c.get("locale")));
      return c.body(bytes, 200, {
        "Content-Type": type,
        "Content-Disposition": `attachment; filename="${name}.${ending}"`,
      });
    });
  }
  mount(app, totalsRoute, async (c) => {
    const answer = await totals(c, core);
    return "problem" in answer ? problem(c, answer.problem) : c.json(answer.value.body);
  });
}

type TotalsTable = ReturnType<typeof tableOf>;

async function totals(c: Call, core: Core): Promise<Read<{ readonly name: string; readonly body: TotalsBody }>> {
  const asked = await askedTotals(c, core);
  if ("problem" in asked) return asked;
  const query: Read<TotalsQuery> = readQuery(c, totalsRoute.request.query);
  if ("problem" in query) return query;
  const by = query.value.by === "" ? [] : query.value.by.split(",").filter(isDimension);
  const errors = new FieldErrors();
  if (new Set(by).size < by.length) errors.add("by", "not-unique");
  if (errors.total > 0) return { problem: invalid(errors) };
  const { programme, period, scope } = asked.value;
  const { scheme, state } = query.value;
  const body = await ask(roomOf(c.env, programme).totals({ period, by, scheme, state, scope }));
  return { value: { name: `${programme}-${period}`, body } };
}
