import { ExcelWorkbook } from "../../../addin/workbook/excel-workbook.ts";
import { ExcelHost } from "../../support/excel-host.ts";
import { workbookContract } from "./workbook-contract.ts";

workbookContract("Excel, on the wire", (workbook, fileName) => {
  const host = new ExcelHost(workbook, { fileName });
  const port = new ExcelWorkbook({ run: host.run, supports: () => true, wait: async () => {} });
  return {
    port,
    selected: () =>
      host.activeSheet === null || host.selected === null ? null : { sheet: host.activeSheet, cell: host.selected },
  };
});
