/** What the directory answers, on SQLite in memory and in the runtime alike. */
import { describe, expect, test } from "vitest";
import { account, demoAccounts, openDirectory, unit, units } from "../../../functions/directory/directory.ts";
import type { Storage } from "../../../functions/storage.ts";
import { isUnitId } from "../../../shared/workflow/unit.ts";
import type { WithStorage } from "./claims.ts";
import { failAtEach, readOnly } from "./failing-storage.ts";

const DEMO_IDS = [
  "centre",
  "head-ca-mau",
  "head-lao-cai",
  "planner-bo-noi-vu",
  "planner-ca-mau",
  "planner-lao-cai",
  "reviewer-ca-mau",
  "reviewer-lao-cai",
];

export function directoryContract(where: string, withStorage: WithStorage): void {
  const over = (says: string, work: (storage: Storage) => void, demo = false): void => {
    test(says, () =>
      withStorage((storage) => {
        openDirectory(storage, { demo });
        work(storage);
      }),
    );
  };

  describe(`units, ${where}`, () => {
    over("both maps count in 2025, the old one before, the new one after", (storage) => {
      const known = (id: string): string[] => ["2024", "2025", "2026"].filter((period) => unit(storage, id, period) !== null);
      expect(known("63:10")).toEqual(["2024", "2025"]);
      expect(known("34:15")).toEqual(["2025", "2026"]);
      expect(known("63:96/so-noi-vu")).toEqual(["2024", "2025"]);
      expect(known("34:96/so-noi-vu")).toEqual(["2025", "2026"]);
      expect(known("bo-noi-vu")).toEqual(["2024", "2025", "2026"]);
    });

    over("their days and titles are told", (storage) => {
      expect(unit(storage, "63:10", "2024")).toMatchObject({
        to: "2025-06-30",
        title: { vi: "tỉnh Lào Cai", en: "Lào Cai province" },
      });
      expect(unit(storage, "34:15", "2026")).toEqual({
        id: "34:15",
        from: "2025-07-01",
        to: null,
        title: { vi: "tỉnh Lào Cai", en: "Lào Cai province" },
      });
      expect(unit(storage, "63:10/so-noi-vu", "2024")?.title.vi).toBe("Sở Nội vụ tỉnh Lào Cai");
      expect(unit(storage, "bo-noi-vu", "2024")?.title).toEqual({ vi: "Bộ Nội vụ", en: "Ministry of Home Affairs" });
    });

    over("a province is called as it was that year: Thừa Thiên Huế in 2024, thành phố Huế in 2025", (storage) => {
      expect(unit(storage, "63:46", "2024")?.title.vi).toBe("tỉnh Thừa Thiên Huế");
      expect(unit(storage, "63:46", "2025")?.title.vi).toBe("thành phố Huế");
      expect(unit(storage, "63:46/so-noi-vu", "2025")?.title.vi).toBe("Sở Nội vụ thành phố Huế");
    });

    test.each(["63:99", "10", "63:10/", "63:10/so-y-te", "BO-NOI-VU", "", "63:10' OR '1'='1"])(
      `${where}: there is no unit "%s"`,
      (id) =>
        withStorage((storage) => {
          openDirectory(storage, { demo: false });
          expect(unit(storage, id, "2024")).toBeNull();
        }),
    );

    test.each(["", "24", "2024-", "năm 2024", "20240"])(`${where}: in no year "%s" there is any`, (period) =>
      withStorage((storage) => {
        openDirectory(storage, { demo: false });
        expect(unit(storage, "63:10", period)).toBeNull();
        expect(units(storage, period)).toEqual([]);
      }),
    );

    over("63 provinces and the ministry send until 2025, 34 and the ministry since; no department of theirs", (storage) => {
      const sending = (period: string) => units(storage, period).map(({ id }) => id);
      const count = (period: string) =>
        [/^63:\d\d$/, /^34:\d\d$/, /^bo-noi-vu$/].map((form) => sending(period).filter((id) => form.test(id)).length);
      expect(count("2023")).toEqual([63, 0, 1]);
      expect(count("2025")).toEqual([63, 0, 1]);
      expect(count("2026")).toEqual([0, 34, 1]);
      expect(sending("2025").length).toBe(64);
      expect(sending("2026").length).toBe(35);
      expect(sending("2025").filter((id) => !isUnitId(id))).toEqual([]);
    });
  });

  describe(`accounts, ${where}`, () => {
    over(
      "a demo has its eight, each with a unit, a role and a name in both languages",
      (storage) => {
        const demo = demoAccounts(storage);
        expect(demo.map(({ id }) => id)).toEqual(DEMO_IDS);
        expect(account(storage, "planner-lao-cai")).toEqual({ id: "planner-lao-cai", unit: "63:10", roles: ["planner"] });
        expect(account(storage, "reviewer-ca-mau")).toEqual({ id: "reviewer-ca-mau", unit: "63:96", roles: ["reviewer"] });
        expect(account(storage, "planner-bo-noi-vu")).toEqual({ id: "planner-bo-noi-vu", unit: "bo-noi-vu", roles: ["planner"] });
        expect(account(storage, "centre")).toEqual({ id: "centre", unit: "bo-noi-vu", roles: ["centre"] });
        expect(demo.find(({ id }) => id === "planner-lao-cai")?.title).toEqual({
          vi: "Người lập kế hoạch, tỉnh Lào Cai (mẫu)",
          en: "Planner, Lào Cai province (demo)",
        });
        expect(demo.filter(({ title }) => !title.vi.endsWith(" (mẫu)") || !title.en.endsWith(" (demo)"))).toEqual([]);
      },
      true,
    );

    over("without a demo there are none, also where there was one; they open again with it", (storage) => {
      const open = () => [account(storage, "centre")?.id ?? null, demoAccounts(storage).length];
      expect(open()).toEqual([null, 0]);
      openDirectory(storage, { demo: true });
      expect(open()).toEqual(["centre", 8]);
      openDirectory(storage, { demo: false });
      expect(open()).toEqual([null, 0]);
      openDirectory(storage, { demo: true });
      expect(open()).toEqual(["centre", 8]);
    });

    over("an office's own account of a demo's name is neither changed nor closed by the demo", (storage) => {
      storage.run(
        "INSERT INTO accounts (id, unit, roles, vi, en, demo, closed) VALUES ('centre', 'bo-noi-vu', '[\"head\"]', 'Vụ', 'Office', 0, 0)",
      );
      for (const demo of [true, false]) {
        openDirectory(storage, { demo });
        expect(account(storage, "centre")?.roles).toEqual(["head"]);
        expect(demoAccounts(storage).filter(({ id }) => id === "centre")).toEqual([]);
      }
    });

    over("a closed account is no account, and a role that nobody knows gives no right", (storage) => {
      const add = "INSERT INTO accounts (id, unit, roles, vi, en, demo, closed) VALUES (?, '63:10', ?, 'Vụ', 'Office', 0, ?)";
      storage.run(add, "closed", '["planner"]', 1);
      storage.run(add, "odd", '["owner","planner"]', 0);
      expect(account(storage, "closed")).toBeNull();
      expect(account(storage, "odd")?.roles).toEqual(["planner"]);
    });
  });

  describe(`opening, ${where}`, () => {
    test.each([true, false])(`${where}: again writes nothing, so that it is read on a full disk (demo: %s)`, (demo) =>
      withStorage((storage) => {
        openDirectory(storage, { demo });
        const full = readOnly(storage);
        openDirectory(full, { demo });
        expect(demoAccounts(full).length).toBe(demo ? 8 : 0);
        expect(unit(full, "63:10", "2024")?.title.vi).toBe("tỉnh Lào Cai");
      }),
    );

    over("with other data of the law writes it, and takes no unit away", (storage) => {
      storage.run("UPDATE seed SET content = 'older'");
      storage.run("UPDATE titles SET vi = 'cũ'");
      storage.run("INSERT INTO units (id, first_day, last_day) VALUES ('63:10/so-y-te', '0001-01-01', '2025-06-30')");
      storage.run("INSERT INTO titles (unit, first_day, vi, en) VALUES ('63:10/so-y-te', '0001-01-01', 'Sở Y tế', 'Health')");
      openDirectory(storage, { demo: false });
      expect(unit(storage, "63:10", "2024")?.title.vi).toBe("tỉnh Lào Cai");
      expect(unit(storage, "63:10/so-y-te", "2024")?.title.vi).toBe("Sở Y tế");
    });

    over("that fails at any statement leaves everything as it was", (storage) => {
      storage.run("UPDATE seed SET content = 'older'");
      storage.run("UPDATE titles SET vi = 'cũ'");
      const failures = failAtEach(
        storage,
        (failing) => openDirectory(failing, { demo: true }),
        () => {
          expect(unit(storage, "63:10", "2024")?.title.vi).toBe("cũ");
          expect(demoAccounts(storage)).toEqual([]);
        },
      );
      expect(failures).toBeGreaterThan(5);
      expect(demoAccounts(storage).length).toBe(8);
    });
  });
}
