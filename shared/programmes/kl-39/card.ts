/** Kết luận 39-KL/TW as every door knows it. A table of yearly counts by kind that names no programme is taken for one of it. */
import type { ProgrammeCard } from "../card.ts";
import { KL39_COURSE_TABLE } from "./courses/fields.ts";
import { NOMINEES } from "./people/table.ts";
import { COUNT_TABLE } from "./years/fields.ts";

export const CARD: ProgrammeCard = {
  id: "kl-39",
  title: {
    vi: "Bồi dưỡng cán bộ lãnh đạo, quản lý ở nước ngoài bằng ngân sách nhà nước theo Kết luận số 39-KL/TW",
    en: "Training of leaders abroad on the State budget under Conclusion 39-KL/TW",
  },
  short: { vi: "Kết luận 39", en: "Conclusion 39" },
  instrument: "kl-39",
  periods: ["2022", "2023", "2024", "2025", "2026", "2027", "2028", "2029", "2030"],
  tables: [COUNT_TABLE, NOMINEES, KL39_COURSE_TABLE],
  signs: {
    named: [[/\bkl ?39\b|\b39 kl tw\b/], [/\bket luan (?:so )?39\b/]],
    hinted: [/\bboi duong\b.*\bo nuoc ngoai bang ngan sach nha nuoc\b/],
    taken: ["year-counts"],
  },
  sends: false,
};
