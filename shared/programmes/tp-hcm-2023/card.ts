/** TP.HCM's plan for 2023 as every door knows it. A list of people is, where its title names the plan; a table by field that names nobody is taken for it. */
import type { ProgrammeCard } from "../card.ts";
import { NOMINEES } from "./people/table.ts";
import { TABLES } from "./tables.ts";

const CITY = /\bho chi minh\b|\btp ?hcm\b/;
const TRAINING = /\b(dao tao|boi duong|hoc tap|trao doi kinh nghiem)\b/;
const PLAN = /\b(ke hoach|bieu|tong hop|danh muc|chi tieu|nhu cau|dang ky)\b/;
/** The whole of a title: a list of people, or a plan on administrative reform, is another programme's. */
const NO_OTHER = /^(?![\s\S]*\b(danh sach|1641|cchc|cai cach hanh chinh)\b)/;

/** People who are sent under the plan, not under a scheme of the State. */
const LIST = /\bdanh sach\b/;
const OF_PLAN = /\bke hoach\b/;
const NO_SCHEME = /^(?![\s\S]*\b(1641|de an|cchc|cai cach hanh chinh|ket luan)\b)/;

export const CARD: ProgrammeCard = {
  id: "tp-hcm-2023",
  title: {
    vi: "Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức năm 2023 của Thành phố Hồ Chí Minh",
    en: "Training plan of Ho Chi Minh City for 2023",
  },
  short: { vi: "Kế hoạch 2023 TP.HCM", en: "Ho Chi Minh City 2023" },
  instrument: "kh-2023-tp-hcm",
  periods: ["2023"],
  tables: [...TABLES, NOMINEES],
  signs: {
    named: [
      [TRAINING, CITY, PLAN, /\b2023\b/, NO_OTHER],
      [LIST, CITY, OF_PLAN, /\b2023\b/, NO_SCHEME],
    ],
    hinted: [CITY],
    taken: ["fields"],
  },
  sends: false,
};
