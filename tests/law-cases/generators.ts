/** The programmes with conditions on people: how their cases are generated, and the second opinion on them. */

import { generateGeneral } from "./general/generate.ts";
import { oracle as generalOracle } from "./general/oracle.ts";
import { generate as generate39, SEED as SEED_39 } from "./kl-39/generate.ts";
import { oracle as oracle39 } from "./kl-39/oracle.ts";
import type { Generated, Oracle } from "./opinion.ts";
import { generate, SEED } from "./qd-1641/generate.ts";
import { oracle } from "./qd-1641/oracle.ts";
import { COLUMNS, OTHER_COLUMNS } from "./table.ts";

export interface Generator {
  readonly programme: string;
  readonly seed: number;
  readonly oracle: Oracle;
  generate(): readonly Generated[];
}

/** Programmes that ask for what the general law asks, and for nothing else. */
const general = (programme: string, seed: number, sentence: string): Generator => ({
  programme,
  seed,
  oracle: generalOracle,
  generate: () => generateGeneral(seed, sentence),
});

export const GENERATORS: readonly Generator[] = [
  { programme: "qd-1641", seed: SEED, oracle, generate },
  { programme: "kl-39", seed: SEED_39, oracle: oracle39, generate: generate39 },
  general("ha-noi-2022", 1698, "S000-06"),
  general("cchc-tp-hcm", 2709, "S003-11"),
  general("tp-hcm-2023", 2023, "S001-05"),
];

const quoted = (cell: string): string => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** As Excel opens it with its letters right: UTF-8 with its mark, ";" between cells. */
export function csvText({ lines }: Generated): string {
  const columns = [...COLUMNS, ...OTHER_COLUMNS.filter((column) => lines.some((line) => line[column] !== ""))];
  const rows = lines.map((line) => columns.map((column) => quoted(line[column])).join(";"));
  return `\uFEFF${[columns.join(";"), ...rows].join("\n")}\n`;
}
