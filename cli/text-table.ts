/** A table of texts for a terminal: the first column to the left, all others, which hold numbers, to the right. */

export function textTable(rows: readonly (readonly string[])[], indent = "  "): string[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: width }, (_, column) => Math.max(...rows.map((row) => lettersIn(row[column] ?? ""))));
  return rows.map((row) => {
    const cells = widths.map((most, column) => padded(row[column] ?? "", most, column === 0));
    return `${indent}${cells.join("   ")}`.trimEnd();
  });
}

/** Composed letters take one place each; a name of a file may be typed decomposed. */
function lettersIn(text: string): number {
  return [...text.normalize("NFC")].length;
}

function padded(text: string, most: number, left: boolean): string {
  const space = " ".repeat(most - lettersIn(text));
  return left ? text + space : space + text;
}
