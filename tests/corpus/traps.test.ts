/** The traps of real lists, one at a time, in random layouts: each is found on its line, in its column, and nobody else is blocked. */
import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../shared/check.ts";
import type { Report } from "../../shared/report.ts";
import { randomSample, type Sample } from "./generate.ts";
import type { Person } from "./people.ts";
import { type Rendered, render } from "./render.ts";
import { TRAPS, type Trap } from "./traps.ts";

const RANK = { info: 0, confirm: 1, block: 2 } as const;
const LAYOUTS = 6;

/** Whether the report says at least so much, there. */
function isFound({ severity, fields }: Trap, person: Person, { spots, columns }: Rendered, { findings }: Report): boolean {
  const spot = spots.get(person);
  const letters = fields.flatMap((field) => columns.get(field) ?? []);
  return findings.some((finding) => {
    const column = finding.cell?.replace(/\d+$/, "");
    return (
      finding.sheet === spot?.sheet &&
      finding.row === spot?.row &&
      RANK[finding.severity] >= RANK[severity] &&
      column !== undefined &&
      letters.includes(column)
    );
  });
}

function falseBlocks({ severity }: Trap, people: readonly Person[], { spots }: Rendered, { findings }: Report): string[] {
  const expected = new Set(
    severity === "block" ? people.map((person) => `${spots.get(person)?.sheet}!${spots.get(person)?.row}`) : [],
  );
  return findings.flatMap((finding) =>
    finding.severity === "block" && !expected.has(`${finding.sheet}!${finding.row}`)
      ? [`${finding.code} ${finding.sheet}!${finding.cell}`]
      : [],
  );
}

function trappedSamples(trap: Trap, from: number): { sample: Sample; people: readonly Person[] }[] {
  const found: { sample: Sample; people: readonly Person[] }[] = [];
  for (let seed = from; found.length < LAYOUTS; seed++) {
    const sample = randomSample(seed);
    const people = trap.set(sample.plan, sample.layout, sample.random);
    if (people) found.push({ sample, people });
  }
  return found;
}

describe("a trap in any layout", () => {
  it.each(TRAPS.map((trap, index) => [trap.name, trap, index] as const))("%s", (_, trap, index) => {
    for (const { sample, people } of trappedSamples(trap, 1000 + index * 100)) {
      const rendered = render(sample.plan, sample.layout);
      const { report } = checkWorkbook(rendered.workbook);
      for (const person of people)
        expect(isFound(trap, person, rendered, report), `${sample.name}: ${JSON.stringify(rendered.spots.get(person))}`).toBe(
          true,
        );
      expect(falseBlocks(trap, people, rendered, report), sample.name).toEqual([]);
    }
  });
});
