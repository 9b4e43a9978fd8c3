/** The texts that programmes other than QĐ 1641 rest on: a conclusion of the Party, decisions and plans of cities. */
import type { Instrument } from "./instrument.ts";

export const PROGRAMME_INSTRUMENTS = {
  "kl-39": {
    short: { vi: "KL 39-KL/TW", en: "Conclusion 39-KL/TW" },
    title: {
      vi: "Kết luận số 39-KL/TW ngày 18/7/2022 của Bộ Chính trị về chủ trương bồi dưỡng cán bộ lãnh đạo, quản lý ở nước ngoài bằng ngân sách nhà nước",
      en: "Conclusion No. 39-KL/TW of 18 July 2022 of the Politburo on training leaders abroad on the State budget",
    },
    issued: "2022-07-18",
    effective: "2022-07-18",
    until: null,
    confidence: "secondary",
  },
  // The day of this decision is not confirmed: the last of its month stands here, so that nothing is said to count before it.
  "qd-02-bcd": {
    short: { vi: "QĐ 02-QĐ/BCĐ", en: "Decision 02-QĐ/BCĐ" },
    title: {
      vi: "Quy chế bồi dưỡng cán bộ lãnh đạo, quản lý ở nước ngoài bằng ngân sách nhà nước, ban hành kèm theo Quyết định số 02-QĐ/BCĐ tháng 10/2022 của Ban Chỉ đạo (ngày ban hành cần xác minh)",
      en: "Regulation on training leaders abroad on the State budget, issued with Decision No. 02-QĐ/BCĐ of October 2022 of the Steering Committee (its day is to be confirmed)",
    },
    issued: "2022-10-31",
    effective: "2022-10-31",
    until: null,
    confidence: "secondary",
  },
  // The day of this decision is not confirmed: the last of its year stands here, so that nothing is said to count before it.
  "qd-2709-tp-hcm": {
    short: { vi: "QĐ 2709/QĐ-UBND TP.HCM", en: "Decision 2709/QĐ-UBND of Ho Chi Minh City" },
    title: {
      vi: "Quyết định số 2709/QĐ-UBND năm 2022 của UBND Thành phố Hồ Chí Minh phê duyệt Đề án nâng cao năng lực, trình độ đội ngũ cán bộ, công chức, viên chức làm công tác cải cách hành chính ở các sở - ngành, UBND các cấp trên địa bàn Thành phố giai đoạn 2022 - 2025, và Kế hoạch triển khai Đề án (số, ngày của Kế hoạch cần xác minh)",
      en: "Decision No. 2709/QĐ-UBND of 2022 of the People's Committee of Ho Chi Minh City approving the scheme for staff in charge of administrative reform, 2022-2025, and the plan that carries it out (number and day of the plan are to be confirmed)",
    },
    issued: "2022-12-31",
    effective: "2022-12-31",
    until: null,
    confidence: "secondary",
  },
  // The news names neither its number nor its day; it counts for the year it is for.
  "kh-2023-tp-hcm": {
    short: { vi: "Kế hoạch đào tạo, bồi dưỡng năm 2023 của TP.HCM", en: "Training plan of Ho Chi Minh City for 2023" },
    title: {
      vi: "Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức năm 2023 do UBND Thành phố Hồ Chí Minh phê duyệt (theo tin của Sputnik; số, ngày của văn bản cần xác minh)",
      en: "Plan of training of cadres, civil servants and public employees in 2023, approved by the People's Committee of Ho Chi Minh City (as told by Sputnik; its number and day are to be confirmed)",
    },
    issued: "2023-01-01",
    effective: "2023-01-01",
    until: "2023-12-31",
    confidence: "secondary",
  },
  "qd-1698-ha-noi": {
    short: { vi: "QĐ 1698/QĐ-UBND Hà Nội", en: "Decision 1698/QĐ-UBND of Hà Nội" },
    title: {
      vi: "Quyết định số 1698/QĐ-UBND ngày 19/5/2022 của UBND Thành phố Hà Nội về đào tạo, bồi dưỡng ở nước ngoài bằng ngân sách Thành phố giai đoạn 2022 - 2025, và Kế hoạch thực hiện (số, ngày của Kế hoạch cần xác minh)",
      en: "Decision No. 1698/QĐ-UBND of 19 May 2022 of the People's Committee of Hà Nội on training abroad on the city's budget, 2022-2025, and the plan that carries it out (number and day of the plan are to be confirmed)",
    },
    issued: "2022-05-19",
    effective: "2022-05-19",
    until: null,
    confidence: "secondary",
  },
} as const satisfies Record<string, Instrument>;
