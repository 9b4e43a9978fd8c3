/** From a typed cell to the findings that changed, on the page's own path: 20.000 people in twenty columns, every field in its turn. */
import { timeEdits } from "../edits.ts";
import { type Measure, measured, type SkippedMeasure } from "../measure.ts";
import { say } from "../say.ts";
import { percentile } from "../service/percentile.ts";

const ROUNDS = 12;
const MOST_MS = 50;

export async function editToFinding(): Promise<readonly (Measure | SkippedMeasure)[]> {
  const measure = "edit-to-finding";
  say(`${measure}: ${ROUNDS} edits of each field …`);
  const fields = await timeEdits(ROUNDS);
  const all = fields.flatMap(({ times }) => times);
  const whole = fields.reduce((sum, field) => sum + field.whole, 0);
  const [slowest] = [...fields].sort((a, b) => percentile(b.times, 50) - percentile(a.times, 50));
  const note = `${all.length} edits of ${fields.length} fields on 20.000 rows × 20 columns, typed text to the findings that changed; ${whole} reached further and were checked as a whole; slowest field in the median: ${slowest?.field} (${Math.round(percentile(slowest?.times ?? [], 50))} ms)`;
  const figure = { unit: "ms", target: MOST_MS, direction: "at most", rounds: all.length, note } as const;
  return [
    measured({ ...figure, measure, value: percentile(all, 50) }),
    measured({ ...figure, measure: `${measure}-p95`, value: percentile(all, 95) }),
    measured({
      ...figure,
      measure: `${measure}-own-p95`,
      value: percentile(
        fields.flatMap(({ own }) => own),
        95,
      ),
      note: "the same in time that the thread itself worked: what other work on the machine takes is left out",
    }),
  ];
}
