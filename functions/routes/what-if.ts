/** `POST /api/eligibility/what-if`: the same decisions as everywhere, before and after each change. Keeps nothing and logs nothing of it. */
import { type WhatIfResponse, whatIfRoute } from "../../shared/api/what-if.ts";
import type { PersonAnswer } from "../../shared/programmes/programme.ts";
import { type Day, isoDay } from "../../shared/sheet/day.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { decidedDays } from "../../shared/what-if/days.ts";
import { askOf, courseOn, type ToldChange } from "../../shared/what-if/told.ts";
import { type ChangedCondition, changedConditions, type Side } from "../../shared/what-if/what-if.ts";
import { readJson } from "../body.ts";
import { decisionBody } from "../eligibility-answer.ts";
import type { Core } from "../env.ts";
import { type App, mount } from "../mount.ts";
import { readQuery } from "../query.ts";
import { problem } from "../reply.ts";
import { readWhatIf, type WhatIfQuestion } from "../what-if-request.ts";

export function mountWhatIf(app: App, core: Core): void {
  mount(app, whatIfRoute, async (c) => {
    const query = readQuery(c, whatIfRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    const body = await readJson(c.req.raw);
    if ("problem" in body) return problem(c, body.problem);
    const asked = readWhatIf(body.value.json, core.programmes);
    if ("problem" in asked) return problem(c, asked.problem);
    const locale = c.get("locale");
    c.header("Content-Language", locale);
    return c.json(answerTo(asked.value, core, locale));
  });
}

function answerTo(question: WhatIfQuestion, core: Core, locale: Locale): WhatIfResponse {
  const { programme, settings, person, changes } = question;
  const decide = programme.decider(settings);
  const style = { locale, explain: true, conflicts: null };
  const before = decide(person);
  const after = changes.map(({ change, asOf }) => {
    const answer = askUnder(question, asOf)(change);
    const changed = changedConditions(before, answer).map((condition) => changedBody(condition, locale));
    return { decision: decisionBody(answer, style, core), changed };
  });
  return { pack: core.pack, before: decisionBody(before, style, core), after, days: daysOf(question) };
}

/** Another day's law is another decider. */
function askUnder({ programme, settings, person }: WhatIfQuestion, asOf: Day | null): (change: ToldChange) => PersonAnswer {
  return askOf(programme.decider(asOf === null ? settings : { ...settings, asOf }), person);
}

function daysOf(question: WhatIfQuestion): WhatIfResponse["days"] {
  const on = courseOn(question.person.course);
  if (!on) return [];
  const ask = askUnder(question, null);
  const spans = decidedDays((start) => ask({ course: on(start) }), question.first, question.last);
  return spans.map(({ first, last, decision, group }) => ({ from: isoDay(first), to: isoDay(last), decision, group }));
}

function changedBody(
  { id, title, before, after }: ChangedCondition,
  locale: Locale,
): WhatIfResponse["after"][number]["changed"][number] {
  const side = (one: Side | null) =>
    one && { truth: one.truth, compared: one.compared?.[locale] ?? null, facts: one.facts.map((fact) => fact[locale]) };
  return { id, title: title[locale], before: side(before), after: side(after) };
}
