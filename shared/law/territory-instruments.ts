/** What drew the map of the country: cities made, provinces merged, districts ended, codes given. */
import type { Instrument } from "./instrument.ts";

export const TERRITORY_INSTRUMENTS = {
  "nq-175-2024": {
    short: { vi: "NQ 175/2024/QH15", en: "Resolution 175/2024/QH15" },
    issued: "2024-11-30",
    effective: "2025-01-01",
    until: null,
    confidence: "secondary",
  },
  "nq-202-2025": {
    short: { vi: "NQ 202/2025/QH15", en: "Resolution 202/2025/QH15" },
    issued: "2025-06-12",
    effective: "2025-06-12",
    until: null,
    confidence: "secondary",
  },
  "qd-19-2025": {
    short: { vi: "QĐ 19/2025/QĐ-TTg", en: "Decision 19/2025/QĐ-TTg" },
    issued: "2025-06-30",
    effective: "2025-07-01",
    until: null,
    confidence: "secondary",
  },
  "l-72-2025": {
    short: { vi: "Luật 72/2025/QH15", en: "Law 72/2025/QH15" },
    issued: "2025-06-16",
    effective: "2025-06-16",
    until: null,
    confidence: "secondary",
  },
  "nq-30-2026": {
    short: { vi: "NQ 30/2026/QH16", en: "Resolution 30/2026/QH16" },
    issued: null,
    effective: "2026-04-30",
    until: null,
    confidence: "secondary",
  },
  "nq-36-2026": {
    short: { vi: "NQ 36/2026/QH16", en: "Resolution 36/2026/QH16" },
    issued: null,
    effective: "2026-09-01",
    until: null,
    confidence: "secondary",
  },
  "nq-39-2026": {
    short: { vi: "NQ 39/2026/QH16", en: "Resolution 39/2026/QH16" },
    issued: null,
    effective: "2026-09-20",
    until: null,
    confidence: "secondary",
  },
} as const satisfies Record<string, Instrument>;
