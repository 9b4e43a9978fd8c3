/** The SQLite files of the objects, read beside the server or once it is gone. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

type Row = Readonly<Record<string, unknown>>;

/** Those of one class, or of all; `_cf_METADATA` and alarms are the runtime's own. */
export function objectFiles(folder: string, ofClass = ""): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.startsWith(ofClass && `ke-hoach-${ofClass}`) && name.endsWith(".sqlite"))
    .map((name) => join(folder, name));
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
  const files = objectFiles(folder);
  if (files.length === 0) return ["there is no file of any object"];
  return files.flatMap((file) => {
    const [found] = rowsOf(file, "PRAGMA integrity_check");
    return found?.integrity_check === "ok" ? [] : [`${file} is damaged: ${JSON.stringify(found)}`];
  });
}
