/** Whether a line's person counts: reserve lists, withdrawals, struck lines and people of the delegation do not. */
import { toUnicode } from "../sheet/sheet-text.ts";
import type { Heading, ReadTable, TableRow } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import { readRole } from "../text/roles.ts";
import type { Cells } from "./cells.ts";
import type { Nominee, NomineeColumns } from "./nominee.ts";

type StandingOf = Pick<Nominee, "standing" | "standingWords" | "standingReason">;

const COUNTED: StandingOf = { standing: "counted", standingWords: null, standingReason: null };

export function standingReader(
  table: ReadTable,
  cells: Cells,
  columns: NomineeColumns,
): (line: TableRow, nameNote: string | null) => StandingOf {
  const role = cells.column("role");
  const headings = new Map<readonly Heading[], StandingOf>();
  const title = standingOfTitle(table);
  const fromHeadings = (groups: readonly Heading[]): StandingOf => {
    let standing = headings.get(groups);
    if (!standing) {
      const words = groups.map(({ text }) => fromWords(text));
      standing = words.findLast(({ standing: one }) => one !== "counted") ?? title;
      headings.set(groups, standing);
    }
    return standing;
  };
  /** A delegation is led by the ministry's own people, or by one of the nominees: a leader of a province stays a nominee. */
  const isProvincial = ({ row }: TableRow): boolean =>
    PROVINCIAL.test(fold(`${cells.text(row, columns.position, true)} ${cells.text(row, columns.unit, true)}`));
  return (line, nameNote) => {
    if (cells.isStruck(line.row, columns.name)) return { standing: "withdrawn", standingWords: null, standingReason: "struck" };
    for (const words of [cells.text(line.row, role, true), cells.text(line.row, columns.notes, false), nameNote ?? ""]) {
      const standing = words ? fromWords(words) : COUNTED;
      if (standing.standingReason && !(isHead(words) && isProvincial(line))) return standing;
    }
    return line.groups.length > 0 ? fromHeadings(line.groups) : title;
  };
}

const PROVINCIAL = /\b(tinh|ubnd|hdnd|dbqh|dai bieu quoc hoi|uy ban nhan dan|hoi dong nhan dan|thanh uy)\b/;

function isHead(words: string): boolean {
  const { role } = readRole(words);
  return role === "head" || role === "deputy-head";
}

function fromWords(words: string): StandingOf {
  const { kind } = readRole(words);
  if (kind === "nominee") return COUNTED;
  return { standing: kind === "replaced" ? "counted" : kind, standingWords: words, standingReason: kind };
}

/** "DANH SÁCH DỰ BỊ" as the name or the title of a sheet makes everybody on it a reserve. */
function standingOfTitle({ sheet, headerFirst }: ReadTable): StandingOf {
  const reserve = /\b(du bi|du phong)\b/;
  const texts = [sheet.name];
  for (let row = Math.max(0, headerFirst - 4); row < headerFirst; row++)
    for (const [column, value] of (sheet.rows[row] ?? []).entries())
      if (typeof value === "string") texts.push(toUnicode(sheet, value, row, column));
  const words = texts.find((text) => text.length < 120 && reserve.test(fold(text)) && !/chinh thuc/.test(fold(text)));
  return words ? { standing: "reserve", standingWords: words, standingReason: "reserve" } : COUNTED;
}
