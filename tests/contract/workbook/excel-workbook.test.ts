import { ExcelWorkbook } from "../../../addin/workbook/excel-workbook.ts";
import { ExcelHost } from "../../support/excel-host.ts";
import { notesIn } from "../../support/excel-host-notes.ts";
import { markingContract } from "./marking-contract.ts";
import { workbookContract } from "./workbook-contract.ts";
import { writingContract } from "./writing-contract.ts";

workbookContract("Excel, on the wire", (workbook, fileName) => {
  const host = new ExcelHost(workbook, { fileName });
  const port = new ExcelWorkbook({ run: host.run, supports: () => true, wait: async () => {} });
  return {
    port,
    selected: () =>
      host.activeSheet === null || host.selected === null ? null : { sheet: host.activeSheet, cell: host.selected },
  };
});

writingContract("Excel, on the wire", (sheets, guards) => {
  const host = new ExcelHost({ sheets, date1904: false }, guards);
  const port = new ExcelWorkbook({ run: host.run, supports: () => true, wait: async () => {} });
  return { port, names: () => new Map([...host.names].map(([name, refersTo]) => [name, refersTo.slice(1)])) };
});

markingContract("Excel, on the wire", (sheets) => {
  const host = new ExcelHost({ sheets, date1904: false });
  const port = new ExcelWorkbook({ run: host.run, supports: () => true, wait: async () => {} });
  return {
    port,
    shown: () => notesIn(host.sheets),
    saved: () =>
      host.sheets.map(({ rows, formulas, merges, formats, settings }) =>
        structuredClone([rows, formulas, merges, formats, settings]),
      ),
  };
});
