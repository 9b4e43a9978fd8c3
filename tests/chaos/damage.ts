/** The SQLite files themselves, once the server is gone: is every one of them whole? */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export function damagedFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".sqlite"));
  if (files.length === 0) return ["there is no file of any object"];
  return files.flatMap((name) => {
    const database = new DatabaseSync(join(folder, name), { readOnly: true });
    try {
      const [found] = database.prepare("PRAGMA integrity_check").all();
      return found?.integrity_check === "ok" ? [] : [`${name} is damaged: ${JSON.stringify(found)}`];
    } finally {
      database.close();
    }
  });
}
