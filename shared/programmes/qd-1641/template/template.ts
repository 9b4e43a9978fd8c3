/** The ready workbook of QĐ 1641. */
import { choicesSheet } from "../../../template/choices.ts";
import type { WorkbookTemplate } from "../../../template/template.ts";
import { CHOICES } from "./choices.ts";
import { courseSheet } from "./course-sheet.ts";
import { guideSheet } from "./guide-sheet.ts";
import { nomineeSheet } from "./nominee-sheet.ts";

export const EDITION = "qd-1641/2026-12";
export const SHEETS = { guide: "Hướng dẫn", nominees: "Đề cử", courses: "Khóa học", choices: "Danh mục" } as const;

export function template(): WorkbookTemplate {
  const courses = courseSheet(SHEETS.courses);
  const choices = choicesSheet(SHEETS.choices, Object.values(CHOICES));
  const guide = guideSheet(SHEETS.guide, { nominees: SHEETS.nominees, courses: SHEETS.courses, edition: EDITION });
  return {
    sheets: [guide, nomineeSheet(SHEETS.nominees), courses.sheet, choices.sheet],
    names: [...choices.names, ...courses.names],
    edition: EDITION,
    added: [],
  };
}
