/** The texts that programmes other than QĐ 1641 rest on: a conclusion of the Party, decisions and plans of cities. */
import type { Instrument } from "./instrument.ts";

export const PROGRAMME_INSTRUMENTS = {
  "kl-39": {
    short: { vi: "KL 39-KL/TW", en: "Conclusion 39-KL/TW" },
    issued: "2022-07-18",
    effective: "2022-07-18",
    until: null,
    confidence: "secondary",
  },
  // The day of this decision is not confirmed: the last of its month stands here, so that nothing is said to count before it.
  "qd-02-bcd": {
    short: { vi: "QĐ 02-QĐ/BCĐ", en: "Decision 02-QĐ/BCĐ" },
    issued: "2022-10-31",
    effective: "2022-10-31",
    until: null,
    confidence: "secondary",
  },
  // The day of this decision is not confirmed: the last of its year stands here, so that nothing is said to count before it.
  "qd-2709-tp-hcm": {
    short: { vi: "QĐ 2709/QĐ-UBND TP.HCM", en: "Decision 2709/QĐ-UBND of Ho Chi Minh City" },
    issued: "2022-12-31",
    effective: "2022-12-31",
    until: null,
    confidence: "secondary",
  },
  // The news names neither its number nor its day; it counts for the year it is for.
  "kh-2023-tp-hcm": {
    short: { vi: "Kế hoạch đào tạo, bồi dưỡng năm 2023 của TP.HCM", en: "Training plan of Ho Chi Minh City for 2023" },
    issued: "2023-01-01",
    effective: "2023-01-01",
    until: "2023-12-31",
    confidence: "secondary",
  },
  "qd-1698-ha-noi": {
    short: { vi: "QĐ 1698/QĐ-UBND Hà Nội", en: "Decision 1698/QĐ-UBND of Hà Nội" },
    issued: "2022-05-19",
    effective: "2022-05-19",
    until: null,
    confidence: "secondary",
  },
} as const satisfies Record<string, Instrument>;
