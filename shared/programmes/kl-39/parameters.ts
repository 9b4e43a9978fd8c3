/**
 * The numbers of Kết luận 39-KL/TW, each from the year it counts for. All of them are "khoảng": 40 + 250 + 120 is 410, and the text says
 * about 400. It names no year after 2030.
 */
import { type Citation, cite } from "../../law/citation.ts";
import type { Parameter, Unit } from "../../law/dated.ts";
import { TOLERANCES } from "../../law/tolerances.ts";
import type { Text } from "../../text/locale.ts";

export const CHECKED = "2026-11-22";
export const CONCLUSION: Citation = cite("kl-39");

const t = (vi: string, en: string): Text => ({ vi, en });

function yearly(title: Text, unit: Unit, until2025: number, since2026: number): Parameter<number> {
  return {
    title,
    unit,
    checkedOn: CHECKED,
    basis: "law",
    history: [
      { from: "2022-07-18", value: until2025, cite: CONCLUSION },
      { from: "2026-01-01", value: since2026, cite: CONCLUSION },
      { from: "2031-01-01", value: null, cite: CONCLUSION },
    ],
  };
}

export const PARAMETERS = {
  peopleAYear: yearly(t("Cử đi nước ngoài mỗi năm, khoảng", "Sent abroad each year, about"), "people", 400, 500),
  mediumAYear: yearly(t("Bồi dưỡng trung hạn mỗi năm, khoảng", "Medium-term training each year, about"), "people", 40, 50),
  shortAYear: yearly(t("Bồi dưỡng ngắn hạn mỗi năm, khoảng", "Short-term training each year, about"), "people", 250, 300),
  languageAYear: yearly(t("Bồi dưỡng ngoại ngữ mỗi năm, khoảng", "Language training each year, about"), "people", 120, 150),
  about: TOLERANCES.about,
} as const;

/** Numbers of people a year. */
export type TargetName = Exclude<keyof typeof PARAMETERS, "about">;
