/** The circulars on the cost of journeys abroad. Their annexes with numbers by country could not be read: see `norms/`. */
import type { Instrument } from "./instrument.ts";

export const MONEY_INSTRUMENTS = {
  "tt-102-2012": {
    short: { vi: "TT 102/2012/TT-BTC", en: "Circular 102/2012/TT-BTC" },
    issued: "2012-06-21",
    effective: "2012-08-10",
    until: null,
    confidence: "text",
  },
  "tt-140-2025": {
    short: { vi: "TT 140/2025/TT-BTC", en: "Circular 140/2025/TT-BTC" },
    issued: "2025-12-30",
    effective: "2026-02-14",
    until: null,
    confidence: "text",
  },
} as const satisfies Record<string, Instrument>;
