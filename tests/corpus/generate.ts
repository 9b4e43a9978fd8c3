/** The corpus: clean plans in one variation each, or in one of every category, made from a seed. */
import { basicLayout, type Layout } from "./layout.ts";
import { ministryPlan, type PlanData, provincialPlan } from "./people.ts";
import { Random } from "./random.ts";
import { CATEGORIES, type Variation } from "./variations.ts";

export interface Sample {
  /** What it is made of: a failing test names its seed and its variations. */
  readonly name: string;
  readonly plan: PlanData;
  readonly layout: Layout;
  readonly random: Random;
}

export type Kind = "ministry" | "province";

export function samplesOfOneVariation(kind: Kind): Sample[] {
  return Object.entries(CATEGORIES).flatMap(([category, variations]) =>
    Object.entries(variations).map(([name, change]) =>
      sampleOf(`${kind}: ${category}.${name}`, kind, new Random(42), 2024, [change]),
    ),
  );
}

/** One variation of every category, in a year of the scheme. */
export function randomSample(seed: number): Sample {
  const random = new Random(seed);
  const kind = random.chance(0.6) ? "ministry" : "province";
  const year = random.pick([2023, 2024, 2025]);
  const names: string[] = [];
  const changes = Object.entries(CATEGORIES).map(([category, variations]) => {
    const [name, change] = random.pick(Object.entries(variations));
    names.push(`${category}.${name}`);
    return change;
  });
  return sampleOf(`seed ${seed}: ${kind} ${year} ${names.join(" ")}`, kind, random, year, changes);
}

function sampleOf(name: string, kind: Kind, random: Random, year: number, changes: readonly Variation[]): Sample {
  const plan = kind === "ministry" ? ministryPlan(random, year) : provincialPlan(random, year);
  const layout = basicLayout(plan.sender, plan.year);
  for (const change of changes) change(layout, random, plan);
  return { name, plan, layout, random };
}
