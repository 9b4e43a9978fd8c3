/**
 * What Excel's error codes mean for a reading: how to go on, or which problem people see. The codes are Excel's own
 * (`Excel.ErrorCodes` and those of the transport), as `OfficeExtension.Error.code` carries them.
 */
import { problem, type WordedCode, WorkbookProblem } from "../problems.ts";

/** `smaller`: ask for less at once. `once-smaller`: the same, a single time. `later`: wait and repeat. `give-up`: no other way of asking helps. `refused`: this question alone may be at fault. */
export type Reaction = "smaller" | "once-smaller" | "later" | "give-up" | "refused";

const REACTIONS: Readonly<Record<string, Reaction>> = {
  RequestPayloadSizeLimitExceeded: "smaller",
  ResponsePayloadSizeLimitExceeded: "smaller",
  RangeExceedsLimit: "smaller",
  OperationCellsExceedLimit: "smaller",
  GeneralException: "once-smaller",
  InternalServerError: "once-smaller",
  ActivityLimitReached: "later",
  ServiceNotAvailable: "later",
  Conflict: "later",
  InvalidOperationInCellEditMode: "give-up",
  InactiveWorkbook: "give-up",
  RequestAborted: "give-up",
  UndoNotSupported: "give-up",
  AccessDenied: "refused",
  ApiNotFound: "refused",
  NotImplemented: "refused",
  ItemNotFound: "refused",
  InvalidReference: "refused",
};

const PROBLEMS: Readonly<Record<string, WordedCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "access-denied",
  InactiveWorkbook: "workbook-inactive",
  FilteredRangeConflict: "rows-filtered",
  MergedRangeConflict: "cell-merged",
  ItemNotFound: "sheet-not-found",
  InvalidReference: "range-gone",
  InvalidCellAddress: "range-gone",
  InvalidSelection: "range-gone",
  InsertDeleteConflict: "range-taken",
  PivotTableRangeConflict: "range-taken",
  ItemAlreadyExists: "name-taken",
  NonBlankCellOffSheet: "sheet-full",
  FormulaLengthExceedsLimit: "formula-too-long",
  UnsupportedSheet: "sheet-unsupported",
  ApiNotFound: "excel-too-old",
  // A slow channel names a set of functions of which it lacks one.
  NotImplemented: "excel-too-old",
  UnsupportedFeature: "excel-too-old",
  UnsupportedOperation: "excel-too-old",
  ActivityLimitReached: "excel-busy",
  ServiceNotAvailable: "excel-busy",
  Conflict: "excel-busy",
  RequestAborted: "excel-aborted",
  RequestPayloadSizeLimitExceeded: "answer-too-large",
  ResponsePayloadSizeLimitExceeded: "answer-too-large",
  RangeExceedsLimit: "answer-too-large",
  OperationCellsExceedLimit: "answer-too-large",
};

/** Every code that has an answer of its own here. */
export const ANSWERED_CODES: readonly string[] = [...new Set([...Object.keys(REACTIONS), ...Object.keys(PROBLEMS)])];

/** The code of an error that came from Excel, also where a problem was made of it; "" for any other. */
export function codeOf(error: unknown): string {
  if (error instanceof WorkbookProblem) return error.cause === undefined ? "" : codeOf(error.cause);
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** What people end by hand: until then Excel refuses everything, and has done nothing of it. */
export type Hold = "editing" | "inactive";

const HOLDS: Readonly<Record<string, Hold>> = { InvalidOperationInCellEditMode: "editing", InactiveWorkbook: "inactive" };

/** Null where waiting for somebody does not help. */
export function holdOf(error: unknown): Hold | null {
  return HOLDS[codeOf(error)] ?? null;
}

/** Whether Excel refused a request before doing anything of it. */
export function didNothing(error: unknown): boolean {
  return UNTOUCHED.has(codeOf(error));
}

const UNTOUCHED = new Set([
  "InvalidOperationInCellEditMode",
  "InactiveWorkbook",
  "RequestPayloadSizeLimitExceeded",
  "ActivityLimitReached",
  "ServiceNotAvailable",
]);

/** What Excel did not say itself (a problem already found, a fault of ours) ends the reading. */
export function reactionTo(error: unknown): Reaction {
  const code = codeOf(error);
  if (code === "" || error instanceof WorkbookProblem) return "give-up";
  return REACTIONS[code] ?? "refused";
}

/** The problem that people see; `sheet` is the one that was asked about. */
export function problemOf(error: unknown, sheet = ""): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  const code = codeOf(error);
  const known = PROBLEMS[code];
  if (known === undefined) return problem("host-failed", code, error);
  return problem(known, sheet, error);
}
