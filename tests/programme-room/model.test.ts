/** Whatever is sent, sent again, accepted, returned, withdrawn and repeated: every total is the sum of the lines that count, and every repeat is answered alike. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { firstBrokenLink, headOf } from "../../functions/programme-room/audit.ts";
import type { DecideCommand, PlanId, RowToKeep, SubmitCommand } from "../../functions/programme-room/commands.ts";
import { LISTED } from "../../functions/programme-room/listed.ts";
import { nameOn } from "../../functions/programme-room/successors.ts";
import type { Dimension } from "../../shared/totals/dimensions.ts";
import { DECISIONS } from "../../shared/workflow/transitions.ts";
import { isWithin } from "../../shared/workflow/unit.ts";
import { decision, freshKey, hashOf, row, submission } from "../support/programme-room.ts";
import { roomInMemory } from "../support/room-in-memory.ts";
import { RoomModel, summed } from "../support/room-model.ts";

const PERIODS = ["2024", "2025"];
/** By unit, and what is not kept ready. */
const OTHERS: readonly (readonly Dimension[])[] = [
  ["unit"],
  ["course", "unit"],
  ["gender", "unit", "province"],
  ["ageBand", "country", "course"],
  ["country", "province", "course", "year"],
  ["year", "gender", "unit", "group"],
  ["period", "ageBand", "course", "source", "unit"],
];

const of2024 = (unit: string): PlanId => ({ period: "2024", unit });
/** A few plans that much happens to, and others beside them. */
const plan = fc.oneof(
  { weight: 4, arbitrary: fc.constant(of2024("63:10")) },
  { weight: 3, arbitrary: fc.constant(of2024("63:15/so-noi-vu")) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...["63:10/so-noi-vu", "63:15", "34:15", "bo-noi-vu"].map(of2024), {
      period: "2025",
      unit: "63:10",
    }),
  },
);
const line = fc.record({
  token: fc.option(fc.constantFrom(hashOf("1"), hashOf("2"), hashOf("3")), { freq: 8 }),
  costVnd: fc.nat(1_000_000_000),
  keys: fc.record({
    province: fc.constantFrom("63:10", "63:15", "34:15", "none"),
    course: fc.constantFrom("K01", 'K"02', "K|03"),
    country: fc.constantFrom("Đức", "none"),
    gender: fc.constantFrom("male", "female"),
    ageBand: fc.constantFrom("under-35", "unknown"),
    group: fc.constantFrom("a", "b"),
    source: fc.constantFrom("state", "none"),
    year: fc.constantFrom("2024", "none"),
  }),
});
const lines = fc
  .array(line, { maxLength: 6 })
  .map((list): readonly RowToKeep[] => list.map((wish, at) => row(`Đề cử!${at + 12}`, { ...wish, start: null, end: null })));
const action = fc.constantFrom(...DECISIONS, "accept" as const, "accept" as const, "return" as const);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("send" as const), plan, lines, stale: fc.nat(7).map((at) => at === 7) }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("decide" as const), plan, action }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("repeat" as const), which: fc.nat(30) }) },
);

test("a programme object answers as its model does", { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const made = roomInMemory();
      const model = new RoomModel();
      const answered: (readonly [again: () => Promise<object>, answer: object])[] = [];
      for (const one of steps) {
        if (one.kind === "repeat") {
          const [again, answer] = answered[one.which % Math.max(answered.length, 1)] ?? [];
          if (again) expect(await again()).toEqual({ ...answer, replayed: true });
          continue;
        }
        const [call, expected] =
          one.kind === "send"
            ? sending(made.port, model, submission(one.plan, one.lines, { onlyIf: one.stale ? null : model.tagOf(one.plan) }))
            : deciding(made.port, model, decision(one.plan, one.action, { key: freshKey() }));
        const answer = await call();
        expect(answer.kind).toBe(expected);
        if (answer.kind === "kept" || answer.kind === "decided") answered.push([call, answer]);
        await expectSameStanding(made.port, model, one.plan);
      }
      await expectSameTotals(made.port, model);
      expect(headOf(made.room.storage).sequence).toBe(model.links);
      expect(firstBrokenLink(made.room.storage)).toBeNull();
    }),
    { numRuns: 60 },
  );
});

type Port = ReturnType<typeof roomInMemory>["port"];

function sending(port: Port, model: RoomModel, command: SubmitCommand) {
  return [() => port.submit(command), model.submit(command)] as const;
}

function deciding(port: Port, model: RoomModel, command: DecideCommand) {
  return [() => port.decide(command), model.decide(command)] as const;
}

async function expectSameStanding(port: Port, model: RoomModel, id: PlanId): Promise<void> {
  const known = model.planOf(id);
  const { state, tag, version, inForce, versions } = await port.plan(id);
  expect({ state, tag, version, inForce }).toEqual({
    state: known?.state ?? "draft",
    tag: model.tagOf(id),
    version: known?.versions.length ?? null,
    inForce: known?.inForce ?? null,
  });
  const numbers = versions.map((one) => one.version);
  expect(numbers).toEqual(Array.from(numbers, (_, at) => numbers.length - at));
  expect(versions.map((one) => one.state)).toEqual(known?.states.toReversed() ?? []);
  expect(new Set(versions.map(({ receipt }) => receipt)).size).toBe(versions.length);
}

async function expectSameTotals(port: Port, model: RoomModel): Promise<void> {
  for (const period of PERIODS)
    for (const state of ["accepted", "sent"] as const)
      for (const scope of [null, "63:10"])
        for (const scheme of ["63", "34"] as const)
          for (const by of scope === null && scheme === "63" ? [...LISTED, ...OTHERS, []] : [...OTHERS, ["gender" as const]]) {
            const { rows, total } = await port.totals({ period, by, scheme, state, scope });
            const counted = model.counted(period, state, (unit) => scope === null || isWithin(unit, scope));
            const expected = summed(counted, by, (name, value) => nameOn(scheme, name, value));
            const told = rows.map(({ key, people, budgetVnd }) => {
              const { period: asked, ...differing } = key;
              expect(asked).toBe(by.includes("period") ? period : undefined);
              return [Object.values(differing).join("|"), [people, budgetVnd]] as const;
            });
            expect(Object.fromEntries(told)).toEqual(expected);
            expect(told).toHaveLength(Object.keys(expected).length);
            expect(total).toEqual({
              people: counted.length,
              budgetVnd: counted.reduce((sum, { costVnd }) => sum + costVnd, 0),
            });
          }
}
