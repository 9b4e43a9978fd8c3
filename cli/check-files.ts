/** Reads and checks workbooks one after the other, so that a hundred files need the memory of one. */
import { type CheckOptions, checkWorkbook } from "../shared/check.ts";
import type { Check } from "../shared/report.ts";
import { PlanTooLarge } from "../shared/sheet/plan-too-large.ts";
import type { WorkbookSnapshot } from "../shared/sheet/snapshot.ts";
import type { Text } from "../shared/text/locale.ts";
import type { FileFacts } from "../shared/xlsx/file-facts.ts";
import { type ReadOptions, readWorkbook } from "../shared/xlsx/read-workbook.ts";
import type { WorkbookPath } from "./paths.ts";
import { bytesOf } from "./read-file.ts";
import { type SealTold, sealsOf } from "./seals.ts";

export type FileOutcome =
  | {
      readonly ok: true;
      readonly file: string;
      readonly kind: FileFacts["kind"];
      readonly check: Check;
      /** Who endorsed it; worked out when it is asked for. */
      seals(): readonly SealTold[];
    }
  | { readonly ok: false; readonly file: string; readonly error: Unopened };

/** Why there is nothing to say of a file. */
interface Unopened {
  readonly code: string;
  readonly message: Text;
}

const FAULT: Text = {
  vi: "Phần mềm gặp lỗi khi đọc tệp này; tệp vẫn giữ nguyên, các tệp khác vẫn được kiểm tra. Báo cho bộ phận hỗ trợ.",
  en: "The software failed on this file; the file is untouched and the others are checked. Tell support.",
};
export const NO_TABLE: Text = {
  vi: "Không tìm thấy bảng nào của các kế hoạch đã biết trong tệp này. Danh sách cử người cần ít nhất các cột: Họ và tên, Ngày sinh, Chức vụ; bảng chương trình, đoàn, lớp hoặc chỉ tiêu cần cột nội dung và số người, kèm dòng tiêu đề nêu kế hoạch.",
  en: "No table of a known plan was found in this file. A list of nominees needs at least name, birth date and post; a table of lines, groups, classes or targets needs its subject and people, under a title that names the plan.",
};

export async function checkFiles(paths: readonly WorkbookPath[], options: CheckOptions): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const path of paths) outcomes.push(await checkFile(path, options));
  return outcomes;
}

export async function checkFile({ shown: file, path }: WorkbookPath, options: CheckOptions): Promise<FileOutcome> {
  const bytes = await bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return { ok: false, file, error: bytes };
  try {
    return checkBytes(file, bytes, options);
  } catch (error) {
    // Our own fault with one file must not take the report of the others; what it holds is not said.
    process.stderr.write(`${file}: ${error instanceof Error ? error.name : "fault"}\n`);
    return { ok: false, file, error: { code: "internal-fault", message: FAULT } };
  }
}

/** What can be said of the bytes of one file, called `file`: its findings, or why there are none. `reading`: whether it is open already. */
export function checkBytes(file: string, bytes: Uint8Array, options: CheckOptions, reading: ReadOptions = {}): FileOutcome {
  const opened = openedBytes(bytes, (workbook) => checkWorkbook(workbook, options), reading);
  if (!opened.ok) return { ...opened, file };
  const { workbook, kind, plan: check } = opened;
  return { ok: true, file, kind, check, seals: () => sealsOf(workbook, check.report.programme?.id) };
}

type OpenedBytes<T> =
  | { readonly ok: true; readonly kind: FileFacts["kind"]; readonly workbook: WorkbookSnapshot; readonly plan: T }
  | { readonly ok: false; readonly error: Unopened };

/** Reads the bytes of a file and opens the plan in it, or says why there is none. `reading`: whether it is open already. */
export function openedBytes<T extends { readonly tables: readonly unknown[] }>(
  bytes: Uint8Array,
  open: (workbook: WorkbookSnapshot) => T,
  reading: ReadOptions = {},
): OpenedBytes<T> {
  const read = readWorkbook(bytes, reading);
  if (!read.ok) return { ok: false, error: { code: read.error.code, message: read.error.message } };
  const { workbook, file } = read;
  try {
    const plan = open(workbook);
    if (plan.tables.length === 0) return { ok: false, error: { code: "no-table", message: NO_TABLE } };
    return { ok: true, kind: file.kind, workbook, plan };
  } catch (error) {
    if (error instanceof PlanTooLarge) return { ok: false, error: { code: error.code, message: error.text } };
    throw error;
  }
}
