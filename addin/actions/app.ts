/** What every action works on: the state, the worker that holds the open workbook, and where workbooks come from. */
import type { ComponentChildren } from "preact";
import type { Did, State } from "../state.ts";
import { createStore, type Store } from "../state-store.ts";
import type { WorkbookPort, Written } from "../workbook/workbook.ts";
import type { CellPut } from "../worker/edit-messages.ts";
import type { Session } from "../worker/session.ts";

/** The file as opened. Its bytes are kept so that new settings need no second reading from the disk; the file, to read it again. */
export interface OpenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** Reads the file again; null for a sample. */
  readonly reread: (() => Promise<File>) | null;
  /** What was put into its cells since it had these bytes, in this order: part of whatever is made of the file. */
  readonly typed?: readonly CellPut[];
}

/** One writing, with how it is taken back: the file as it was before, or Excel's own way. `back` are the cells of an edit as they were. */
export type Step = { readonly did: Did } & (
  | { readonly before: OpenFile; readonly written: null; readonly back?: readonly CellPut[] }
  | { readonly before: null; readonly written: Written }
);

/** A step that was taken back from a file: the file with it, and the lists of steps with it and without it. */
export interface Undone {
  readonly file: OpenFile;
  readonly steps: readonly Step[];
  readonly left: readonly Step[];
}

/** As many are kept to be taken back, over as many states of the file's bytes; older ones are part of the file. */
const MOST_STEPS = 200;
const MOST_FILES = 20;

/** The newest steps that are kept. */
export function keptSteps(steps: readonly Step[]): readonly Step[] {
  const files = new Set<ArrayBuffer>();
  const newest = steps.slice(-MOST_STEPS);
  const first = newest.findLastIndex(({ before }) => {
    if (before) files.add(before.bytes);
    return files.size > MOST_FILES;
  });
  return newest.slice(first + 1);
}

/** What `kept` knows a state of a file by. */
export const stateOf = ({ bytes, typed = [] }: OpenFile): object => (typed.length > 0 ? typed : bytes);

export interface App {
  readonly store: Store<State>;
  /** The workbook that Excel has open; null on the page. */
  readonly excel: WorkbookPort | null;
  session: Session | null;
  file: OpenFile | null;
  /** Files that people have elsewhere: as they were opened, and as they were taken away. Leaving one of these loses nothing. */
  readonly kept: WeakSet<object>;
  /** What was written into the open workbook, oldest first. */
  steps: readonly Step[];
  /** What was taken back and can be done again, the last of it at the end. */
  undone: readonly Undone[];
  /** Whether Excel was asked for marks of an earlier session. */
  lookedForMarks: boolean;
  /** Stops what is under way; null when nothing is. */
  stop: (() => void) | null;
  /** Stops a submission; null when none is under way. */
  stopSending: (() => void) | null;
  /** The bearer of whoever is signed in. */
  token: string | null;
  /** A screen that takes dropped files itself; null where a dropped file is opened. */
  takeFiles: ((files: readonly File[]) => void) | null;
  /** What the open screen puts on paper; null where it is the list of findings. */
  paper: (() => ComponentChildren) | null;
}

export function createApp(state: State, excel: WorkbookPort | null): App {
  return {
    store: createStore(state),
    excel,
    session: null,
    file: null,
    kept: new WeakSet(),
    steps: [],
    undone: [],
    lookedForMarks: false,
    stop: null,
    stopSending: null,
    token: null,
    takeFiles: null,
    paper: null,
  };
}

/** A file that was read from the disk is there still. */
export function isUnsaved({ excel, file, kept }: App): boolean {
  return excel === null && file !== null && (file.reread === null || !!file.typed?.length) && !kept.has(stateOf(file));
}
