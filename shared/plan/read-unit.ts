/** The unit a line's person works at: its own cell, with its province; where there is none the headings above, or the sheet's name. */
import { provincesIn } from "../law/provinces.ts";
import { type Day, day } from "../sheet/day.ts";
import type { Heading, TableRow } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import type { Cells } from "./cells.ts";
import type { NomineeColumns } from "./nominee.ts";

const NUMBERING = /^\(?\s*(?:[A-ZĐ]|[IVXLC]+|\d{1,3}(?:\.\d{1,3})*)\s*[.):\-–/]\s*/u;
/** "Lào Cai: 03 người", "UBND tỉnh Lào Cai (3 đ/c)". */
const COUNT = /\s*[:,;(–-]?\s*\d+\s*(?:người|đồng chí|đ\/c|cán bộ|học viên)\)?\s*$/iu;
const AGENCY =
  /^(?:ubnd|hdnd|uy ban|hoi dong nhan dan|so|ban|bo|cuc|chi cuc|tong cuc|vu|vien|truong|trung tam|van phong|thanh tra|tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|doan (?:dbqh|dai bieu)|tinh doan|mat tran|lien minh|lien doan lao dong|hoi|benh vien|kho bac|cong an|toa an|don vi|co quan|phong)\b/;
/** Letters that fold to an agency's word and are none: "Số người", "Bảng", "Bàn". */
const NO_AGENCY = /^(?:số|bản|bàn|bờ|họ|hồi)(?!\p{L})/iu;
/** Which map of the country headings are read with; the old names are the longer list. */
const OLD_MAP: Day = day("2024-01-01");

export function unitReader(cells: Cells, columns: NomineeColumns): (line: TableRow) => string {
  const province = cells.column("province");
  const region = province >= 0 && province !== columns.unit ? province : -1;
  const known = new Map<readonly Heading[], string>();
  const sheetName = agencyIn(cells.table.sheet.name);
  const above = (groups: readonly Heading[]): string => {
    let unit = known.get(groups);
    if (unit === undefined) {
      // The innermost first: "Sở Nội vụ, Tỉnh Lào Cai".
      unit =
        groups
          .map(({ text }) => agencyIn(text))
          .filter(Boolean)
          .reverse()
          .join(", ") || sheetName;
      known.set(groups, unit);
    }
    return unit;
  };
  return ({ row, groups }) => {
    const unit = cells.text(row, columns.unit, true);
    const of = region < 0 ? "" : cells.text(row, region, true);
    return (of && unit ? `${unit}, ${of}` : unit || of) || above(groups);
  };
}

/** The agency or province that a heading names; "" for a course, a group or a kind of people. */
export function agencyIn(heading: string): string {
  const text = heading.replace(NUMBERING, "").replace(COUNT, "").trim();
  if (text === "" || NO_AGENCY.test(text)) return "";
  const words = fold(text);
  if (AGENCY.test(words)) return text;
  const [province] = text.length <= 40 ? provincesIn(text, OLD_MAP) : [];
  return province && fold(province.name) === words.replace(/^(?:tinh|thanh pho|tp) /, "") ? text : "";
}
