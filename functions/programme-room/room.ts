/** What every function of the programme object works on: the tables of one programme, and its name. */
import { text } from "../columns.ts";
import type { Storage } from "../storage.ts";

export interface Room {
  readonly programme: string;
  readonly storage: Storage;
}

/** The object's own name is its programme's id. It is written down, because not every waking tells it: an alarm need not. */
export function nameProgramme(storage: Storage, name: string | undefined): string {
  const [row] = storage.all("SELECT id FROM programme");
  const known = row && text(row, "id");
  if (known && name && known !== name) throw new Error(`These are the tables of ${known}, not of ${name}`);
  if (known) return known;
  if (!name) throw new Error("A programme object is found by its programme's id, not by a number");
  storage.run("INSERT INTO programme (id) VALUES (?)", name);
  return name;
}
