/** Small plans to send to a programme object, and the object itself on SQLite in memory. */

import type {
  DecideCommand,
  PlanId,
  ProgrammeRoomPort,
  RowKeys,
  RowToKeep,
  SubmitCommand,
} from "../../functions/programme-room/commands.ts";

/** A programme object as the suite meets it, wherever it runs. */
export interface MadeRoom {
  readonly programme: string;
  readonly port: ProgrammeRoomPort;
}

export const LAO_CAI: PlanId = { period: "2024", unit: "63:10" };
export const YEN_BAI: PlanId = { period: "2024", unit: "63:15" };

export const KEYS: RowKeys = {
  province: "63:10",
  course: "K01",
  country: "Xin-ga-po",
  gender: "female",
  ageBand: "40-44",
  group: "a",
  source: "state",
  year: "2024",
};

type RowWish = Partial<Omit<RowToKeep, "keys" | "facts">> & { readonly keys?: Partial<RowKeys>; readonly facts?: object };

export function row(ref: string, wish: RowWish = {}): RowToKeep {
  const { keys, facts, costVnd = 100, ...rest } = wish;
  return {
    ref,
    token: null,
    start: "2024-05-13",
    end: "2024-05-26",
    ...rest,
    costVnd,
    keys: { ...KEYS, ...keys },
    facts: JSON.stringify({ gender: "female", rating: "good", cost: costVnd, ...facts }),
  };
}

export const minute = (count: number): string => new Date(Date.UTC(2024, 2, 15, 2, count)).toISOString();

let drawn = 0;
/** A key that nobody has used: each call of the helpers below is a call of its own unless it names one. */
export const freshKey = (): string => `key-${++drawn}-of-test`;

export const hashOf = (digit: string): string => digit.repeat(64);

export function submission(plan: PlanId, rows: readonly RowToKeep[], wish: Partial<SubmitCommand> = {}): SubmitCommand {
  return {
    ...plan,
    at: minute(0),
    account: `planner-${plan.unit}`,
    key: freshKey(),
    bodyHash: hashOf("a"),
    onlyIf: null,
    pack: "kh1-0123456789abcdef",
    asOf: null,
    setAside: 0,
    toExplain: 0,
    rows,
    reasons: [],
    elsewhere: [],
    reservation: "reservation",
    draft: null,
    ...wish,
  };
}

export function decision(plan: PlanId, action: DecideCommand["action"], wish: Partial<DecideCommand> = {}): DecideCommand {
  return {
    ...{ ...plan, action },
    ...{ at: minute(1), account: "centre", remarks: [], onlyIf: null, key: null, bodyHash: hashOf("d") },
    ...wish,
  };
}

/** Sends and takes the answer for granted. */
export async function send(port: ProgrammeRoomPort, command: SubmitCommand) {
  const outcome = await port.submit(command);
  if (outcome.kind !== "kept") throw new Error(`Not kept: ${outcome.kind}`);
  return outcome;
}

export async function decided(port: ProgrammeRoomPort, command: DecideCommand) {
  const outcome = await port.decide(command);
  if (outcome.kind !== "decided") throw new Error(`Not decided: ${outcome.kind}`);
  return outcome;
}
