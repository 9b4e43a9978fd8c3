/**
 * All programmes whole, one line each: for doors that can hold them all (the command line, the server, tests). What a page loads knows the
 * cards and loads the rest: `cards.ts`, `load.ts`.
 */
import { cchcTpHcm } from "./cchc-tp-hcm/programme.ts";
import { haNoi2022 } from "./ha-noi-2022/programme.ts";
import { kl39 } from "./kl-39/programme.ts";
import type { Programme } from "./programme.ts";
import { qd1641 } from "./qd-1641/programme.ts";
import { tpHcm2023 } from "./tp-hcm-2023/programme.ts";

export const PROGRAMMES: readonly Programme[] = [qd1641, haNoi2022, tpHcm2023, kl39, cchcTpHcm];

export function programmeNamed(id: string): Programme | undefined {
  return PROGRAMMES.find((programme) => programme.id === id);
}
