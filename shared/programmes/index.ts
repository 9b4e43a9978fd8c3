/** The registry: one line a programme. Everything else (picker, interface, documents, tests) reads it from here. */
import type { Programme } from "./programme.ts";
import { qd1641 } from "./qd-1641/programme.ts";
import { tpHcm2023 } from "./tp-hcm-2023/programme.ts";

export const PROGRAMMES: readonly Programme[] = [qd1641, tpHcm2023];

export function programmeNamed(id: string): Programme | undefined {
  return PROGRAMMES.find((programme) => programme.id === id);
}
