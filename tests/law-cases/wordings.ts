/** Wordings of ratings and discipline that generated cases use, with what each means under the readings. Written by hand. */
import type { Three } from "./three.ts";

export function known<T>(table: Readonly<Record<string, T>>, text: string): T {
  const meaning = table[text];
  if (meaning === undefined) throw new RangeError(`No meaning is written for “${text}”`);
  return meaning;
}

/** Of the year before the course: Y stands for that year, X for the one before it, in the generator's wordings. */
export const RATINGS: Readonly<Record<string, Three>> = {
  "": "open",
  "(trống)": "open",
  "Hoàn thành tốt nhiệm vụ": "yes",
  "Hoàn thành xuất sắc nhiệm vụ": "yes",
  HTXSNV: "yes",
  HTT: "yes",
  "Y: HTT": "yes",
  "X: HTNV; Y: HTXS": "yes",
  "Công chức: HTT; đảng viên: HTNV": "yes",
  "Hoàn thành nhiệm vụ": "no",
  "Không hoàn thành nhiệm vụ": "no",
  "X: HTXS; Y: HTNV": "no",
  "X: HTXS": "open",
  "Chưa đánh giá": "open",
};

/** Nothing stands against the person. */
export const DISCIPLINES: Readonly<Record<string, Three>> = {
  "": "open",
  "(trống)": "yes",
  Không: "yes",
  "-": "yes",
  "0": "yes",
  "Khiển trách, đã hết thời hạn": "yes",
  "Khiển trách": "open",
  "Đang xem xét kỷ luật": "no",
  "Đang xử lý kỷ luật": "no",
  "Đang thi hành kỷ luật cảnh cáo": "no",
};

/** "Y: HTT" for a course of 2024 as "2023: HTT", and back. */
export const withYears = (text: string, courseYear: number): string =>
  text.replace("Y:", `${courseYear - 1}:`).replace("X:", `${courseYear - 2}:`);
export const withoutYears = (text: string, courseYear: number): string =>
  text.replace(`${courseYear - 1}:`, "Y:").replace(`${courseYear - 2}:`, "X:");
