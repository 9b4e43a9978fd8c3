/** The Excel adapter before the answering machine, and what went over the wire between them. */
import { ExcelWorkbook } from "../../addin/workbook/excel-workbook.ts";
import type { SheetSnapshot } from "../../shared/sheet/snapshot.ts";
import { ExcelHost, type HostOptions } from "./excel-host.ts";

export interface OnTheWire {
  readonly host: ExcelHost;
  readonly port: ExcelWorkbook;
  /** Every wait, in milliseconds; none of them takes any time here. */
  readonly waits: number[];
}

/** `api` is the newest set of Excel's functions that it says it has. */
export function openExcel(sheets: readonly SheetSnapshot[], options: HostOptions = {}, api = "1.14"): OnTheWire {
  const host = new ExcelHost({ sheets, date1904: false }, options);
  const waits: number[] = [];
  const port = new ExcelWorkbook({
    run: host.run,
    supports: (version) => Number(version.split(".")[1]) <= Number(api.split(".")[1]),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  return { host, port, waits };
}
