/** Hà Nội's plan for 2022-2025 as every door knows it. */
import type { ProgrammeCard } from "../card.ts";
import { NOMINEES } from "./people/table.ts";
import { TABLES } from "./tables.ts";

const CITY = /\bha noi\b/;
const TRAINING = /\b(dao tao|boi duong|hoc tap|hoc hoi)\b/;
const PERIOD = /\b2022 ?(den|toi)? ?2025\b|\b1698\b|\bhang nam\b|\bnam 202[2-5]\b/;
const PLAN = /\b(ke hoach|bieu|tong hop|danh muc|chi tieu|nhu cau|de an|chuong trinh|dang ky)\b/;
/** The whole of a title: a list of people is no table of lines, and another programme's name outweighs the city's. */
const NO_OTHER = /^(?![\s\S]*\b(danh sach|1641)\b)/;

/** People who are sent under the plan or its scheme, not under a scheme of the State. */
const LIST = /\bdanh sach\b/;
const OF_PLAN = /\b1698\b|\b(?:ke hoach|de an)\b[^\n]*\b2022 ?(?:den|toi)? ?2025\b/;
const NO_SCHEME = /^(?![\s\S]*\b(?:1641|cchc|cai cach hanh chinh|ket luan)\b)/;

export const CARD: ProgrammeCard = {
  id: "ha-noi-2022",
  title: {
    vi: "Kế hoạch thực hiện Đề án đào tạo, bồi dưỡng nâng cao chất lượng cán bộ, công chức, viên chức Thành phố Hà Nội giai đoạn 2022 - 2025",
    en: "Plan of Hà Nội for the training of its cadres, civil servants and public employees, 2022-2025",
  },
  short: { vi: "Kế hoạch 2022 - 2025 Hà Nội", en: "Hà Nội 2022-2025" },
  instrument: "qd-1698-ha-noi",
  periods: ["2022", "2023", "2024", "2025"],
  tables: [...TABLES, NOMINEES],
  signs: {
    named: [
      [TRAINING, CITY, PERIOD, PLAN, NO_OTHER],
      [LIST, CITY, OF_PLAN, NO_SCHEME],
    ],
    hinted: [CITY],
    taken: ["lines"],
  },
  sends: false,
};
