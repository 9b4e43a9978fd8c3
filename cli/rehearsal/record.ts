/**
 * What rules once said of known files, kept as text that is small and can be read in a diff: a set of rules to rehearse against where the
 * rules themselves are not kept. Files are known by their bytes; of the reasons only what is true is kept, not the words.
 */
import { createHash } from "node:crypto";
import type { Truth } from "../../shared/conditions/explanation.ts";
import { fileName } from "./file-name.ts";
import { PACK_FORMAT, type Reading, type RulePack } from "./rule-pack.ts";
import type { FindingStanding, PersonStanding, Reason, Standing } from "./standing.ts";

const LETTERS: Readonly<Record<Truth, string>> = { holds: "h", fails: "f", unknown: "u" };
const TRUTHS: Readonly<Record<string, Truth>> = { h: "holds", f: "fails", u: "unknown" };

/** A person with one letter for each condition of the list beside. */
interface RecordedPerson extends PersonStanding {
  readonly truths: string;
  /** Which list of conditions. */
  readonly by: number;
}

interface RecordedFile {
  readonly name: string;
  readonly sha256: string;
  readonly programme: string | null;
  readonly conditions: readonly (readonly string[])[];
  readonly people: readonly RecordedPerson[];
  readonly findings: readonly FindingStanding[];
  readonly totals: Standing["totals"];
}

interface Recorded {
  readonly format: number;
  readonly hash: string;
  readonly files: readonly RecordedFile[];
}

export interface Read {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
}

/** Only what was read is recorded: what could not be read is found as it is the next time. */
export function recordText(hash: string, files: readonly Read[]): string {
  const members = files.flatMap(recordedFile).map((file) => {
    const { people, findings, ...rest } = file;
    return `${JSON.stringify(rest, null, 1).slice(0, -2)},\n ${lines("people", people)},\n ${lines("findings", findings)}\n}`;
  });
  return `{"format":${PACK_FORMAT},"hash":${JSON.stringify(hash)},"files":[\n${members.join(",\n")}\n]}\n`;
}

/** A person or a finding a line. */
function lines(name: string, list: readonly object[]): string {
  return `"${name}": [${list.map((one) => `\n  ${JSON.stringify(one)}`).join(",")}\n ]`;
}

function recordedFile({ name, bytes, reading }: Read): RecordedFile[] {
  if (!reading.ok) return [];
  const { programme, people, findings, totals } = reading.standing;
  const conditions: string[][] = [];
  const lists = new Map<string, number>();
  const recorded = people.map((person): RecordedPerson => {
    const reasons = reading.reasons(person.sheet, person.row);
    const paths = reasons.map(({ path }) => path);
    const key = paths.join(" ");
    const by = lists.get(key) ?? conditions.push(paths) - 1;
    lists.set(key, by);
    return { ...person, truths: reasons.map(({ truth }) => LETTERS[truth]).join(""), by };
  });
  return [{ name: fileName(name), sha256: hashOf(bytes), programme, conditions, people: recorded, findings, totals }];
}

export function packOfRecord(text: string): RulePack | null {
  const recorded = recordedIn(text);
  if (!recorded) return null;
  const files = new Map(recorded.files.map((file) => [file.sha256, file]));
  const read = async ({ bytes }: { readonly bytes: Uint8Array }): Promise<Reading> => {
    const file = files.get(hashOf(bytes));
    if (!file) return { ok: false, code: "not-recorded" };
    const { programme, findings, totals } = file;
    const people = file.people.map(({ sheet, row, decision, group }) => ({ sheet, row, decision, group }));
    return { ok: true, standing: { programme, people, findings, totals }, reasons: (sheet, row) => reasonsOf(file, sheet, row) };
  };
  return { format: recorded.format, hash: recorded.hash, read };
}

function reasonsOf({ conditions, people }: RecordedFile, sheet: string, row: number): Reason[] {
  const person = people.find((one) => one.sheet === sheet && one.row === row);
  const paths = (person && conditions[person.by]) ?? [];
  return paths.map((path, index) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const truth = TRUTHS[person?.truths[index] ?? ""] ?? "unknown";
    return { path, title: { vi: name, en: name }, truth, compared: null, law: [] };
  });
}

function recordedIn(text: string): Recorded | null {
  try {
    const parsed: unknown = JSON.parse(text);
    const known = typeof parsed === "object" && parsed !== null && "format" in parsed && "files" in parsed;
    return known && Array.isArray(parsed.files) ? (parsed as Recorded) : null; // written by recordText, and its format is looked at
  } catch {
    return null;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
