/** The decrees on training that took the place of Decree 101/2017, one for each kind of personnel, and the law behind the second. */
import type { Instrument } from "./instrument.ts";

export const PERSONNEL_INSTRUMENTS = {
  "nd-171-2025": {
    short: { vi: "NĐ 171/2025/NĐ-CP", en: "Decree 171/2025/NĐ-CP" },
    title: {
      vi: "Nghị định số 171/2025/NĐ-CP ngày 30/6/2025 của Chính phủ quy định về đào tạo, bồi dưỡng công chức (điều kiện cử đi bồi dưỡng ở nước ngoài cần xác minh)",
      en: "Decree No. 171/2025/NĐ-CP of 30 June 2025 on the training of civil servants (its conditions for training abroad are to be confirmed)",
    },
    issued: "2025-06-30",
    effective: "2025-07-01",
    until: null,
    confidence: "unconfirmed",
  },
  "nd-259-2026": {
    short: { vi: "NĐ 259/2026/NĐ-CP", en: "Decree 259/2026/NĐ-CP" },
    title: {
      vi: "Nghị định số 259/2026/NĐ-CP ngày 30/6/2026 của Chính phủ về viên chức (điều kiện cử đi bồi dưỡng ở nước ngoài cần xác minh)",
      en: "Decree No. 259/2026/NĐ-CP of 30 June 2026 on public employees (its conditions for training abroad are to be confirmed)",
    },
    issued: "2026-06-30",
    effective: "2026-07-01",
    until: null,
    confidence: "unconfirmed",
  },
} as const satisfies Record<string, Instrument>;
