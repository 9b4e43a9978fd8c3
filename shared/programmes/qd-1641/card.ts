/** Đề án 1641 as every door knows it. A list of nominees that names no programme is taken for one of this scheme. */
import { COURSE_TABLE } from "../../plan/course-fields.ts";
import { NOMINEE_TABLE } from "../../plan/nominee-fields.ts";
import type { ProgrammeCard } from "../card.ts";

export const CARD: ProgrammeCard = {
  id: "qd-1641",
  title: {
    vi: "Đề án bồi dưỡng cán bộ, công chức lãnh đạo, quản lý trẻ và cán bộ lãnh đạo, quản lý là nữ của chính quyền địa phương ở nước ngoài giai đoạn 2023 - 2025",
    en: "Training abroad for young leaders and women leaders of local government, 2023-2025",
  },
  short: { vi: "Đề án 1641", en: "Scheme 1641" },
  instrument: "qd-1641",
  periods: ["2023", "2024", "2025"],
  tables: [NOMINEE_TABLE, COURSE_TABLE],
  signs: {
    named: [[/\b1641\b/], [/lanh dao quan ly tre/], [/chinh quyen dia phuong o nuoc ngoai/]],
    hinted: [],
    taken: ["nominees"],
  },
  sends: true,
};
