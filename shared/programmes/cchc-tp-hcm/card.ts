/** The city's plan on staff in charge of administrative reform as every door knows it. */
import type { ProgrammeCard } from "../card.ts";
import { CLASS_TABLE, VISIT_TABLE } from "./classes/fields.ts";
import { NOMINEES } from "./people/table.ts";
import { TARGET_TABLE, YEAR_TABLE } from "./tracking/fields.ts";

const REFORM = "(?:cchc|cai cach hanh chinh)";

export const CARD: ProgrammeCard = {
  id: "cchc-tp-hcm",
  title: {
    vi: "Nâng cao năng lực đội ngũ cán bộ, công chức, viên chức làm công tác cải cách hành chính của Thành phố Hồ Chí Minh giai đoạn 2022 - 2025",
    en: "Staff in charge of administrative reform in Ho Chi Minh City, 2022-2025",
  },
  short: { vi: "CCHC Thành phố Hồ Chí Minh", en: "Administrative reform, Ho Chi Minh City" },
  instrument: "qd-2709-tp-hcm",
  periods: ["2022", "2023", "2024", "2025"],
  tables: [TARGET_TABLE, YEAR_TABLE, NOMINEES, VISIT_TABLE, CLASS_TABLE],
  signs: {
    named: [
      [/\b2709 qd ubnd\b/],
      [new RegExp(`\\bchi tieu\\b[^\\n]*\\b${REFORM}\\b|\\b${REFORM}\\b[^\\n]*\\bchi tieu\\b`)],
      [new RegExp(`\\blam cong tac ${REFORM}\\b`)],
      [new RegExp(`\\b(?:danh muc|ke hoach|theo doi|tong hop|bao cao|lop boi duong)\\b[^\\n]*\\b${REFORM}\\b`)],
    ],
    hinted: [/\b(?:tp ?hcm|ho chi minh)\b/],
    taken: ["targets", "targets-by-year"],
  },
  sends: false,
};
