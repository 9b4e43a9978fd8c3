/** Lines of a .csv as any Excel saves it: a mark of UTF-8 or none, ";" or "," or tabs, quotes around cells that hold them. */

export interface CsvLine {
  /** 1-based, as Excel shows it. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Lines without any text are left out. */
export function readCsv(text: string): CsvLine[] {
  const plain = text.replace(/^\uFEFF/, "");
  const first = plain.slice(0, plain.indexOf("\n"));
  const separator = [";", "\t", ","].find((one) => first.includes(one)) ?? ";";
  const rows: string[][] = [[""]];
  let quoted = false;
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at] ?? "";
    const row = rows.at(-1) ?? [];
    const isTwice = sign === '"' && quoted && plain[at + 1] === '"';
    if (isTwice) at++;
    if (sign === '"' && !isTwice) quoted = !quoted;
    else if (sign === separator && !quoted) row.push("");
    else if (sign === "\n" && !quoted) rows.push([""]);
    else if (sign !== "\r") row.push(`${row.pop() ?? ""}${sign}`);
  }
  return rows
    .map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some(Boolean));
}
