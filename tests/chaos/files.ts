/** The SQLite files of the objects, read beside the server or once it is gone. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

type Row = Readonly<Record<string, unknown>>;

/** Of one class: an object's file is called by its number; beside them lies the runtime's own list of alarms. */
export function objectFiles(folder: string, ofClass: string): string[] {
  const own = join(folder, `ke-hoach-${ofClass}`);
  return readdirSync(own)
    .filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name))
    .map((name) => join(own, name));
}

export function rowsOf(file: string, query: string): readonly Row[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(query).all();
  } finally {
    database.close();
  }
}

/** Is every one of them whole? */
export function damagedFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".sqlite"))
    .map((name) => join(folder, name));
  if (files.length === 0) return ["there is no file of any object"];
  return files.flatMap((file) => {
    const [found] = rowsOf(file, "PRAGMA integrity_check");
    return found?.integrity_check === "ok" ? [] : [`${file} is damaged: ${JSON.stringify(found)}`];
  });
}
