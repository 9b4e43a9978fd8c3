/** What a programme object promises its callers, wherever it runs: in memory and in the runtime. */
import { describe, expect, test } from "vitest";
import type { TotalsQuestion } from "../../functions/programme-room/commands.ts";
import {
  decided,
  decision,
  freshKey,
  hashOf,
  LAO_CAI,
  type MadeRoom,
  minute,
  row,
  send,
  submission,
  YEN_BAI,
} from "./programme-room.ts";

const QUESTION: TotalsQuestion = { period: "2024", by: [], scheme: "63", state: "accepted", scope: null };

export function programmeRoomSuite(makeRoom: () => Promise<MadeRoom>): void {
  describe("sending", () => {
    test("the first submission is version 1 with a receipt that can be checked, and the plan reads so", async () => {
      const { port, programme } = await makeRoom();
      const command = submission(LAO_CAI, [row("Đề cử!12", { costVnd: 182_500_000 }), row("Đề cử!13", { costVnd: 1 })], {
        setAside: 2,
        toExplain: 1,
      });
      const { first, replayed, tag, receipt } = await send(port, command);
      expect({ first, replayed, tag }).toEqual({ first: true, replayed: false, tag: '"v1"' });
      expect(receipt).toEqual({
        receipt: expect.stringMatching(new RegExp(`^${programme}\\.2024\\.1\\.[A-Z2-7]{10}$`)),
        programme,
        ...LAO_CAI,
        version: 1,
        state: "sent",
        people: 2,
        budgetVnd: 182_500_001,
        setAside: 2,
        toExplain: 1,
        sentAt: minute(0),
        pack: command.pack,
        bodyHash: command.bodyHash,
        auditHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        conflicts: [],
      });
      expect(await port.receipt(receipt.receipt, null)).toEqual(receipt);
      const plan = await port.plan(LAO_CAI);
      expect(plan).toMatchObject({ state: "sent", version: 1, inForce: null, tag: '"v1"', remarks: [], conflicts: [] });
      expect(plan.versions).toEqual([
        {
          version: 1,
          state: "sent",
          receipt: receipt.receipt,
          sentAt: minute(0),
          sentBy: command.account,
          ...{ people: 2, budgetVnd: 182_500_001, setAside: 2, toExplain: 1, pack: command.pack },
          ...{ decidedAt: null, decidedBy: null },
        },
      ]);
    });

    test("the day whose law was chosen is sealed into the receipt and the chain", async () => {
      const { port } = await makeRoom();
      const { receipt } = await send(port, submission(LAO_CAI, [row("1")], { asOf: "2025-07-01" }));
      expect(receipt.asOf).toBe("2025-07-01");
      expect(await port.receipt(receipt.receipt, null)).toEqual(receipt);
    });

    test("nothing sent reads as a draft without a tag", async () => {
      const { port } = await makeRoom();
      expect(await port.plan(LAO_CAI)).toMatchObject({ state: "draft", version: null, tag: null, versions: [] });
      expect(await port.attendances(LAO_CAI)).toEqual([]);
      expect(await port.plans("2024", null)).toEqual([]);
    });

    test("a repeat under the same key is answered as the first was, whatever happened since, and nothing is kept twice", async () => {
      const { port } = await makeRoom();
      const command = submission(LAO_CAI, [row("1")]);
      const first = await send(port, command);
      await decided(port, decision(LAO_CAI, "accept"));
      expect(await port.submit(command)).toEqual({ ...first, replayed: true });
      expect(await port.recall(command)).toEqual({ ...first, replayed: true });
      expect((await port.plan(LAO_CAI)).versions).toHaveLength(1);
    });

    test("a key with other content is refused; another account's same key is its own; an unknown key is not remembered", async () => {
      const { port } = await makeRoom();
      const command = submission(LAO_CAI, [row("1")]);
      await send(port, command);
      const other = { ...command, bodyHash: hashOf("b") };
      expect(await port.submit(other)).toEqual({ kind: "idempotency-key-reused" });
      expect(await port.recall(other)).toEqual({ kind: "idempotency-key-reused" });
      expect(await port.recall({ ...command, key: freshKey() })).toBeNull();
      const theirs = submission(YEN_BAI, [row("1")], { key: command.key });
      expect((await send(port, theirs)).receipt.unit).toBe(YEN_BAI.unit);
    });

    test("the condition decides: once, by the tag last read, and never on nothing", async () => {
      const { port } = await makeRoom();
      expect(await port.submit(submission(LAO_CAI, [], { onlyIf: '"v1"' }))).toEqual({ kind: "plan-absent" });
      await send(port, submission(LAO_CAI, [row("1")]));
      expect(await port.submit(submission(LAO_CAI, []))).toEqual({ kind: "plan-exists", tag: '"v1"' });
      const { tag, receipt, first } = await send(port, submission(LAO_CAI, [row("1")], { onlyIf: '"v1"' }));
      expect({ tag, version: receipt.version, first }).toEqual({ tag: '"v2"', version: 2, first: false });
      expect(await port.submit(submission(LAO_CAI, [], { onlyIf: '"v1"' }))).toEqual({ kind: "plan-changed", tag: '"v2"' });
    });

    test("a refused call leaves its key free for the next try", async () => {
      const { port } = await makeRoom();
      await send(port, submission(LAO_CAI, [row("1")]));
      const command = submission(LAO_CAI, [row("2")]);
      expect((await port.submit(command)).kind).toBe("plan-exists");
      expect((await port.submit({ ...command, onlyIf: '"v1"' })).kind).toBe("kept");
    });

    test("a receipt is shown to whoever sees its unit, and only to them", async () => {
      const { port } = await makeRoom();
      const { receipt } = await send(port, submission({ period: "2024", unit: "63:10/so-noi-vu" }, [row("1")]));
      expect(await port.receipt(receipt.receipt, "63:10")).toEqual(receipt);
      expect(await port.receipt(receipt.receipt, "63:1")).toBeNull();
      expect(await port.receipt(receipt.receipt, "63:15")).toBeNull();
      expect(await port.receipt(`${receipt.receipt.slice(0, -1)}_`, null)).toBeNull();
    });

    test("a clock that was set back does not make a later step look earlier", async () => {
      const { port } = await makeRoom();
      await send(port, submission(LAO_CAI, [row("1")], { at: minute(30) }));
      const { result } = await decided(port, decision(LAO_CAI, "accept", { at: minute(10) }));
      const { receipt } = await send(port, submission(LAO_CAI, [row("1")], { at: minute(20), onlyIf: '"v2"' }));
      expect([result.decidedAt, receipt.sentAt]).toEqual([minute(30), minute(30)]);
    });

    test("ten thousand lines are kept whole", async () => {
      const { port } = await makeRoom();
      const rows = Array.from({ length: 10_000 }, (_, at) => row(`Đề cử!${at}`, { token: at.toString(16).padStart(64, "0") }));
      const { receipt } = await send(port, submission(LAO_CAI, rows));
      expect(receipt.people).toBe(10_000);
      expect((await port.attendances(LAO_CAI)).map(({ ref }) => ref)).toEqual(rows.map(({ ref }) => ref));
    });
  });

  describe("deciding", () => {
    test("the accepted version stays in force until a newer one is accepted, also while a newer one is returned or withdrawn", async () => {
      const { port } = await makeRoom();
      await send(port, submission(LAO_CAI, [row("1")]));
      await decided(port, decision(LAO_CAI, "accept"));
      const states = async () => {
        const { state, inForce, tag, versions } = await port.plan(LAO_CAI);
        return { state, inForce, tag, versions: versions.map((version) => version.state) };
      };
      expect(await states()).toEqual({ state: "accepted", inForce: 1, tag: '"v2"', versions: ["accepted"] });
      await send(port, submission(LAO_CAI, [row("1")], { onlyIf: '"v2"' }));
      await decided(port, decision(LAO_CAI, "return", { remarks: [{ ref: "1", text: "Bổ sung xếp loại." }] }));
      expect(await states()).toEqual({ state: "returned", inForce: 1, tag: '"v4"', versions: ["returned", "accepted"] });
      await send(port, submission(LAO_CAI, [row("1")], { onlyIf: '"v4"' }));
      await decided(port, decision(LAO_CAI, "withdraw", { account: "planner" }));
      expect(await states()).toMatchObject({ state: "withdrawn", inForce: 1, versions: ["withdrawn", "returned", "accepted"] });
      await send(port, submission(LAO_CAI, [row("1")], { onlyIf: '"v6"' }));
      await send(port, submission(LAO_CAI, [row("1")], { onlyIf: '"v7"' }));
      const { result, tag } = await decided(port, decision(LAO_CAI, "accept", { onlyIf: '"v8"' }));
      expect({ tag, state: result.state, version: result.version, inForce: result.inForce }).toEqual({
        ...{ tag: '"v9"', state: "accepted", version: 5, inForce: 5 },
      });
      expect((await states()).versions).toEqual(["accepted", "superseded", "withdrawn", "returned", "superseded"]);
    });

    test("what the table of transitions does not know is refused, and so is a plan that changed or does not exist", async () => {
      const { port } = await makeRoom();
      expect(await port.decide(decision(LAO_CAI, "accept"))).toEqual({ kind: "plan-not-found" });
      await send(port, submission(LAO_CAI, [row("1")]));
      expect(await port.decide(decision(LAO_CAI, "endorse"))).toEqual({ kind: "transition-not-allowed" });
      expect(await port.decide(decision(LAO_CAI, "accept", { onlyIf: '"v7"' }))).toEqual({ kind: "plan-changed", tag: '"v1"' });
      await decided(port, decision(LAO_CAI, "accept"));
      expect(await port.decide(decision(LAO_CAI, "accept"))).toEqual({ kind: "transition-not-allowed" });
      expect((await port.plan(LAO_CAI)).tag).toBe('"v2"');
    });

    test("with a key, a repeat is answered as the first was; the key serves no other call", async () => {
      const { port } = await makeRoom();
      await send(port, submission(LAO_CAI, [row("1")]));
      const command = decision(LAO_CAI, "return", { key: freshKey(), remarks: [{ ref: null, text: "Thiếu danh sách." }] });
      const first = await decided(port, command);
      await send(port, submission(LAO_CAI, [row("1")], { onlyIf: '"v2"' }));
      expect(await port.decide(command)).toEqual({ ...first, replayed: true });
      expect(await port.decide({ ...command, bodyHash: hashOf("e") })).toEqual({ kind: "idempotency-key-reused" });
      const { account, key, bodyHash } = command;
      expect(await port.recall({ account, key: key ?? "", bodyHash })).toEqual({ kind: "idempotency-key-reused" });
      expect((await port.plan(LAO_CAI)).state).toBe("sent");
    });

    test("remarks stand on the version they were said of, newest version first, in the order they were given", async () => {
      const { port } = await makeRoom();
      await send(port, submission(LAO_CAI, [row("1"), row("2")]));
      const remarks = [
        { ref: "2", text: "Xem lại ngày sinh." },
        { ref: null, text: "Bổ sung tờ trình." },
      ];
      await decided(port, decision(LAO_CAI, "return", { remarks }));
      await send(port, submission(LAO_CAI, [row("1")], { onlyIf: '"v2"' }));
      await decided(port, decision(LAO_CAI, "return", { remarks: [{ ref: "1", text: "Còn thiếu." }], at: minute(9) }));
      expect((await port.plan(LAO_CAI)).remarks).toEqual([
        { version: 2, ref: "1", text: "Còn thiếu.", by: "centre", at: minute(9) },
        ...remarks.map((remark) => ({ version: 1, ...remark, by: "centre", at: minute(1) })),
      ]);
    });
  });

  describe("one person in two plans", () => {
    const token = hashOf("7");

    test("both sides learn of it while both stand, of the gravest kind and never of the other's line", async () => {
      const { port, programme } = await makeRoom();
      await send(
        port,
        submission(LAO_CAI, [row("1", { token }), row("2", { token, keys: { course: "K02" }, start: null, end: null })]),
      );
      const { receipt } = await send(port, submission(YEN_BAI, [row("9", { token, keys: { course: "K05" } })]));
      expect(receipt.conflicts).toEqual([{ ref: "9", kind: "overlap", programme, unit: "63:10" }]);
      expect((await port.plan(LAO_CAI)).conflicts).toEqual([
        { ref: "1", kind: "overlap", programme, unit: "63:15" },
        { ref: "2", kind: "same-year", programme, unit: "63:15" },
      ]);
      await decided(port, decision(YEN_BAI, "withdraw"));
      expect((await port.plan(LAO_CAI)).conflicts).toEqual([]);
      expect((await port.plan(YEN_BAI)).conflicts).toEqual([]);
    });

    test("somebody with many lines on both sides is told once for each line, however many pairs there are", async () => {
      const { port, programme } = await makeRoom();
      const many = Array.from({ length: 600 }, (_, index) =>
        row(String(index), { token, keys: { course: `K${index}` }, start: null, end: null }),
      );
      await send(port, submission(LAO_CAI, many));
      const { receipt } = await send(
        port,
        submission(
          YEN_BAI,
          many.map((line, index) => (index === 7 ? row("7", { token, keys: { course: "K7" } }) : line)),
        ),
      );
      expect(receipt.conflicts).toHaveLength(500);
      expect(receipt.conflicts[7]).toEqual({ ref: "7", kind: "same-course", programme, unit: "63:10" });
    });

    test("is not accepted twice: neither on one course nor at one time, across years too; two courses of a year pass", async () => {
      const { port, programme } = await makeRoom();
      await send(port, submission(LAO_CAI, [row("1", { token })]));
      await decided(port, decision(LAO_CAI, "accept"));
      const later = { period: "2025", unit: "63:15" };
      await send(port, submission(YEN_BAI, [row("9", { token, start: null, end: null })]));
      await send(port, submission(later, [row("8", { token, keys: { course: "K09" }, end: "2024-05-13", start: "2024-05-01" })]));
      expect(await port.decide(decision(YEN_BAI, "accept"))).toEqual({
        kind: "accepted-elsewhere",
        conflicts: [{ ref: "9", kind: "same-course", programme, unit: "63:10" }],
      });
      expect(await port.decide(decision(later, "accept"))).toEqual({
        kind: "accepted-elsewhere",
        conflicts: [{ ref: "8", kind: "overlap", programme, unit: "63:10" }],
      });
      expect((await port.plan(YEN_BAI)).tag).toBe('"v1"');
      await send(
        port,
        submission(YEN_BAI, [row("9", { token, keys: { course: "K02" }, start: "2024-09-01", end: "2024-09-09" })], {
          onlyIf: '"v1"',
        }),
      );
      const { result } = await decided(port, decision(YEN_BAI, "accept"));
      expect(result.conflicts.map(({ kind }) => kind)).toEqual(["same-year"]);
    });

    test("what other programmes told on sending stays with the plan", async () => {
      const { port } = await makeRoom();
      const elsewhere = [{ ref: "1", kind: "overlap", programme: "kl-39", unit: "63:79" }] as const;
      const { receipt } = await send(port, submission(LAO_CAI, [row("1", { token })], { elsewhere }));
      expect(receipt.conflicts).toEqual(elsewhere);
      expect((await port.plan(LAO_CAI)).conflicts).toEqual(elsewhere);
    });
  });

  describe("comparing two versions", () => {
    test("a person who moved is the same; another person at the same place is not; fields are named with both values", async () => {
      const { port } = await makeRoom();
      const [an, binh, chi] = [hashOf("1"), hashOf("2"), hashOf("3")];
      const before = [row("1", { token: an }), row("2", { token: binh, costVnd: 5 }), row("3"), row("4"), row("5")];
      const after = [
        row("7", { token: an, facts: { rating: "excellent" } }),
        row("2", { token: chi }),
        row("3", { facts: { birthDate: "1980-01-01" } }),
        row("4", { token: hashOf("4") }),
        row("6"),
      ];
      await send(port, submission(LAO_CAI, before));
      await send(port, submission(LAO_CAI, after, { onlyIf: '"v1"' }));
      expect(await port.difference(LAO_CAI, 1, 2)).toEqual({
        from: 1,
        to: 2,
        added: ["2", "6"],
        removed: ["2", "5"],
        changed: [
          { ref: "7", fields: { rating: { before: "good", after: "excellent" } } },
          { ref: "3", fields: { birthDate: { before: null, after: "1980-01-01" } } },
        ],
      });
      expect(await port.difference(LAO_CAI, 1, 1)).toEqual({ from: 1, to: 1, added: [], removed: [], changed: [] });
      expect(await port.difference(LAO_CAI, 1, 3)).toBeNull();
    });
  });

  describe("totals", () => {
    test("count what is in force, or what waits, and say what they rest on", async () => {
      const { port, programme } = await makeRoom();
      await send(port, submission(LAO_CAI, [row("1", { costVnd: 7 }), row("2", { costVnd: 3, keys: { gender: "male" } })]));
      const { receipt } = await send(
        port,
        submission(YEN_BAI, [row("1", { costVnd: 5, keys: { province: "63:15" } })], { at: minute(2) }),
      );
      await decided(port, decision(YEN_BAI, "accept", { at: minute(3) }));
      const accepted = await port.totals({ ...QUESTION, by: ["gender", "province", "programme", "state"] });
      expect(accepted).toEqual({
        by: ["gender", "province", "programme", "state"],
        rows: [{ key: { gender: "female", province: "63:15", programme, state: "accepted" }, people: 1, budgetVnd: 5 }],
        total: { people: 1, budgetVnd: 5 },
        basis: {
          ...{ scheme: "63", state: "accepted", scope: null, at: minute(3), hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
          versions: [{ unit: "63:15", version: 1, people: 1, budgetVnd: 5, hash: receipt.auditHash }],
        },
      });
      const sent = await port.totals({ ...QUESTION, by: ["gender"], state: "sent" });
      expect(sent.rows).toEqual([
        { key: { gender: "female" }, people: 1, budgetVnd: 7 },
        { key: { gender: "male" }, people: 1, budgetVnd: 3 },
      ]);
      expect(sent.basis.hash).not.toBe(accepted.basis.hash);
      expect(await port.totals({ ...QUESTION, period: "2025" })).toMatchObject({
        rows: [],
        total: { people: 0 },
        basis: { at: null },
      });
      expect((await port.totals(QUESTION)).rows).toEqual([{ key: {}, people: 1, budgetVnd: 5 }]);
    });

    test("reconcile on both maps: old provinces and their departments fall together under their successors", async () => {
      const { port } = await makeRoom();
      const plans = ["63:10", "63:15", "63:10/so-noi-vu", "63:15/so-noi-vu", "34:15", "bo-noi-vu"];
      for (const [at, unit] of plans.entries()) {
        const province = unit === "bo-noi-vu" ? "none" : unit.slice(0, 5);
        const plan = { period: "2024", unit };
        await send(port, submission(plan, [row("1", { costVnd: 10 ** at, keys: { province } })]));
        await decided(port, decision(plan, "accept"));
      }
      const asked = async (scheme: "63" | "34", by: TotalsQuestion["by"]) => {
        const { rows, total } = await port.totals({ ...QUESTION, scheme, by });
        return { rows: rows.map(({ key, budgetVnd }) => [...Object.values(key), budgetVnd]), total: total.budgetVnd };
      };
      expect(await asked("34", ["unit"])).toEqual({
        rows: [
          ["34:15", 10_011],
          ["34:15/so-noi-vu", 1_100],
          ["bo-noi-vu", 100_000],
        ],
        total: 111_111,
      });
      expect(await asked("34", ["province"])).toEqual({
        rows: [
          ["34:15", 11_111],
          ["none", 100_000],
        ],
        total: 111_111,
      });
      expect(await asked("63", ["province", "gender"])).toEqual({
        rows: [
          ["34:15", "female", 10_000],
          ["63:10", "female", 101],
          ["63:15", "female", 1_010],
          ["none", "female", 100_000],
        ],
        total: 111_111,
      });
    });

    test("within a scope are only that unit's and its departments', also by four dimensions", async () => {
      const { port } = await makeRoom();
      for (const unit of ["63:10", "63:10/so-noi-vu", "63:15"]) {
        await send(port, submission({ period: "2024", unit }, [row("1", { keys: { course: `K-${unit}` } })]));
      }
      const question = { ...QUESTION, state: "sent", scope: "63:10" } as const;
      const { rows, total, basis } = await port.totals({ ...question, by: ["unit", "course"] });
      expect(rows.map(({ key }) => key)).toEqual([
        { unit: "63:10", course: "K-63:10" },
        { unit: "63:10/so-noi-vu", course: "K-63:10/so-noi-vu" },
      ]);
      expect(total.people).toBe(2);
      expect(basis.versions.map(({ unit }) => unit)).toEqual(["63:10", "63:10/so-noi-vu"]);
      const four = await port.totals({ ...question, by: ["group", "source", "unit", "gender"] });
      expect(four.rows).toHaveLength(2);
      expect((await port.totals({ ...question, scope: null, by: ["group", "source", "unit", "gender"] })).rows).toHaveLength(3);
    });
  });

  describe("lists and drafts", () => {
    test("plans of a year are listed by unit, within a scope only that unit's", async () => {
      const { port } = await makeRoom();
      await send(port, submission(YEN_BAI, [row("1")], { toExplain: 3 }));
      await send(port, submission(LAO_CAI, [row("1")]));
      await decided(port, decision(LAO_CAI, "accept"));
      expect(await port.plans("2024", null)).toEqual([
        {
          unit: "63:10",
          state: "accepted",
          version: 1,
          inForce: 1,
          tag: '"v2"',
          sentAt: minute(0),
          people: 1,
          budgetVnd: 100,
          toExplain: 0,
        },
        {
          unit: "63:15",
          state: "sent",
          version: 1,
          inForce: null,
          tag: '"v1"',
          sentAt: minute(0),
          people: 1,
          budgetVnd: 100,
          toExplain: 3,
        },
      ]);
      expect((await port.plans("2024", "63:15")).map(({ unit }) => unit)).toEqual(["63:15"]);
      expect(await port.plans("2023", null)).toEqual([]);
    });

    test("a draft takes its parts in any order, a part again takes its old place, and sending uses it up", async () => {
      const { port } = await makeRoom();
      const { draft } = await port.openDraft(LAO_CAI, minute(0), "planner");
      const mine = { ...LAO_CAI, draft, account: "planner" };
      const part = (chunk: number, sealed: string) => ({ chunk, sha256: hashOf(String(chunk)), people: chunk, sealed });
      const long = "Đ".repeat(1_200_000);
      for (const chunk of [part(2, "old"), part(1, "one"), part(2, long)])
        expect(await port.putChunk(mine, chunk, minute(1))).toBe(true);
      // Another unit's, another year's, another account's of the same unit.
      for (const other of [YEN_BAI, { period: "2025" }, { account: "planner of the same unit" }]) {
        expect(await port.chunks({ ...mine, ...other }, minute(2))).toBeNull();
        expect(await port.putChunk({ ...mine, ...other }, part(1, "x"), minute(2))).toBe(false);
      }
      expect(await port.chunks(mine, minute(2))).toEqual([part(1, "one"), part(2, long)]);
      await send(port, submission(LAO_CAI, [row("1")], { draft }));
      expect(await port.chunks(mine, minute(3))).toBeNull();
    });

    test("a draft ends after a day; of too many the oldest goes, and other units' stay", async () => {
      const { port } = await makeRoom();
      // Beyond today: the runtime's own clock removes what has ended.
      const at = "2099-01-01T00:00:00.000Z";
      const next = "2099-01-02T00:00:00.000Z";
      let opened = 0;
      const open = async (unit: typeof LAO_CAI) =>
        (await port.openDraft(unit, `2099-01-01T00:0${opened++}:00.000Z`, "planner")).draft;
      expect((await port.openDraft(YEN_BAI, at, "planner")).expiresAt).toBe(next);
      const other = await open(YEN_BAI);
      const drafts: string[] = [];
      for (let count = 0; count < 6; count++) drafts.push(await open(LAO_CAI));
      const chunks = (unit: typeof LAO_CAI, draft: string, on: string) => port.chunks({ ...unit, draft, account: "planner" }, on);
      const still = await Promise.all(drafts.map(async (draft) => (await chunks(LAO_CAI, draft, at)) !== null));
      expect(still).toEqual([false, true, true, true, true, true]);
      expect(await chunks(YEN_BAI, other, at)).toEqual([]);
      expect(await chunks(LAO_CAI, drafts[5] ?? "", "2099-01-02T00:10:00.000Z")).toBeNull();
    });
  });
}
