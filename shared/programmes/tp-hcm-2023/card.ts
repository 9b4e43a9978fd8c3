/** TP.HCM's plan for 2023 as every door knows it. Lists of people are no tables of it; a table by field that names nobody is taken for it. */
import type { ProgrammeCard } from "../card.ts";
import { TABLES } from "./tables.ts";

const CITY = /\bho chi minh\b|\btp ?hcm\b/;
const TRAINING = /\b(dao tao|boi duong|hoc tap|trao doi kinh nghiem)\b/;
const PLAN = /\b(ke hoach|bieu|tong hop|danh muc|chi tieu|nhu cau|dang ky)\b/;
/** The whole of a title: a list of people, or a plan on administrative reform, is another programme's. */
const NO_OTHER = /^(?![\s\S]*\b(danh sach|1641|cchc|cai cach hanh chinh)\b)/;

export const CARD: ProgrammeCard = {
  id: "tp-hcm-2023",
  title: {
    vi: "Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức năm 2023 của Thành phố Hồ Chí Minh",
    en: "Training plan of Ho Chi Minh City for 2023",
  },
  short: { vi: "Kế hoạch 2023 TP.HCM", en: "Ho Chi Minh City 2023" },
  instrument: "kh-2023-tp-hcm",
  periods: ["2023"],
  tables: TABLES,
  signs: { named: [[TRAINING, CITY, PLAN, /\b2023\b/, NO_OTHER]], hinted: [CITY], taken: ["fields"] },
  sends: false,
};
