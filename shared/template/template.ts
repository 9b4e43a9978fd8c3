/** A ready workbook for a programme: sheets to be filled in, with a mark that says which edition of which template it is. */
import type { DefinedName, NewSheet } from "../sheet/edits.ts";
import type { ListColumn } from "./list.ts";

export interface WorkbookTemplate {
  /** In the order in which they stand; the first is shown when the workbook opens. */
  readonly sheets: readonly NewSheet[];
  readonly names: readonly DefinedName[];
  /** "qd-1641/2026-12": raised whenever a column or a list changes, so that a workbook filled in years later is still understood. */
  readonly edition: string;
  /** Columns that came with this edition: older workbooks get them at the end of their tables. */
  readonly added: readonly AddedColumn[];
}

export interface AddedColumn {
  /** The kind of table that it belongs to, as its specification calls it. */
  readonly kind: string;
  readonly column: ListColumn;
}

/** The file's own properties under which programme and edition stand: they survive renaming, translating and saving again. */
export const TEMPLATE_PROPERTIES = { programme: "ke-hoach-programme", edition: "ke-hoach-template" } as const;

export function templateProperties(programme: string, { edition }: WorkbookTemplate): Readonly<Record<string, string>> {
  return { [TEMPLATE_PROPERTIES.programme]: programme, [TEMPLATE_PROPERTIES.edition]: edition };
}
