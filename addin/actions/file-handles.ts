/**
 * Files that come with a handle, in the browsers that give one (Chrome, Edge): through it a file can be read again after it was saved anew.
 * A file without a handle can be read only as it was when it was chosen.
 */
import type { UnopenedKind } from "../../shared/xlsx/unopened.ts";

export interface ChosenFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}

interface PickerOptions {
  /** The picker begins in the folder that was used last under this name. */
  readonly id: string;
  readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> }[];
}

declare global {
  interface Window {
    showOpenFilePicker?: (options: PickerOptions) => Promise<readonly FileSystemFileHandle[]>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  }
}

const WORKBOOKS = {
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"],
  "application/vnd.ms-excel.sheet.macroEnabled.12": [".xlsm"],
};

/** Whether the browser has a picker that gives handles. */
export function hasPicker(): boolean {
  return window.showOpenFilePicker !== undefined;
}

/** What was chosen in that picker; null when it was closed. Rejects where the browser has it and forbids it. */
export async function pickFile(description: string): Promise<ChosenFile | null> {
  try {
    const [handle] = (await window.showOpenFilePicker?.({ id: "plan", types: [{ description, accept: WORKBOOKS }] })) ?? [];
    return handle ? { file: await handle.getFile(), handle } : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** The file that was dropped or pasted; why none of what came can be opened; null where nothing came. */
export async function fileFrom(data: DataTransfer): Promise<ChosenFile | UnopenedKind | null> {
  const [item, ...others] = [...data.items].filter(({ kind }) => kind === "file");
  if (others.length > 0) return "several";
  if (item?.webkitGetAsEntry()?.isDirectory) return "folder";
  const file = item?.getAsFile() ?? null;
  if (!item || !file) return null;
  // Asked for before the first await, while the drop is still being handled.
  const handle = await item.getAsFileSystemHandle?.().catch(() => null);
  return { file, handle: handle instanceof FileSystemFileHandle ? handle : null };
}
