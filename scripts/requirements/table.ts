/** The table of every checkable sentence of the five texts, and everything that holds one of them. */
import { readFileSync } from "node:fs";
import { CCHC_TP_HCM } from "./cchc-tp-hcm.ts";
import { HA_NOI_2022 } from "./ha-noi-2022.ts";
import type { Holding, Holdings } from "./holding.ts";
import { KL_39 } from "./kl-39.ts";
import { QD_1641 } from "./qd-1641.ts";
import { TP_HCM_2023 } from "./tp-hcm-2023.ts";

const TABLE = new URL("../../tests/fixtures/law/requirements.csv", import.meta.url);

export interface Requirement {
  readonly id: string;
  readonly category: string;
  readonly quote: string;
  /** "machine", "machine (tolerance)", "attestation", "informational" … */
  readonly checkable: string;
}

export const HELD: Holdings = { ...HA_NOI_2022, ...TP_HCM_2023, ...KL_39, ...QD_1641, ...CCHC_TP_HCM };

const NOTHING: Holding = { by: [], proofs: [] };

export function holdingOf(id: string): Holding {
  return HELD[id] ?? NOTHING;
}

export function requirements(): Requirement[] {
  const [, ...rows] = parseCsv(readFileSync(TABLE, "utf8"));
  return rows.map(([id = "", , , category = "", quote = "", , checkable = ""]) => ({ id, category, quote, checkable }));
}

/** Quoted cells may hold commas, quotes and line breaks. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end = ""] of text.trimEnd().matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== "," && end !== "") rows.push([]);
  }
  return rows;
}
