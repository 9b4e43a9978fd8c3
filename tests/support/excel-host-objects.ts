/** What the answering machine that plays Excel can be told, and the objects that a request reaches in it. */
import type { Rect } from "../../shared/sheet/address.ts";
import type { Known } from "./excel-host-formulas.ts";
import type { HostNote, HostSheet, HostTable } from "./excel-host-sheet.ts";

export interface HostOptions {
  /** Bytes that a request may have: 5 MB in Excel on the web. */
  readonly requestLimit?: number;
  /** An error code before an action is done ("range.Values", "worksheets.Add"), when others of its request may be done already. */
  readonly breaks?: (member: string, request: number) => string | undefined;
  /** Actions that Excel refuses within a group that is undone at once, beside the deletion of sheets. */
  readonly ungrouped?: readonly string[];
  /** Names of sheets that are protected; `unlocked` has their cells that may be written. */
  readonly locked?: readonly string[];
  readonly unlocked?: Readonly<Record<string, Rect>>;
  readonly mayFormat?: boolean;
  readonly structureLocked?: boolean;
  readonly readOnly?: boolean;
  /** Notes that are there, by sheet and cell; cells with a conversation of comments. */
  readonly notes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly comments?: Readonly<Record<string, readonly string[]>>;
  /** Sheets that print their notes. */
  readonly printsNotes?: readonly string[];
  /** Notes of protected sheets may be changed. */
  readonly mayEditObjects?: boolean;
  /** Names of sheets with an active filter. */
  readonly filtered?: readonly string[];
  readonly tables?: Readonly<Record<string, readonly HostTable[]>>;
  readonly printAreas?: Readonly<Record<string, readonly Rect[]>>;
  readonly names?: Readonly<Record<string, string>>;
  /** Another hand on what is typed. */
  readonly keeps?: (sheet: string, row: number, column: number, given: unknown) => unknown;
  readonly fileName?: string;
  /** Index of the active sheet; the first one unless told. */
  readonly active?: number;
  /** Bytes that an answer may have: 5 MB in Excel on the web. */
  readonly limit?: number;
  /** Letters with marks are written as \uXXXX. */
  readonly escapes?: boolean;
  /** An error code for a request (counted from 1), or undefined to answer it. */
  readonly fails?: (request: number, members: readonly string[]) => string | undefined;
  /** Answers for more cells than this are null instead of an error. */
  readonly nullOver?: number;
  /** The name of a sheet's plain font. */
  readonly font?: string;
  /** Number formats and fonts beyond those that the snapshot's marks imply, by sheet name and `cellKey`. */
  readonly formats?: Readonly<Record<string, ReadonlyMap<number, string>>>;
  readonly fonts?: Readonly<Record<string, ReadonlyMap<number, string>>>;
}

export class HostError extends Error {
  readonly code: string;
  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}

export type WireObject =
  | { readonly kind: "workbook" }
  | { readonly kind: "worksheets" }
  | { readonly kind: "worksheet"; readonly sheet: HostSheet }
  | { readonly kind: "range"; readonly sheet: HostSheet; readonly rect: Rect }
  | { readonly kind: "areas"; readonly sheet: HostSheet; readonly rects: readonly Rect[] }
  | { readonly kind: "tables"; readonly sheet: HostSheet }
  | { readonly kind: "table"; readonly sheet: HostSheet; readonly table: HostTable }
  | { readonly kind: "notes"; readonly sheet: HostSheet }
  | { readonly kind: "note"; readonly sheet: HostSheet; readonly note: HostNote }
  | { readonly kind: "comments"; readonly sheet: HostSheet }
  | { readonly kind: "comment"; readonly sheet: HostSheet; readonly cell: string }
  | { readonly kind: "names" }
  | { readonly kind: "name"; readonly name: string }
  /** Of one namespace, or all of them. */
  | { readonly kind: "parts"; readonly namespace: string | null }
  | { readonly kind: "part"; readonly id: string }
  | { readonly kind: "application" }
  | { readonly kind: "structure" }
  /** Whatever belongs to a sheet or a range and is only set and asked for: "format/font" of a range, "pageLayout". */
  | { readonly kind: "setting"; readonly sheet: HostSheet; readonly rect: Rect | null; readonly path: string }
  | null;

export type HostRange = Extract<WireObject, { kind: "range" }>;

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function refuse(code: string): never {
  throw new HostError(code);
}

/** Everything that an action may change. */
export interface World {
  readonly sheets: HostSheet[];
  readonly names: Map<string, string>;
  readonly parts: Map<string, string>;
  readonly known: Known;
  readonly options: HostOptions;
}
