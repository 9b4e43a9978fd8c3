/** The circulars on the cost of journeys abroad. Their annexes with numbers by country could not be read: see `norms/`. */
import type { Instrument } from "./instrument.ts";

export const MONEY_INSTRUMENTS = {
  "tt-102-2012": {
    short: { vi: "TT 102/2012/TT-BTC", en: "Circular 102/2012/TT-BTC" },
    title: {
      vi: "Thông tư số 102/2012/TT-BTC ngày 21/6/2012 của Bộ Tài chính quy định chế độ công tác phí cho cán bộ, công chức nhà nước đi công tác ngắn hạn ở nước ngoài do ngân sách nhà nước bảo đảm kinh phí",
      en: "Circular No. 102/2012/TT-BTC of 21 June 2012 of the Ministry of Finance on the cost of short journeys abroad on the State budget",
    },
    issued: "2012-06-21",
    effective: "2012-08-10",
    until: null,
    confidence: "text",
  },
  "tt-140-2025": {
    short: { vi: "TT 140/2025/TT-BTC", en: "Circular 140/2025/TT-BTC" },
    title: {
      vi: "Thông tư số 140/2025/TT-BTC ngày 30/12/2025 của Bộ Tài chính về chế độ công tác phí đi nước ngoài (áp dụng cả với người được cử đi đào tạo, bồi dưỡng ngắn hạn ở nước ngoài)",
      en: "Circular No. 140/2025/TT-BTC of 30 December 2025 of the Ministry of Finance on the cost of journeys abroad (short training included)",
    },
    issued: "2025-12-30",
    effective: "2026-02-14",
    until: null,
    confidence: "text",
  },
} as const satisfies Record<string, Instrument>;
