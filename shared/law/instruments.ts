/** Every legal instrument that is cited, once: when it was issued, when it took effect and when it ended. */
import type { Instrument } from "./instrument.ts";
import { MONEY_INSTRUMENTS } from "./money-instruments.ts";
import { PERSONNEL_INSTRUMENTS } from "./personnel-instruments.ts";
import { PROGRAMME_INSTRUMENTS } from "./programme-instruments.ts";
import { TERRITORY_INSTRUMENTS } from "./territory-instruments.ts";

export type { Instrument } from "./instrument.ts";

export const INSTRUMENTS = {
  "qd-1641": {
    short: { vi: "QĐ 1641/QĐ-TTg", en: "Decision 1641/QĐ-TTg" },
    issued: "2022-12-28",
    effective: "2022-12-28",
    until: null,
    confidence: "text",
  },
  "nd-101-2017": {
    short: { vi: "NĐ 101/2017/NĐ-CP", en: "Decree 101/2017/NĐ-CP" },
    issued: "2017-09-01",
    effective: "2017-10-21",
    until: null,
    confidence: "secondary",
  },
  "nd-135-2020": {
    short: { vi: "NĐ 135/2020/NĐ-CP", en: "Decree 135/2020/NĐ-CP" },
    issued: "2020-11-18",
    effective: "2021-01-01",
    until: null,
    confidence: "secondary",
  },
  "nd-83-2022": {
    short: { vi: "NĐ 83/2022/NĐ-CP", en: "Decree 83/2022/NĐ-CP" },
    issued: "2022-10-18",
    effective: "2022-10-20",
    until: null,
    confidence: "text",
  },
  "nd-89-2021": {
    short: { vi: "NĐ 89/2021/NĐ-CP", en: "Decree 89/2021/NĐ-CP" },
    issued: "2021-10-18",
    effective: "2021-12-10",
    until: null,
    confidence: "secondary",
  },
  "nd-137-2015": {
    short: { vi: "NĐ 137/2015/NĐ-CP", en: "Decree 137/2015/NĐ-CP" },
    issued: "2015-12-31",
    effective: "2016-02-15",
    until: null,
    confidence: "unconfirmed",
  },
  "nd-30-2020": {
    short: { vi: "NĐ 30/2020/NĐ-CP", en: "Decree 30/2020/NĐ-CP" },
    issued: "2020-03-05",
    effective: "2020-03-05",
    until: null,
    confidence: "unconfirmed",
  },
  ...PERSONNEL_INSTRUMENTS,
  ...TERRITORY_INSTRUMENTS,
  ...MONEY_INSTRUMENTS,
  ...PROGRAMME_INSTRUMENTS,
} as const satisfies Record<string, Instrument>;

export type InstrumentId = keyof typeof INSTRUMENTS;
