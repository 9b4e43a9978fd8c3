/**
 * People whom several workbooks put forward: the same identity number, or the same name and full birth date. Two different numbers are two
 * people, whatever else agrees. Twice within one workbook is a finding of that workbook, and not said here.
 */
import type { Identity } from "../plan/identity.ts";

export interface PeopleOfFile {
  readonly file: string;
  readonly people: readonly Identity[];
}

export interface Appearance {
  readonly file: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** As this workbook writes it. */
  readonly name: string;
}

export interface PutForwardTwice {
  readonly name: string;
  /** What they are told by; the number itself is not said. */
  readonly by: "identity-number" | "name-and-birth-date";
  readonly places: readonly Appearance[];
}

interface Known {
  id: string | null;
  byName: boolean;
  /** By their place in the list: two files may bear one name. */
  readonly files: Set<number>;
  readonly places: Appearance[];
}

export function putForwardTwice(files: readonly PeopleOfFile[]): PutForwardTwice[] {
  const register = new Register();
  for (const [index, { file, people }] of files.entries()) for (const one of people) register.add(one, index, file);
  return register.people
    .filter((known) => known.files.size > 1)
    .map(({ byName, places }) => ({
      name: places[0]?.name ?? "",
      by: byName ? "name-and-birth-date" : "identity-number",
      places,
    }));
}

class Register {
  readonly people: Known[] = [];
  readonly #byId = new Map<string, Known>();
  /** Namesakes born on one day, each with a number of their own. */
  readonly #byName = new Map<string, Known[]>();

  add({ id, nameAndBirth, name, sheet, row }: Identity, index: number, file: string): void {
    if (id === null && nameAndBirth === null) return;
    const known = this.#find(id, nameAndBirth);
    known.files.add(index);
    known.places.push({ file, sheet, row, name });
    known.id ??= id;
    if (id !== null) this.#byId.set(id, known);
    if (nameAndBirth === null) return;
    const namesakes = this.#byName.get(nameAndBirth) ?? [];
    if (!namesakes.includes(known)) this.#byName.set(nameAndBirth, [...namesakes, known]);
  }

  #find(id: string | null, nameAndBirth: string | null): Known {
    const same = id === null ? undefined : this.#byId.get(id);
    if (same) return same;
    const namesakes = this.#byName.get(nameAndBirth ?? "") ?? [];
    const namesake = namesakes.find((one) => one.id === null || id === null);
    if (namesake) {
      namesake.byName = true;
      return namesake;
    }
    const fresh: Known = { id, byName: false, files: new Set(), places: [] };
    this.people.push(fresh);
    return fresh;
  }
}
