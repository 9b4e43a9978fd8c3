/** Whether a line of a plan counts: reserve lines, withdrawn and struck ones are read and checked, and not added up. */
import { toUnicode } from "../sheet/sheet-text.ts";
import type { Heading, ReadTable, TableRow } from "../sheet/table.ts";
import { clean, fold } from "../text/fold.ts";
import { readRole } from "../text/roles.ts";

export interface Standing {
  readonly kind: "counted" | "reserve" | "withdrawn";
  /** The words that say so; null for a struck line and for one that counts. */
  readonly words: string | null;
}

export const COUNTED: Standing = { kind: "counted", words: null };
export const STRUCK: Standing = { kind: "withdrawn", words: null };

/** What becomes of a course or a group, where `readRole` knows what becomes of people. */
const GIVEN_UP =
  /(?<!\p{L})(?:không\s+(?:tổ chức|thực hiện|mở)|dừng|tạm dừng|bỏ|chuyển\s+sang\s+năm|lùi\s+sang\s+năm)(?!\p{L})/iu;

export function standingOf(words: string): Standing {
  if (words === "") return COUNTED;
  if (GIVEN_UP.test(clean(words))) return { kind: "withdrawn", words };
  const { kind } = readRole(words);
  return kind === "reserve" || kind === "withdrawn" ? { kind, words } : COUNTED;
}

/** `texts`: what the line itself says, its remarks above all. The headings and the sheet's own title speak for lines that say nothing. */
export function lineStanding(table: ReadTable): (line: TableRow, struck: boolean, texts: readonly string[]) => Standing {
  const title = titleStanding(table);
  const known = new Map<readonly Heading[], Standing>();
  return ({ groups }, struck, texts) => {
    if (struck) return STRUCK;
    const own = texts.map(standingOf).find(({ kind }) => kind !== "counted");
    if (own) return own;
    let above = known.get(groups);
    if (!above) {
      above = groups.map(({ text }) => standingOf(text)).findLast(({ kind }) => kind !== "counted") ?? title;
      known.set(groups, above);
    }
    return above;
  };
}

const RESERVE = /\b(du bi|du phong)\b/;

/** "DANH MỤC DỰ PHÒNG" as the name or the title of a sheet. */
function titleStanding({ sheet, headerFirst }: ReadTable): Standing {
  const texts = [sheet.name];
  for (let row = Math.max(0, headerFirst - 4); row < headerFirst; row++)
    for (const [column, value] of (sheet.rows[row] ?? []).entries())
      if (typeof value === "string") texts.push(toUnicode(sheet, value, row, column));
  const words = texts.find((text) => text.length < 120 && RESERVE.test(fold(text)) && !/chinh thuc|kinh phi/.test(fold(text)));
  return words === undefined ? COUNTED : { kind: "reserve", words };
}
