/**
 * Gets hold of Excel: the only door to Microsoft's script, which `excel.html` has loaded. What people see when it does not come or does not
 * answer is the gate's (`public/excel-gate.js`).
 */
import { ExcelWorkbook } from "./excel-workbook.ts";
import { problem } from "./problems.ts";
import type { WorkbookPort } from "./workbook.ts";

/** What the pane needs at least; the gate asks for the same. */
const EXCEL_API = "1.9";

/**
 * The open workbook; null outside Excel, where the pane works with files. Rejects with a `WorkbookProblem`. Excel may hang while it restores a
 * pane, or answer late: it is waited for as long as it takes, and the gate says so meanwhile.
 */
export async function openExcelWorkbook(): Promise<WorkbookPort | null> {
  if (typeof Office === "undefined") return null;
  const { host } = await Office.onReady();
  restoreHistory();
  if (host !== Office.HostType.Excel) return null;
  if (!supports(EXCEL_API)) throw problem("excel-too-old");
  return new ExcelWorkbook({
    run: (batch, options) => (options?.mergeUndoGroup ? Excel.run(options, batch) : Excel.run(batch)),
    supports,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    after(milliseconds, act) {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

/** "vi-VN" or "en-US": the language of Excel's own buttons; null outside Excel. */
export function excelLanguage(): string | null {
  return typeof Office === "undefined" ? null : (Office.context?.displayLanguage ?? null);
}

/** Whether Excel is dark; null where it does not say (the browser's own preference then counts). */
export function excelIsDark(): boolean | null {
  const background = typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Microsoft's script puts null over the functions of `history`; those of the browser lie beneath. */
function restoreHistory(): void {
  for (const name of ["pushState", "replaceState"] as const) {
    if (history[name] === null) Reflect.deleteProperty(history, name);
  }
}
