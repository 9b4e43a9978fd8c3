/** CSV for Excel: UTF-8 with its mark, every text quoted, and what a spreadsheet would run as a formula made plain text. */
import { harmless } from "../../shared/text/harmless.ts";
import type { TotalsTable } from "./table.ts";

export function csvOf({ headers, rows }: TotalsTable): string {
  const lines = [headers, ...rows].map((cells) => cells.map(cellOf).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function cellOf(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${harmless(value).replaceAll('"', '""')}"`;
}
