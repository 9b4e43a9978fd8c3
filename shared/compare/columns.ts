/** The columns of a table as a comparison sees them: recognised or not, each with how its values are shown and read. */
import { isOfOneLine } from "../plan/cells.ts";
import { type ShownAs, shownAs } from "../sheet/shown.ts";
import type { FieldSpec, ReadTable } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import type { Text } from "../text/locale.ts";

/** What makes two values the same although they are typed otherwise. */
export type Meaning = "date" | "money" | "id" | "text";

export interface Column {
  /** Its position among the columns of its table. */
  readonly at: number;
  readonly column: number;
  readonly field: string | null;
  readonly title: Text;
  /** As the sheet has it. */
  readonly header: string;
  readonly folded: string;
  readonly as: ShownAs;
  readonly meaning: Meaning;
  /** It may say "nt" for what stands above. */
  readonly copies: boolean;
}

export function columnsOf(table: ReadTable): Column[] {
  const known = [...table.columns.values()].flat().map(({ field, column, header, folded }): Omit<Column, "at"> => {
    const as = shownAs(field.name, field.title.vi);
    return {
      column,
      field: field.name,
      title: titleOf(field, header),
      header,
      folded,
      as,
      meaning: meaningOf(field, as),
      copies: !isOfOneLine(field.name),
    };
  });
  const others = table.unused.map(({ column, header }): Omit<Column, "at"> => {
    const title = { vi: header, en: header };
    return { column, field: null, title, header, folded: fold(header), as: "plain", meaning: "text", copies: true };
  });
  return [...known, ...others].sort((a, b) => a.column - b.column).map((column, at) => ({ ...column, at }));
}

/** Of several columns of one field the header says which is meant. */
function titleOf({ many, title }: FieldSpec, header: string): Text {
  return many && header !== "" ? { vi: header, en: header } : title;
}

function meaningOf({ name }: FieldSpec, as: ShownAs): Meaning {
  if (name === "personId") return "id";
  return as === "plain" ? "text" : as;
}

export interface ColumnPair {
  readonly before: Column;
  readonly after: Column;
}

export interface PairedColumns {
  readonly pairs: readonly ColumnPair[];
  readonly removed: readonly Column[];
  readonly added: readonly Column[];
}

/** By field and header, then by field, then by header, then by place: whatever is left came or went. */
export function pairColumns(before: readonly Column[], after: readonly Column[]): PairedColumns {
  const pairs: ColumnPair[] = [];
  let [left, right] = [[...before], [...after]];
  const isPair: readonly ((a: Column, b: Column) => boolean)[] = [
    (a, b) => a.field === b.field && a.folded === b.folded,
    (a, b) => a.field !== null && a.field === b.field,
    (a, b) => a.field === null && b.field === null && a.column === b.column,
  ];
  for (const matches of isPair) {
    const taken = new Set<Column>();
    left = left.filter((a) => {
      const b = right.find((one) => !taken.has(one) && matches(a, one));
      if (!b) return true;
      taken.add(b);
      pairs.push({ before: a, after: b });
      return false;
    });
    right = right.filter((one) => !taken.has(one));
  }
  return { pairs, removed: left, added: right };
}
