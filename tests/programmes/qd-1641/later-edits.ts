/**
 * What people do to a filled workbook on computers without the add-in, each in a workbook of its own. Cells are named after the columns of
 * `sheets.ts`: C birth, F post, H planned post, J rating, K discipline, L course, M and N days, O courses taken, R role, S document, T notes.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellValue, SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import {
  courses,
  day,
  HEADING,
  headed,
  K01,
  K02,
  LATER,
  LEANING,
  LETTER,
  NAMELESS,
  ONE_COURSE,
  of,
  PLANNED,
  people,
  REPEATED,
  WOMAN,
  YOUNG,
} from "./later-lists.ts";
import { nameOf } from "./sheets.ts";

export interface LaterEdit {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly edits: readonly (readonly [cell: string, value: CellValue, sheet?: string])[];
  /** What no cell holds: a sheet's name, cells that are no longer merged. */
  readonly parts?: (bytes: Uint8Array) => Uint8Array;
  /** Rows that must still be decided; by default none need be. */
  readonly decided?: readonly number[];
  /** No line is decided before, and none may be afterwards. */
  readonly unclear?: true;
}

const rename = (from: string, to: string) =>
  changed((xml) => xml.replaceAll(`'${from}'!`, `'${to}'!`).replaceAll(`name="${from}"`, `name="${to}"`));
const unmerge = changed((xml) => xml.replace(/<mergeCells.*?<\/mergeCells>/s, ""));

function changed(change: (xml: string) => string): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => {
    const parts = unzipSync(bytes);
    for (const [name, part] of Object.entries(parts)) if (name.endsWith(".xml")) parts[name] = strToU8(change(strFromU8(part)));
    return zipSync(parts, { level: 1 });
  };
}

export const UNTOUCHED: readonly LaterEdit[] = Object.entries(LEANING).map(([name, sheets]) => ({
  name: `nothing (${name})`,
  sheets,
  edits: [],
  decided: name.startsWith("heading") ? [5] : [4],
}));

export const LATER_EDITS: readonly LaterEdit[] = [
  { name: "a letter's date where there was none", sheets: [people([YOUNG])], edits: [["A2", LETTER]] },
  { name: "a letter's date beside the title", sheets: [people([YOUNG])], edits: [["H1", LETTER]] },
  { name: "a title without digits", sheets: [people([YOUNG])], edits: [["A2", "DANH SÁCH CHÍNH THỨC"]], decided: [4] },
  {
    name: "a second course of one code below the list",
    sheets: [people([of("K01")]), courses(K01)],
    edits: [
      ["A3", "K01", "Khóa học"],
      ["B3", "Luật biển", "Khóa học"],
      ["C3", "Pháp", "Khóa học"],
      ["D3", day("2026-05-13"), "Khóa học"],
      ["E3", day("2026-05-26"), "Khóa học"],
    ],
  },
  {
    name: "another course below the list",
    sheets: [people([of("K01")]), courses(K01)],
    edits: [
      ["A3", "K07", "Khóa học"],
      ["B3", "Luật biển", "Khóa học"],
      ["C3", "Pháp", "Khóa học"],
      ["D3", day("2026-05-13"), "Khóa học"],
      ["E3", day("2026-05-26"), "Khóa học"],
    ],
    decided: [4],
  },
  {
    name: "another course takes the code",
    sheets: [people([of("K01")]), courses(K01, K02)],
    edits: [["A3", "K01.", "Khóa học"]],
  },
  {
    name: "another course takes the name",
    sheets: LEANING.byName,
    edits: [["B3", "PHAP LUAT  QUOC TE", "Khóa học"]],
  },
  {
    name: "a course's real days",
    sheets: [people([of("K01")]), courses(K01)],
    edits: [
      ["D2", day("2026-05-13"), "Khóa học"],
      ["E2", day("2026-05-26"), "Khóa học"],
    ],
    decided: [4],
  },
  {
    name: "a course's days as texts",
    sheets: [people([of("K01")]), courses(K01)],
    edits: [
      ["D2", "05/06/2026", "Khóa học"],
      ["E2", "2026-06-18", "Khóa học"],
    ],
  },
  {
    name: "a course's last day, which was not told",
    sheets: LEANING.untold,
    edits: [["E2", day("2026-01-20"), "Khóa học"]],
  },
  {
    name: "the same course on a second sheet gets other days",
    sheets: LEANING.twoSheets,
    edits: [
      ["D2", day("2026-05-13"), "Khóa học 2"],
      ["E2", day("2026-05-26"), "Khóa học 2"],
    ],
  },
  {
    name: "the headers of the courses",
    sheets: [people([of("K01")]), courses(K01)],
    edits: [
      ["D1", "Đến ngày", "Khóa học"],
      ["E1", "Từ ngày", "Khóa học"],
    ],
  },
  {
    name: "the year in the title, of days without one",
    sheets: LEANING.yearInTitle,
    edits: [["A2", "KẾ HOẠCH BỒI DƯỠNG NĂM 2026"]],
  },
  {
    name: "the period in the title",
    sheets: LEANING.title,
    edits: [["A2", ONE_COURSE.replaceAll("2024", "2026")]],
  },
  { name: "the period in a heading", sheets: LEANING.heading, edits: [["A4", LATER]] },
  { name: "the period in a heading over lines that name a course", sheets: LEANING.headingAndOwn, edits: [["A4", LATER]] },
  {
    name: "a heading in an empty line",
    sheets: [headed([HEADING, NAMELESS, null, NAMELESS, NAMELESS])],
    edits: [["A6", LATER.replace("I. Khóa 1", "II. Khóa 2")]],
  },
  {
    name: "a course of its own under a heading",
    sheets: [headed([HEADING, NAMELESS, NAMELESS]), courses(K02)],
    edits: [["L5", "K02"]],
    decided: [6],
  },
  {
    name: "a sheet that was named after its course",
    sheets: [people([NAMELESS], { sheet: "K01" }), courses(K01, K02)],
    edits: [],
    parts: rename("K01", "K02"),
  },
  {
    name: "a sheet that is named after its course still",
    sheets: [people([NAMELESS], { sheet: "K01" }), courses(K01, K02)],
    edits: [["A2", "DANH SÁCH"]],
    decided: [4],
  },
  {
    name: "a course whose end the list tells, on a line without one",
    sheets: LEANING.ownUntold,
    edits: [["L4", "K02"]],
  },
  {
    name: "a course that a line without an end was waiting for",
    sheets: LEANING.ownUntold,
    edits: [
      ["B3", "Cải cách hành chính", "Khóa học"],
      ["C3", "Pháp", "Khóa học"],
      ["D3", day("2025-11-01"), "Khóa học"],
      ["E3", day("2026-02-26"), "Khóa học"],
    ],
  },
  {
    name: "a repeated course gets another name",
    sheets: LEANING.repeated,
    edits: [["B2", "Luật biển", "Khóa học"]],
  },
  {
    name: "a course that was not listed gets another name",
    sheets: LEANING.repeatedUnlisted,
    edits: [["A2", "Pháp luật quốc tế", "Khóa học"]],
  },
  {
    name: "a repeated course that a heading names",
    sheets: [headed(["I. Khóa 1: Pháp luật quốc tế", { ...YOUNG, course: null, previous: REPEATED }])],
    edits: [["A4", "I. Khóa 1: Luật biển"]],
    unclear: true,
  },
  {
    name: "wordings that were not there",
    sheets: [people([YOUNG, YOUNG, YOUNG, PLANNED])],
    edits: [
      ["F4", "Chuyên viên"],
      ["K5", "Đang xem xét kỷ luật"],
      ["J6", "Không hoàn thành nhiệm vụ"],
      ["H7", "Giám đốc Sở"],
    ],
  },
  {
    name: "wordings that were there, in other lines",
    sheets: [people([YOUNG, PLANNED, { ...YOUNG, discipline: "Đang xem xét kỷ luật" }])],
    edits: [
      ["F4", "Trưởng phòng Sở Nội vụ"],
      ["G4", "Sở Nội vụ tỉnh Lào Cai"],
      ["K5", "Đang xem xét kỷ luật"],
      ["K6", "Không"],
    ],
    decided: [4, 5, 6],
  },
  {
    name: "people who do not go, or go with the delegation",
    sheets: [people(Array.from({ length: 9 }, () => PLANNED))],
    edits: [
      ["T4", "Rút"],
      ["T5", "Xin hoãn".normalize("NFD")],
      ["T6", "Hủy do ốm"],
      ["R7", "Phiên dịch"],
      ["R8", "Cán bộ quản lý đoàn"],
      ["R9", "Trưởng đoàn"],
      ["B10", `${nameOf(6)} (rút)`],
      ["T11", "Được thay bằng đ/c Thủy"],
      ["T12", "Đã có hộ chiếu"],
    ],
    decided: [12],
  },
  { name: "a rating's year in the header", sheets: [people([YOUNG])], edits: [["J3", "Xếp loại năm 2021"]] },
  {
    name: "a term in the header",
    sheets: [
      people([{ ...PLANNED, plannedTerm: null }], {
        without: ["plannedTerm"],
        headers: { plannedPost: "Quy hoạch chức danh, giai đoạn 2021-2026" },
      }),
    ],
    edits: [["H3", "Quy hoạch chức danh, giai đoạn 2011-2016"]],
  },
  {
    name: "a column of disciplines that was not there",
    sheets: [people([YOUNG], { without: ["discipline"] })],
    edits: [
      ["Z3", "Kỷ luật"],
      ["Z4", "Đang xem xét kỷ luật"],
    ],
  },
  {
    name: "a column of documents that was not there",
    sheets: [people([{ ...WOMAN, birth: day("1968-01-01") }], { without: ["extension"] })],
    edits: [
      ["AA3", "Văn bản kéo dài thời gian công tác"],
      ["AA4", "QĐ số 12/QĐ-TTg ngày 01/01/2023"],
    ],
  },
  {
    name: "a document on later retirement",
    sheets: [people([{ ...WOMAN, birth: day("1968-01-01") }])],
    edits: [["S4", "QĐ số 12/QĐ-TTg ngày 01/01/2023"]],
  },
  {
    name: "days, births and genders",
    sheets: [people([YOUNG, YOUNG, YOUNG, WOMAN, WOMAN])],
    edits: [
      ["M4", day("2024-05-20")],
      ["M5", "05/06/2026"],
      ["C6", "15/05/1969"],
      ["D7", "Nam"],
      ["D8", "nt"],
    ],
    decided: [4, 7],
  },
  {
    name: "people below the list",
    sheets: [people([YOUNG])],
    edits: [
      ["A5", 2],
      ["B5", nameOf(30)],
      ["C5", day("1960-01-01")],
      ["D5", "Nam"],
      ["F5", "Chuyên viên"],
      ["M5", day("2024-05-13")],
    ],
    decided: [4],
  },
  {
    name: "cells that are merged no longer",
    sheets: LEANING.merged,
    edits: [["H5", "Giám đốc Sở"]],
    parts: unmerge,
  },
];
