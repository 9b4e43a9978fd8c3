/** The programmes with conditions on people: how their cases are generated, and the second opinion on them. */
import type { Generated, Oracle } from "./opinion.ts";
import { generate, SEED } from "./qd-1641/generate.ts";
import { oracle } from "./qd-1641/oracle.ts";
import { COLUMNS } from "./table.ts";

export interface Generator {
  readonly programme: string;
  readonly seed: number;
  readonly oracle: Oracle;
  generate(): readonly Generated[];
}

export const GENERATORS: readonly Generator[] = [{ programme: "qd-1641", seed: SEED, oracle, generate }];

const quoted = (cell: string): string => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** As Excel opens it with its letters right: UTF-8 with its mark, ";" between cells. */
export function csvText({ lines }: Generated): string {
  const rows = lines.map((line) => COLUMNS.map((column) => quoted(line[column])).join(";"));
  return `\uFEFF${[COLUMNS.join(";"), ...rows].join("\n")}\n`;
}
