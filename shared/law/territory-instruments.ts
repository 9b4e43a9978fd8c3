/** What drew the map of the country: cities made, provinces merged, districts ended, codes given. */
import type { Instrument } from "./instrument.ts";

export const TERRITORY_INSTRUMENTS = {
  "nq-175-2024": {
    short: { vi: "NQ 175/2024/QH15", en: "Resolution 175/2024/QH15" },
    title: {
      vi: "Nghị quyết số 175/2024/QH15 ngày 30/11/2024 của Quốc hội về việc thành lập thành phố Huế trực thuộc trung ương",
      en: "Resolution No. 175/2024/QH15 of 30 November 2024 of the National Assembly making Huế a centrally-run city",
    },
    issued: "2024-11-30",
    effective: "2025-01-01",
    until: null,
    confidence: "secondary",
  },
  "nq-202-2025": {
    short: { vi: "NQ 202/2025/QH15", en: "Resolution 202/2025/QH15" },
    title: {
      vi: "Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh",
      en: "Resolution No. 202/2025/QH15 of 12 June 2025 of the National Assembly on the rearrangement of provinces",
    },
    issued: "2025-06-12",
    effective: "2025-06-12",
    until: null,
    confidence: "secondary",
  },
  "qd-19-2025": {
    short: { vi: "QĐ 19/2025/QĐ-TTg", en: "Decision 19/2025/QĐ-TTg" },
    title: {
      vi: "Quyết định số 19/2025/QĐ-TTg ngày 30/6/2025 của Thủ tướng Chính phủ ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam",
      en: "Decision No. 19/2025/QĐ-TTg of 30 June 2025 of the Prime Minister on the list and codes of administrative units",
    },
    issued: "2025-06-30",
    effective: "2025-07-01",
    until: null,
    confidence: "secondary",
  },
  "l-72-2025": {
    short: { vi: "Luật 72/2025/QH15", en: "Law 72/2025/QH15" },
    title: {
      vi: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 (kết thúc hoạt động của cấp huyện từ 01/7/2025)",
      en: "Law No. 72/2025/QH15 on local government (ends the district level from 1 July 2025)",
    },
    issued: "2025-06-16",
    effective: "2025-06-16",
    until: null,
    confidence: "secondary",
  },
  "nq-30-2026": {
    short: { vi: "NQ 30/2026/QH16", en: "Resolution 30/2026/QH16" },
    title: {
      vi: "Nghị quyết số 30/2026/QH16 của Quốc hội về việc thành lập thành phố Đồng Nai trực thuộc trung ương",
      en: "Resolution No. 30/2026/QH16 of the National Assembly making Đồng Nai a centrally-run city",
    },
    issued: null,
    effective: "2026-04-30",
    until: null,
    confidence: "secondary",
  },
  "nq-36-2026": {
    short: { vi: "NQ 36/2026/QH16", en: "Resolution 36/2026/QH16" },
    title: {
      vi: "Nghị quyết số 36/2026/QH16 của Quốc hội về việc thành lập thành phố Quảng Ninh trực thuộc trung ương",
      en: "Resolution No. 36/2026/QH16 of the National Assembly making Quảng Ninh a centrally-run city",
    },
    issued: null,
    effective: "2026-09-01",
    until: null,
    confidence: "secondary",
  },
  "nq-39-2026": {
    short: { vi: "NQ 39/2026/QH16", en: "Resolution 39/2026/QH16" },
    title: {
      vi: "Nghị quyết số 39/2026/QH16 của Quốc hội về việc thành lập thành phố Bắc Ninh trực thuộc trung ương",
      en: "Resolution No. 39/2026/QH16 of the National Assembly making Bắc Ninh a centrally-run city",
    },
    issued: null,
    effective: "2026-09-20",
    until: null,
    confidence: "secondary",
  },
} as const satisfies Record<string, Instrument>;
