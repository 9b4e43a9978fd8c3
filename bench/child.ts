/**
 * One contender in a process of its own: `child.ts KIND NAME [FILE]`. Prints one JSON line: what it took, cold and warm, and what it
 * found. Nobody shares compiled code, garbage or memory with anybody else.
 */
import { readFileSync } from "node:fs";
import { Package } from "../shared/xlsx/package.ts";
import { readWorkbook } from "../shared/xlsx/read-workbook.ts";
import type { Contender, Work } from "./contender.ts";
import { FILES, PEOPLE, ROWS, WRITERS } from "./contenders.ts";
import { FEATURES, lostOf, RICH_SHEET } from "./features.ts";
import { timed } from "./median.ts";
import { qd1641 } from "./ours.ts";
import { FILLED, FIRST_ROW } from "./rows/fill.ts";
import { PEOPLE as ALL, type Made, makePeople } from "./rows/people.ts";
import { LIST } from "./rows/sheet.ts";
import { inputOf } from "./rows/told.ts";

const SEED = 1641;

export interface ContenderResult {
  readonly note: string;
  /** Rows, people or files in one run. */
  readonly amount: number;
  /** Seconds. */
  readonly cold: number;
  readonly warm: number;
  readonly found: number;
  /** The part of the people on whom it agrees with us, 0 to 1; null where it decides nothing. */
  readonly agreement: number | null;
}

export interface FileResult {
  readonly note: string;
  readonly rows: number;
  readonly seconds: number;
  /** Seconds of reading alone. */
  readonly reading: number;
  readonly peakBytes: number;
}

export interface KeptResult {
  readonly note: string;
  readonly kept: number;
  /** What is gone or broken, by name. */
  readonly lost: readonly string[];
}

/** Every round has other people of the same kind: what was remembered of the last ones helps only as far as offices repeat themselves. */
async function runContender(contender: Contender, warmUps: number): Promise<ContenderResult> {
  const amount = contender.people ?? ALL;
  let made: Made | null = null;
  const { cold, warm, last } = await timed<Work>((round) => {
    const all = makePeople(SEED + round);
    made = { ...all, people: all.people.slice(0, amount) };
    return contender.round(made);
  }, warmUps);
  return { note: contender.note, amount, cold, warm, found: last.found, agreement: agreementOn(made, last) };
}

function agreementOn(made: Made | null, { eligible }: Work): number | null {
  if (!made || !eligible) return null;
  const decide = qd1641().decider({ asOf: null, options: {} });
  const same = made.people.filter((person, index) => (decide(inputOf(person)).decision === "eligible") === eligible[index]);
  return same.length / made.people.length;
}

async function readOnce(name: string, file: string): Promise<FileResult> {
  const reader = await found(FILES, name);
  const started = performance.now();
  const { rows, reading } = await reader.read(new Uint8Array(readFileSync(file)));
  const seconds = (performance.now() - started) / 1000;
  // maxRSS is in kibibytes and is the whole process: Node, our code, the bytes and all that came of them.
  return {
    note: reader.note,
    rows,
    seconds,
    reading: reading === undefined ? seconds : reading / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

/** What was written is read again afterwards: a writer that wrote less was not faster. */
async function fillOnce(name: string, file: string): Promise<FileResult> {
  const writer = await found(WRITERS, name);
  const before = new Uint8Array(readFileSync(file));
  const rows = rowsOf(before) - FIRST_ROW;
  const started = performance.now();
  const after = await writer.fill(new Uint8Array(readFileSync(file)), rows);
  const seconds = (performance.now() - started) / 1000;
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const read = readWorkbook(after);
  const formulas = read.ok ? (read.workbook.sheets.find((sheet) => sheet.name === LIST)?.formulas.size ?? 0) : 0;
  if (formulas < rows * FILLED) throw new Error(`wrote ${formulas} formulas, fewer than ${rows * FILLED}`);
  const note = `${writer.note}; ${Math.round(after.length / 1024)} KiB written`;
  return { note, rows, seconds, reading: seconds, peakBytes };
}

/** Without reading the cells, whose memory would count as the writer's. */
function rowsOf(bytes: Uint8Array): number {
  const xml = new TextDecoder().decode(new Package(bytes).part("xl/worksheets/sheet1.xml"));
  return Number(/.*<row r="(\d+)"/s.exec(xml)?.[1] ?? 0);
}

async function keepOnce(name: string, file: string): Promise<KeptResult> {
  const writer = await found(WRITERS, name);
  const lost = lostOf(await writer.touch(new Uint8Array(readFileSync(file)), RICH_SHEET));
  return { note: writer.note, kept: FEATURES.length - lost.length, lost };
}

function found<T>(list: Readonly<Record<string, () => Promise<T>>>, name: string): Promise<T> {
  const load = list[name];
  if (!load) throw new RangeError(`There is no contender "${name}"`);
  return load();
}

async function main([kind, name = "", file = ""]: readonly string[]): Promise<ContenderResult | FileResult | KeptResult> {
  if (kind === "fill") return fillOnce(name, file);
  if (kind === "keep") return keepOnce(name, file);
  if (kind === "file") return readOnce(name, file);
  if (kind === "rows") return runContender(await found(ROWS, name), 3);
  return runContender(await found(PEOPLE, name), name === "ours" ? 3 : 1);
}

process.stdout.write(`${JSON.stringify(await main(process.argv.slice(2)))}\n`);
