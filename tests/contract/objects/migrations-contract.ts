/** How an object's tables come to be, on SQLite in memory and in the runtime alike. */
import { describe, expect, test } from "vitest";
import { migrate, type Step } from "../../../functions/migrations.ts";
import type { Storage } from "../../../functions/storage.ts";
import type { WithStorage } from "./claims.ts";
import { failAtEach } from "./failing-storage.ts";

const FIRST: Step = { name: "first", statements: ["CREATE TABLE one (a TEXT)", "INSERT INTO one (a) VALUES ('kept')"] };
const SECOND: Step = { name: "second", statements: ["ALTER TABLE one ADD COLUMN b TEXT", "UPDATE one SET b = 'new'"] };

export function migrationsContract(where: string, withStorage: WithStorage): void {
  const over = (says: string, work: (storage: Storage) => void): void => {
    test(says, () => withStorage(work));
  };
  const rows = (storage: Storage) => storage.all("SELECT * FROM one");

  describe(`migrations, ${where}`, () => {
    over("are done once each, in order, and only those that are missing", (storage) => {
      migrate(storage, [FIRST]);
      migrate(storage, [FIRST]);
      expect(rows(storage)).toEqual([{ a: "kept" }]);
      for (let again = 0; again < 2; again++) migrate(storage, [FIRST, SECOND]);
      expect(rows(storage)).toEqual([{ a: "kept", b: "new" }]);
    });

    over("of a newer program are refused, and so is another history", (storage) => {
      migrate(storage, [FIRST, SECOND]);
      expect(() => migrate(storage, [FIRST])).toThrow('its step 2, "second", is unknown to this version');
      expect(() => migrate(storage, [SECOND, FIRST])).toThrow('its step 1, "first", is unknown to this version');
      expect(rows(storage)).toEqual([{ a: "kept", b: "new" }]);
    });

    over("that fail anywhere leave everything as it was", (storage) => {
      migrate(storage, [FIRST]);
      const failures = failAtEach(
        storage,
        (failing) => migrate(failing, [FIRST, SECOND]),
        () => expect(rows(storage)).toEqual([{ a: "kept" }]),
      );
      expect(failures).toBe(5);
      expect(rows(storage)).toEqual([{ a: "kept", b: "new" }]);
    });
  });
}
