/** How a line is named in what is sent, and so in every answer: "Đề cử!24". */

export interface LinePlace {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}

export function refOf({ sheet, row }: LinePlace): string {
  return `${sheet}!${row}`;
}

/** Null for a name that somebody else than a workbook's reader gave. */
export function placeOfRef(ref: string): LinePlace | null {
  const [, sheet, row] = /^(.+)!([1-9]\d{0,6})$/s.exec(ref) ?? [];
  return sheet === undefined ? null : { sheet, row: Number(row) };
}
