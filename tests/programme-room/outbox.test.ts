/** The person objects hear how each plan stands: at least once, the newest state, in order, however often they fail. */
import { expect, test } from "vitest";
import type { Claim, Claimant, Confirm, PeoplePort } from "../../functions/people/commands.ts";
import { nextNoteDue } from "../../functions/programme-room/outbox.ts";
import type { Room } from "../../functions/programme-room/room.ts";
import { tellPeople } from "../../functions/programme-room/tell.ts";
import { decided, decision, hashOf, LAO_CAI, row, send, submission, YEN_BAI } from "../support/programme-room.ts";
import { roomInMemory } from "../support/room-in-memory.ts";

/** Sixteen person objects that keep what they were last told. */
class People {
  readonly standing = new Map<string, readonly Claim[]>();
  readonly calls: string[] = [];
  failing: ReadonlySet<string> = new Set();
  /** Runs while the person objects are being told. */
  meanwhile: (() => Promise<unknown>) | null = null;

  readonly of = (digit: string): PeoplePort => {
    const hear = async (call: string, { unit }: Claimant, claims: readonly Claim[] | null): Promise<void> => {
      const during = this.meanwhile;
      this.meanwhile = null;
      await during?.();
      if (this.failing.has(digit)) throw new Error("No answer");
      this.calls.push(`${call} ${unit} ${digit}`);
      if (claims) this.standing.set(`${unit} ${digit}`, claims);
      else this.standing.delete(`${unit} ${digit}`);
    };
    return {
      confirm: (command: Confirm) => hear("confirm", command, command.claims),
      leave: (claimant) => hear("leave", claimant, null),
      release: async () => {},
      reserve: async () => [],
      conflicts: async () => [],
    };
  };

  refs(unit: string): readonly string[] {
    return [...this.standing].flatMap(([id, claims]) => (id.startsWith(`${unit} `) ? claims.map(({ ref }) => ref) : [])).sort();
  }
}

const HOUR = 3_600_000;
const wake = async (room: Room, people: People, now: number): Promise<readonly unknown[]> => {
  const faults: unknown[] = [];
  await tellPeople(room, { peopleOf: people.of, now, onFault: (error) => faults.push(error) });
  return faults;
};

test("each object hears of its own people; who stands is the newest version that waits and the one in force", async () => {
  const { port, room } = roomInMemory();
  const people = new People();
  await send(port, submission(LAO_CAI, [row("1", { token: hashOf("1") }), row("2", { token: hashOf("2") }), row("none")]));
  await decided(port, decision(LAO_CAI, "accept"));
  await send(
    port,
    submission(LAO_CAI, [row("1b", { token: hashOf("1") }), row("3", { token: hashOf("3") })], { onlyIf: '"v2"' }),
  );
  expect(await wake(room, people, 0)).toEqual([]);
  expect(people.standing.get("63:10 2")).toEqual([
    {
      programme: room.programme,
      period: "2024",
      course: "k01",
      start: "2024-05-13",
      end: "2024-05-26",
      token: hashOf("2"),
      ref: "2",
    },
  ]);
  expect(people.refs("63:10")).toEqual(["1b", "2", "3"]);
  await decided(port, decision(LAO_CAI, "return"));
  await wake(room, people, 0);
  expect(people.refs("63:10")).toEqual(["1", "2"]);
  expect(nextNoteDue(room.storage)).toBeNull();
});

test("when nothing of a plan is left, its people are let go everywhere", async () => {
  const { port, room } = roomInMemory();
  const people = new People();
  await send(port, submission(LAO_CAI, [row("1", { token: hashOf("1") })]));
  await wake(room, people, 0);
  await decided(port, decision(LAO_CAI, "withdraw"));
  await wake(room, people, 0);
  expect(people.standing.size).toBe(0);
  expect(people.calls.filter((call) => call.startsWith("leave"))).toHaveLength(16);
});

test("a failure is tried again ever later, never given up, and does not hold up other plans", async () => {
  const { port, room } = roomInMemory();
  const people = new People();
  people.failing = new Set(["1"]);
  await send(port, submission(LAO_CAI, [row("1", { token: hashOf("1") })]));
  const delays: number[] = [];
  let now = 0;
  for (let tries = 0; tries < 14; tries++) {
    expect(await wake(room, people, now)).toHaveLength(1);
    const due = nextNoteDue(room.storage) ?? now;
    delays.push(due - now);
    now = due;
  }
  expect(delays.slice(0, 4)).toEqual([1_000, 2_000, 4_000, 8_000]);
  expect(delays.at(-1)).toBe(600_000);
  await send(port, submission(YEN_BAI, [row("1", { token: hashOf("2") })]));
  people.failing = new Set();
  await wake(room, people, now - 1);
  expect([people.refs(YEN_BAI.unit), people.refs(LAO_CAI.unit)]).toEqual([["1"], []]);
  await wake(room, people, now);
  expect(people.refs(LAO_CAI.unit)).toEqual(["1"]);
});

test("what changes while it is being told is told again", async () => {
  const { port, room } = roomInMemory();
  const people = new People();
  await send(port, submission(LAO_CAI, [row("1", { token: hashOf("1") })]));
  people.meanwhile = () => send(port, submission(LAO_CAI, [row("2", { token: hashOf("2") })], { onlyIf: '"v1"' }));
  await wake(room, people, 0);
  expect(nextNoteDue(room.storage)).toBe(0);
  await wake(room, people, 0);
  expect(people.refs(LAO_CAI.unit)).toEqual(["2"]);
  expect(nextNoteDue(room.storage)).toBeNull();
});

test("a call that is answered late, after a newer one failed, does not clear the newer one's note", async () => {
  const { port, room } = roomInMemory();
  const people = new People();
  await send(port, submission(LAO_CAI, [row("1", { token: hashOf("1") })]));
  people.failing = new Set(["2"]);
  people.meanwhile = () => decided(port, decision(LAO_CAI, "accept"));
  await wake(room, people, 0);
  expect(nextNoteDue(room.storage)).toBe(0);
});

test("many plans are told over several wakings", async () => {
  const { port, room } = roomInMemory();
  const people = new People();
  for (let department = 0; department < 45; department++)
    await send(port, submission({ period: "2024", unit: `63:10/so-${department}` }, [row("1")]));
  let wakings = 0;
  while (nextNoteDue(room.storage) !== null && wakings < 10) {
    await wake(room, people, HOUR);
    wakings++;
  }
  expect(wakings).toBe(3);
});
