/** The newest year in which anybody has sent something; the last one when nobody has. */
import type { App } from "../app.ts";
import { noted, serviceOf } from "./session.ts";

export async function newestWithPlans(app: App, programme: string, periods: readonly string[]): Promise<string | null> {
  const answers = await Promise.all(periods.map((period) => serviceOf(app).completeness(programme, period)));
  const some = periods.filter((_, index) => {
    const answer = answers[index];
    return answer && noted(app, answer).kind === "answer" && answer.kind === "answer" && answer.value.units.some(isSent);
  });
  return some.at(-1) ?? periods.at(-1) ?? null;
}

const isSent = ({ state }: { readonly state: string }): boolean => state !== "not-sent";
