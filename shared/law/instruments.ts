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
    title: {
      vi: "Quyết định số 1641/QĐ-TTg ngày 28/12/2022 của Thủ tướng Chính phủ phê duyệt Đề án “Bồi dưỡng nâng cao năng lực đội ngũ cán bộ, công chức lãnh đạo, quản lý trẻ và cán bộ lãnh đạo, quản lý là nữ của chính quyền địa phương ở nước ngoài giai đoạn 2023 - 2025”",
      en: "Decision No. 1641/QĐ-TTg of 28 December 2022 of the Prime Minister approving the scheme of training abroad for young and for women leaders of local government, 2023-2025",
    },
    issued: "2022-12-28",
    effective: "2022-12-28",
    until: null,
    confidence: "text",
  },
  "nd-101-2017": {
    short: { vi: "NĐ 101/2017/NĐ-CP", en: "Decree 101/2017/NĐ-CP" },
    title: {
      vi: "Nghị định số 101/2017/NĐ-CP ngày 01/9/2017 của Chính phủ về đào tạo, bồi dưỡng cán bộ, công chức, viên chức (được sửa đổi, bổ sung bởi Nghị định số 89/2021/NĐ-CP)",
      en: "Decree No. 101/2017/NĐ-CP of 1 September 2017 on the training of cadres, civil servants and public employees (amended by Decree No. 89/2021/NĐ-CP)",
    },
    issued: "2017-09-01",
    effective: "2017-10-21",
    until: null,
    confidence: "secondary",
  },
  "nd-135-2020": {
    short: { vi: "NĐ 135/2020/NĐ-CP", en: "Decree 135/2020/NĐ-CP" },
    title: {
      vi: "Nghị định số 135/2020/NĐ-CP ngày 18/11/2020 của Chính phủ quy định về tuổi nghỉ hưu",
      en: "Decree No. 135/2020/NĐ-CP of 18 November 2020 on the retirement age",
    },
    issued: "2020-11-18",
    effective: "2021-01-01",
    until: null,
    confidence: "secondary",
  },
  "nd-83-2022": {
    short: { vi: "NĐ 83/2022/NĐ-CP", en: "Decree 83/2022/NĐ-CP" },
    title: {
      vi: "Nghị định số 83/2022/NĐ-CP ngày 18/10/2022 của Chính phủ quy định về nghỉ hưu ở tuổi cao hơn đối với cán bộ, công chức giữ chức vụ lãnh đạo, quản lý",
      en: "Decree No. 83/2022/NĐ-CP of 18 October 2022 on retirement at a higher age of cadres and civil servants in leading posts",
    },
    issued: "2022-10-18",
    effective: "2022-10-20",
    until: null,
    confidence: "text",
  },
  "nd-89-2021": {
    short: { vi: "NĐ 89/2021/NĐ-CP", en: "Decree 89/2021/NĐ-CP" },
    title: {
      vi: "Nghị định số 89/2021/NĐ-CP ngày 18/10/2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 101/2017/NĐ-CP",
      en: "Decree No. 89/2021/NĐ-CP of 18 October 2021 amending Decree No. 101/2017/NĐ-CP",
    },
    issued: "2021-10-18",
    effective: "2021-12-10",
    until: null,
    confidence: "secondary",
  },
  "nd-137-2015": {
    short: { vi: "NĐ 137/2015/NĐ-CP", en: "Decree 137/2015/NĐ-CP" },
    title: {
      vi: "Nghị định số 137/2015/NĐ-CP ngày 31/12/2015 của Chính phủ quy định chi tiết Luật Căn cước công dân (cấu trúc số định danh cá nhân)",
      en: "Decree No. 137/2015/NĐ-CP of 31 December 2015 on the Law on Citizen Identification (structure of the personal number)",
    },
    issued: "2015-12-31",
    effective: "2016-02-15",
    until: null,
    confidence: "unconfirmed",
  },
  "nd-30-2020": {
    short: { vi: "NĐ 30/2020/NĐ-CP", en: "Decree 30/2020/NĐ-CP" },
    title: {
      vi: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư",
      en: "Decree No. 30/2020/NĐ-CP of 5 March 2020 on clerical work (form of official documents)",
    },
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
