/** hucre: the whole workbook into rows of values. Reading only. */
import { readXlsx } from "hucre/xlsx";
import type { Reader } from "../contender.ts";

export const hucreReader: Reader = {
  name: "hucre",
  note: "bytes to rows of values: reading only, nothing checked",
  async read(bytes) {
    const { sheets } = await readXlsx(bytes);
    return { rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0) };
  },
};
