/** What every person object does, on SQLite in memory and in the runtime alike. */
import { describe, expect, test } from "vitest";
import { confirm, conflicts, leave, openPeople, release, reserve, sweep } from "../../../functions/people/people.ts";
import type { Storage } from "../../../functions/storage.ts";
import { CA_MAU, claim, HA_NOI, held, instant, LAO_CAI, type WithStorage } from "./claims.ts";
import { failAtEach, readOnly } from "./failing-storage.ts";

const NOW = instant(0);

export function peopleContract(where: string, withStorage: WithStorage): void {
  /** A test over an opened storage of its own. */
  const over = (says: string, work: (storage: Storage) => void): void => {
    test(says, () =>
      withStorage((storage) => {
        openPeople(storage);
        work(storage);
      }),
    );
  };

  describe(`reserving, ${where}`, () => {
    over("nobody is in the way of the first", (storage) => {
      expect(reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: [claim("a")] })).toEqual([]);
    });

    over("two that arrive at once see one another: the second at once, the first when it asks again", (storage) => {
      reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: [claim("a", { ref: "Đề cử!7" })] });
      expect(reserve(storage, { ...CA_MAU, reservation: "r2", at: NOW, claims: [claim("a", { ref: "DS!12" })] })).toEqual([
        { ref: "DS!12", kind: "same-course", programme: "qd-1641", unit: "63:10" },
      ]);
      expect(conflicts(storage, LAO_CAI, [claim("a", { ref: "Đề cử!7" })], NOW)).toEqual([
        { ref: "Đề cử!7", kind: "same-course", programme: "qd-1641", unit: "63:96" },
      ]);
    });

    over("a reservation is made although there are conflicts", (storage) => {
      reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: [claim("a")] });
      reserve(storage, { ...CA_MAU, reservation: "r2", at: NOW, claims: [claim("a")] });
      expect(held(storage)).toEqual(["63:10 qd-1641 2024 r1 a K01", "63:96 qd-1641 2024 r2 a K01"]);
    });

    over("courses that overlap conflict across programmes, others only within one and the same year", (storage) => {
      confirm(storage, { ...HA_NOI, reservation: "r1", order: 1, at: NOW, claims: [claim("a"), claim("b", { course: "H2" })] });
      const mine = [
        claim("a", { course: "K02", start: "2024-05-26", end: "2024-06-08" }),
        claim("b", { course: "K02", start: "2024-05-27", end: "2024-06-08" }),
      ];
      expect(conflicts(storage, LAO_CAI, mine, NOW)).toEqual([
        { ref: "Đề cử!a", kind: "overlap", programme: "ha-noi-2022", unit: "63:01" },
      ]);
      confirm(storage, { ...CA_MAU, reservation: "r2", order: 1, at: NOW, claims: [claim("b", { start: null, end: null })] });
      expect(conflicts(storage, LAO_CAI, [claim("b", { course: "K02" })], NOW).map(({ kind, unit }) => [unit, kind])).toEqual([
        ["63:01", "overlap"],
        ["63:96", "same-year"],
      ]);
    });

    over("of several conflicts of a line with one plan the strongest is told, once, in the order of the lines", (storage) => {
      const theirs = [
        claim("a", { course: "K03", start: null, end: null }),
        claim("a"),
        claim("a", { course: "K02" }),
        claim("b"),
      ];
      confirm(storage, { ...CA_MAU, reservation: "r1", order: 1, at: NOW, claims: theirs });
      expect(conflicts(storage, LAO_CAI, [claim("b"), claim("a"), claim("c")], NOW)).toEqual([
        { ref: "Đề cử!b", kind: "same-course", programme: "qd-1641", unit: "63:96" },
        { ref: "Đề cử!a", kind: "same-course", programme: "qd-1641", unit: "63:96" },
      ]);
    });

    over("one's own claims are no conflict, neither those of before nor those of another year", (storage) => {
      confirm(storage, { ...LAO_CAI, reservation: "r1", order: 1, at: NOW, claims: [claim("a")] });
      confirm(storage, { ...LAO_CAI, period: "2023", reservation: "r2", order: 1, at: NOW, claims: [claim("a")] });
      expect(reserve(storage, { ...LAO_CAI, reservation: "r3", at: NOW, claims: [claim("a")] })).toEqual([]);
    });

    over("the same reservation again takes its own place", (storage) => {
      reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: [claim("a"), claim("b")] });
      reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: [claim("c")] });
      expect(held(storage)).toEqual(["63:10 qd-1641 2024 r1 c K01"]);
    });

    over("nothing is kept of a line but token, course and days", (storage) => {
      reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: [claim("a", { ref: "Đề cử!4711" })] });
      const tables = ["holdings", "claims", "plans", "clock"].flatMap((table) => storage.all(`SELECT * FROM ${table}`));
      expect(JSON.stringify(tables)).not.toContain("4711");
    });

    over("thousands of people are held and found in one call", (storage) => {
      const many = Array.from({ length: 2_500 }, (_, index) => claim(`t${index}`, { ref: `DS!${index}` }));
      expect(reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: many })).toEqual([]);
      const found = reserve(storage, { ...CA_MAU, reservation: "r2", at: NOW, claims: many });
      expect(found.map(({ ref }) => ref)).toEqual(many.map(({ ref }) => ref));
    });
  });

  describe(`confirming, ${where}`, () => {
    over("takes the place of what was confirmed, and of older reservations, not of newer ones", (storage) => {
      reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: [claim("a")] });
      confirm(storage, { ...LAO_CAI, reservation: "r1", order: 1, at: NOW, claims: [claim("a")] });
      reserve(storage, { ...LAO_CAI, reservation: "r2", at: NOW, claims: [claim("b")] });
      reserve(storage, { ...LAO_CAI, reservation: "r3", at: NOW, claims: [claim("c")] });
      reserve(storage, { ...LAO_CAI, reservation: "r4", at: NOW, claims: [claim("d")] });
      expect(held(storage).map((text) => text.split(" ")[3])).toEqual(["confirmed", "r2", "r3", "r4"]);
      confirm(storage, { ...LAO_CAI, reservation: "r3", order: 2, at: NOW, claims: [claim("c")] });
      expect(held(storage)).toEqual(["63:10 qd-1641 2024 confirmed c K01", "63:10 qd-1641 2024 r4 d K01"]);
    });

    over("counts without its reservation, and once however often it comes", (storage) => {
      for (let again = 0; again < 3; again++)
        confirm(storage, { ...LAO_CAI, reservation: "never seen", order: 1, at: NOW, claims: [claim("a")] });
      expect(held(storage)).toEqual(["63:10 qd-1641 2024 confirmed a K01"]);
    });

    const said = [claim("a"), claim("b")];
    for (const [what, claims] of Object.entries({
      "another person": [claim("a"), claim("c")],
      "another course": [claim("a"), claim("b", { course: "K02" })],
      "other days": [claim("a"), claim("b", { end: null })],
      "one fewer": [claim("a")],
      "one more": [...said, claim("c")],
      "another order": [claim("b"), claim("a")],
      nobody: [],
    })) {
      over(`counts as it is said, not as it was reserved: ${what}`, (storage) => {
        reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: said });
        confirm(storage, { ...LAO_CAI, reservation: "r1", order: 1, at: NOW, claims });
        const rows = storage.all("SELECT token, course, first_day, last_day FROM claims ORDER BY line");
        expect(rows.map((row) => Object.values(row))).toEqual(
          claims.map(({ token, course, start, end }) => [token, course, start, end]),
        );
        expect(storage.all("SELECT reservation, until FROM holdings")).toEqual([{ reservation: null, until: null }]);
      });
    }

    over("thousands of people are confirmed as they were reserved", (storage) => {
      const many = Array.from({ length: 2_500 }, (_, index) => claim(`t${index}`, { course: 'Khóa "K\\01"' }));
      reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: many });
      const written: string[] = [];
      const run: Storage["run"] = (query, ...bindings) => {
        written.push(query);
        storage.run(query, ...bindings);
      };
      confirm({ ...storage, run }, { ...LAO_CAI, reservation: "r1", order: 1, at: NOW, claims: many });
      expect(written.filter((query) => query.includes("INTO claims"))).toEqual([]);
      expect(held(storage).filter((text) => text.includes(" confirmed ")).length).toBe(2_500);
    });

    over("an old one that comes late, or once more, does not push the newer one out", (storage) => {
      const first = { ...LAO_CAI, reservation: "r1", order: 1, at: NOW, claims: [claim("a")] };
      confirm(storage, first);
      confirm(storage, { ...LAO_CAI, reservation: "r3", order: 3, at: NOW, claims: [claim("c")] });
      confirm(storage, { ...LAO_CAI, reservation: "r2", order: 2, at: NOW, claims: [claim("b")] });
      confirm(storage, first);
      leave(storage, { ...LAO_CAI, order: 2 });
      expect(held(storage)).toEqual(["63:10 qd-1641 2024 confirmed c K01"]);
    });

    over("of nobody takes the old claims away", (storage) => {
      confirm(storage, { ...LAO_CAI, reservation: "r1", order: 1, at: NOW, claims: [claim("a")] });
      confirm(storage, { ...LAO_CAI, reservation: "r2", order: 2, at: NOW, claims: [] });
      expect(held(storage)).toEqual([]);
    });

    over("an earlier version that is in force again is confirmed again", (storage) => {
      confirm(storage, { ...LAO_CAI, reservation: "r1", order: 1, at: NOW, claims: [claim("a")] });
      confirm(storage, { ...LAO_CAI, reservation: "r2", order: 2, at: NOW, claims: [claim("b")] });
      confirm(storage, { ...LAO_CAI, reservation: "r1", order: 3, at: NOW, claims: [claim("a")] });
      expect(held(storage)).toEqual(["63:10 qd-1641 2024 confirmed a K01"]);
    });

    over("the same number in another unit, year or programme is another plan's", (storage) => {
      const others = [LAO_CAI, { ...LAO_CAI, unit: "63:96" }, { ...LAO_CAI, period: "2025" }, { ...LAO_CAI, programme: "kl-39" }];
      for (const other of others) confirm(storage, { ...other, reservation: "r1", order: 1, at: NOW, claims: [claim("a")] });
      expect(held(storage).length).toBe(4);
    });
  });

  describe(`releasing and leaving, ${where}`, () => {
    over("a released reservation is gone, again and again; what is confirmed stays", (storage) => {
      reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: [claim("a")] });
      confirm(storage, { ...LAO_CAI, reservation: "r1", order: 1, at: NOW, claims: [claim("a")] });
      reserve(storage, { ...LAO_CAI, reservation: "r2", at: NOW, claims: [claim("b")] });
      for (const name of ["r1", "r2", "r2", "never seen"]) release(storage, name);
      expect(held(storage)).toEqual(["63:10 qd-1641 2024 confirmed a K01"]);
    });

    over("whoever leaves holds nothing, and a confirmation from before changes nothing about it", (storage) => {
      const before = { ...LAO_CAI, reservation: "r1", order: 1, at: NOW, claims: [claim("a")] };
      confirm(storage, before);
      confirm(storage, { ...CA_MAU, reservation: "r2", order: 1, at: NOW, claims: [claim("a")] });
      for (let again = 0; again < 2; again++) leave(storage, { ...LAO_CAI, order: 2 });
      confirm(storage, before);
      expect(held(storage)).toEqual(["63:96 qd-1641 2024 confirmed a K01"]);
    });

    over("who has left may come back", (storage) => {
      leave(storage, { ...LAO_CAI, order: 2 });
      confirm(storage, { ...LAO_CAI, reservation: "r3", order: 3, at: NOW, claims: [claim("a")] });
      expect(held(storage)).toEqual(["63:10 qd-1641 2024 confirmed a K01"]);
    });
  });

  describe(`leases, ${where}`, () => {
    over("a reservation is seen for two minutes, and gone at their end", (storage) => {
      reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: [claim("a")] });
      expect(conflicts(storage, CA_MAU, [claim("a")], instant(119)).length).toBe(1);
      expect(sweep(storage, instant(119))).toBe(true);
      expect(conflicts(storage, CA_MAU, [claim("a")], instant(120))).toEqual([]);
      expect(sweep(storage, instant(120))).toBe(false);
      expect(held(storage)).toEqual([]);
    });

    over("a confirmation after the end of its reservation counts all the same", (storage) => {
      reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: [claim("a")] });
      sweep(storage, instant(3_600));
      confirm(storage, { ...LAO_CAI, reservation: "r1", order: 1, at: instant(3_601), claims: [claim("a")] });
      expect(conflicts(storage, CA_MAU, [claim("a")], instant(3_602)).length).toBe(1);
    });

    over("a clock that is behind neither ends nor stretches a reservation", (storage) => {
      reserve(storage, { ...LAO_CAI, reservation: "r1", at: instant(0), claims: [claim("a")] });
      expect(conflicts(storage, CA_MAU, [claim("a")], instant(-300)).length).toBe(1);
      reserve(storage, { ...LAO_CAI, reservation: "r2", at: instant(-300), claims: [claim("b")] });
      expect(conflicts(storage, CA_MAU, [claim("b")], instant(119)).length).toBe(1);
      expect(conflicts(storage, CA_MAU, [claim("b")], instant(120))).toEqual([]);
    });

    over(
      "a clock far ahead ends reservations, loses nothing confirmed, and is forgotten when the others are right",
      (storage) => {
        confirm(storage, { ...LAO_CAI, reservation: "r0", order: 1, at: NOW, claims: [claim("z")] });
        reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: [claim("a")] });
        const faulty = "2099-01-01T00:00:00.000Z";
        reserve(storage, { ...HA_NOI, reservation: "r2", at: faulty, claims: [claim("b")] });
        expect(held(storage)).toEqual(["63:01 ha-noi-2022 2024 r2 b K01", "63:10 qd-1641 2024 confirmed z K01"]);

        // The others go on at the right time: what was reserved under the wrong one does not last for ever.
        expect(sweep(storage, instant(60))).toBe(false);
        confirm(storage, { ...LAO_CAI, reservation: "r1", order: 2, at: instant(61), claims: [claim("z"), claim("a")] });
        expect(reserve(storage, { ...CA_MAU, reservation: "r3", at: instant(62), claims: [claim("a"), claim("z")] }).length).toBe(
          2,
        );
        expect(conflicts(storage, LAO_CAI, [claim("a")], instant(181)).length).toBe(1);
        expect(conflicts(storage, LAO_CAI, [claim("a")], instant(182))).toEqual([]);
      },
    );

    over("what is no time is refused, and nothing is done", (storage) => {
      expect(() => reserve(storage, { ...LAO_CAI, reservation: "r1", at: "now", claims: [claim("a")] })).toThrow(
        "Cannot tell the time",
      );
      expect(held(storage)).toEqual([]);
    });
  });

  describe(`faults, ${where}`, () => {
    const calls: Readonly<Record<string, (storage: Storage) => unknown>> = {
      reserve: (storage) => reserve(storage, { ...CA_MAU, reservation: "r2", at: instant(130), claims: [claim("a")] }),
      confirm: (storage) => confirm(storage, { ...LAO_CAI, reservation: "r1", order: 2, at: instant(130), claims: [claim("a")] }),
      release: (storage) => release(storage, "r1"),
      leave: (storage) => leave(storage, { ...LAO_CAI, order: 3 }),
      sweep: (storage) => sweep(storage, instant(130)),
    };

    for (const [name, call] of Object.entries(calls)) {
      over(`storage that fails at any statement of "${name}" leaves everything as it was`, (storage) => {
        confirm(storage, { ...LAO_CAI, reservation: "r0", order: 1, at: NOW, claims: [claim("z")] });
        reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: [claim("a")] });
        const before = everything(storage);
        expect(failAtEach(storage, call, () => expect(everything(storage)).toEqual(before))).toBeGreaterThan(0);
        expect(everything(storage)).not.toEqual(before);
      });
    }

    over(
      "a full disk keeps nobody from starting again and asking: what has ended is not told, and nothing is written",
      (storage) => {
        confirm(storage, { ...LAO_CAI, reservation: "r0", order: 1, at: NOW, claims: [claim("z")] });
        reserve(storage, { ...LAO_CAI, reservation: "r1", at: NOW, claims: [claim("a")] });
        const full = readOnly(storage);
        openPeople(full);
        const asked = [claim("z"), claim("a")];
        expect(conflicts(full, CA_MAU, asked, instant(119)).map(({ ref }) => ref)).toEqual(["Đề cử!z", "Đề cử!a"]);
        expect(conflicts(full, CA_MAU, asked, instant(130)).map(({ ref }) => ref)).toEqual(["Đề cử!z"]);
      },
    );
  });
}

function everything(storage: Storage): readonly unknown[] {
  return ["holdings", "claims", "plans", "clock"].map((table) => storage.all(`SELECT * FROM ${table} ORDER BY 1, 2`));
}
