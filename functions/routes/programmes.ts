/** `GET /api/programmes` and `/api/programmes/{id}`: what is offered, and the numbers of law with their clauses. */
import { LangQuery } from "../../shared/api/language.ts";
import {
  type ParameterBody,
  type ProgrammeDetail,
  type ProgrammeList,
  type ProgrammeSummary,
  programmeRoute,
  programmesRoute,
} from "../../shared/api/programmes.ts";
import { citationText } from "../../shared/law/citation.ts";
import type { Parameter } from "../../shared/law/dated.ts";
import { INSTRUMENT_TITLES } from "../../shared/law/instrument-titles.ts";
import { INSTRUMENTS } from "../../shared/law/instruments.ts";
import type { Programme } from "../../shared/programmes/programme.ts";
import { addDays, day, isoDay } from "../../shared/sheet/day.ts";
import type { Call, Core } from "../env.ts";
import { type App, mount } from "../mount.ts";
import { readQuery } from "../query.ts";
import { problem } from "../reply.ts";

export function mountProgrammes(app: App, { programmes, pack }: Core): void {
  const list: ProgrammeList = { pack, programmes: programmes.map(summary) };
  const details = new Map(programmes.map((programme) => [programme.id, detail(programme, pack)]));

  mount(app, programmesRoute, (c) => answer(c, list, pack));
  mount(app, programmeRoute, (c) => {
    const found = details.get(c.req.param("id") ?? "");
    return found ? answer(c, found, pack) : problem(c, { code: "programme-not-found", field: "id" });
  });
}

/** The same bytes for every caller under one rule pack, so the pack's hash is the tag. */
function answer(c: Call, body: ProgrammeList | ProgrammeDetail, pack: string): Response {
  const query = readQuery(c, LangQuery);
  if ("problem" in query) return problem(c, query.problem);
  const tag = `"${pack}"`;
  c.header("ETag", tag);
  c.header("Cache-Control", "no-cache");
  return c.req.header("If-None-Match") === tag ? c.body(null, 304) : c.json(body);
}

function summary({ id, title, short, instrument, periods, sends }: Programme): ProgrammeSummary {
  return {
    id,
    title,
    short,
    instrument: { id: instrument, ...INSTRUMENTS[instrument], title: INSTRUMENT_TITLES[instrument] },
    periods: [...periods],
    sends,
  };
}

function detail(programme: Programme, pack: string): ProgrammeDetail {
  return {
    pack,
    ...summary(programme),
    parameters: Object.entries(programme.parameters).map(([name, parameter]) => parameterBody(name, parameter)),
    options: programme.options.map(({ name, title, choices }) => ({ name, title, choices: [...choices] })),
    attestations: [...programme.attestations],
    findings: programme.finds.map(({ code, severity, scope, title, todo }) => ({ code, severity, scope, title, todo })),
  };
}

function parameterBody(name: string, { title, unit, basis, checkedOn, history }: Parameter<unknown>): ParameterBody {
  return {
    name,
    title,
    unit,
    basis,
    checkedOn,
    history: history.map(({ from, value, cite }, index) => {
      const next = history[index + 1];
      return { from, to: next ? isoDay(addDays(day(next.from), -1)) : null, value, cite: citationText(cite) };
    }),
  };
}
