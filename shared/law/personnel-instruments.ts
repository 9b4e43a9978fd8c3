/** The decrees on training that took the place of Decree 101/2017, one for each kind of personnel, and the law behind the second. */
import type { Instrument } from "./instrument.ts";

export const PERSONNEL_INSTRUMENTS = {
  "nd-171-2025": {
    short: { vi: "NĐ 171/2025/NĐ-CP", en: "Decree 171/2025/NĐ-CP" },
    issued: "2025-06-30",
    effective: "2025-07-01",
    until: null,
    confidence: "unconfirmed",
  },
  "nd-259-2026": {
    short: { vi: "NĐ 259/2026/NĐ-CP", en: "Decree 259/2026/NĐ-CP" },
    issued: "2026-06-30",
    effective: "2026-07-01",
    until: null,
    confidence: "unconfirmed",
  },
} as const satisfies Record<string, Instrument>;
