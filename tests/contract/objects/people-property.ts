/**
 * Whatever is reserved, confirmed, released and left, repeated late or forgotten, under clocks that jump: nothing confirmed is lost or
 * held twice, and conflicts are seen from both sides.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claimant, Confirm, Reserve } from "../../../functions/people/commands.ts";
import { confirm, conflicts, leave, openPeople, release, reserve, sweep } from "../../../functions/people/people.ts";
import type { Storage } from "../../../functions/storage.ts";
import { CONFLICT_KINDS, type Conflict } from "../../../shared/sending/conflict.ts";
import { claim, held, instant, type WithStorage } from "./claims.ts";
import { PeopleModel } from "./people-model.ts";

/** They differ from one another in a unit, a year or a programme, or in several. */
const PLANS: readonly Claimant[] = [
  { programme: "qd-1641", period: "2024", unit: "63:10" },
  { programme: "qd-1641", period: "2024", unit: "63:96" },
  { programme: "qd-1641", period: "2025", unit: "63:10" },
  { programme: "ha-noi-2022", period: "2024", unit: "63:10" },
  { programme: "ha-noi-2022", period: "2024", unit: "63:01" },
];
const DAYS = [
  { start: null, end: null },
  { start: "2024-05-13", end: "2024-05-26" },
  { start: "2024-05-26", end: "2024-06-08" },
  { start: "2024-09-01", end: "2024-09-14" },
];

const plan = fc.constantFrom(...PLANS);
const person = fc.record({
  token: fc.constantFrom("a", "b", "c"),
  course: fc.constantFrom("K01", "K02", ""),
  days: fc.constantFrom(...DAYS),
});
/** Which of those there are. */
const which = fc.nat(30);
const kindOf = <Kind extends string>(kind: Kind) => fc.constant(kind);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: kindOf("reserve"), plan, people: fc.array(person, { maxLength: 4 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: kindOf("confirm"), which, fewer: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: kindOf("reserve again"), which }) },
  { weight: 2, arbitrary: fc.record({ kind: kindOf("confirm again"), which }) },
  { weight: 1, arbitrary: fc.record({ kind: kindOf("release"), which }) },
  { weight: 1, arbitrary: fc.record({ kind: kindOf("leave"), plan, late: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: kindOf("wait"), seconds: fc.integer({ min: 1, max: 150 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: kindOf("misjudge"), seconds: fc.constantFrom(-86_400, -60, 300, 86_400) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Made> ? Made : never;

class Both {
  private readonly storage: Storage;
  private readonly model = new PeopleModel();
  private readonly reserved: Reserve[] = [];
  private readonly confirmed: Confirm[] = [];
  private seconds = 0;
  private order = 0;

  constructor(storage: Storage) {
    this.storage = storage;
    openPeople(storage);
  }

  take(step: Step): void {
    const at = instant(this.seconds);
    if (step.kind === "reserve") {
      const reservation = `r${this.reserved.length}`;
      const claims = step.people.map(({ token, course, days }, index) =>
        claim(token, { ...step.plan, ...days, course, ref: `${reservation}!${index}` }),
      );
      this.reserve({ ...step.plan, reservation, at, claims });
    } else if (step.kind === "reserve again") {
      for (const command of oneOf(this.reserved, step.which)) this.reserve({ ...command, at });
    } else if (step.kind === "confirm") {
      for (const command of oneOf(this.reserved, step.which)) {
        const claims = step.fewer ? command.claims.slice(1) : command.claims;
        this.confirm({ ...command, at, order: ++this.order, claims });
      }
    } else if (step.kind === "confirm again") {
      for (const command of oneOf(this.confirmed, step.which)) this.confirm({ ...command, at });
    } else if (step.kind === "release") {
      for (const { reservation } of oneOf(this.reserved, step.which)) {
        this.model.release(reservation);
        release(this.storage, reservation);
      }
    } else if (step.kind === "leave") {
      const command = { ...step.plan, order: step.late ? Math.max(1, this.order - 3) : ++this.order };
      this.model.leave(command);
      leave(this.storage, command);
    } else if (step.kind === "wait") {
      this.seconds += step.seconds;
      this.sweep(this.seconds);
    } else this.sweep(this.seconds + step.seconds);
  }

  agree(): void {
    expect(held(this.storage)).toEqual(this.model.lines());
    const at = instant(this.seconds);
    const seen = new Map<string, Set<string>>();
    for (const plan of PLANS) {
      const answer = conflicts(this.storage, plan, this.model.claimsOf(plan, at), at);
      expect(answer.map(textOf).sort()).toEqual(this.model.conflicts(plan, at).map(textOf).sort());
      for (const { kind, programme, unit } of answer) {
        const pair = `${plan.programme} ${plan.unit} → ${programme} ${unit}`;
        seen.set(pair, (seen.get(pair) ?? new Set()).add(kind));
      }
    }
    for (const [pair, kinds] of seen) {
      const back = pair.split(" → ").reverse().join(" → ");
      expect([back, strongest(seen.get(back))]).toEqual([back, strongest(kinds)]);
    }
  }

  private reserve(command: Reserve): void {
    this.reserved.push(command);
    this.model.reserve(command);
    reserve(this.storage, command);
  }

  private confirm(command: Confirm): void {
    this.confirmed.push(command);
    this.model.confirm(command);
    confirm(this.storage, command);
  }

  private sweep(seconds: number): void {
    this.model.passTo(instant(seconds));
    sweep(this.storage, instant(seconds));
  }
}

const oneOf = <Item>(items: readonly Item[], which: number): readonly Item[] =>
  items.slice(which % Math.max(1, items.length)).slice(0, 1);
const textOf = ({ ref, kind, programme, unit }: Conflict): string => [ref, kind, programme, unit].join(" ");
const strongest = (kinds: ReadonlySet<string> | undefined) => CONFLICT_KINDS.find((kind) => kinds?.has(kind));

export function peopleProperty(where: string, withStorage: WithStorage, numRuns: number): void {
  const seed = Date.now() % 2 ** 31;
  test(`any commands in any order, ${where} (${numRuns} runs, seed ${seed})`, () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), (steps) =>
        withStorage((storage) => {
          const both = new Both(storage);
          for (const one of steps) {
            both.take(one);
            both.agree();
          }
        }),
      ),
      { seed, numRuns },
    ));
}
