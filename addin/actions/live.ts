/**
 * Checks in Excel what people edit, some time after they have paused: the cells that Excel hints at are read again, and what they touch is
 * checked. Nothing is written, no window opens, the focus stays. What cannot be followed is said, with a button that checks everything.
 */
import type { Rect } from "../../shared/sheet/address.ts";
import type { CellNow, Hint } from "../workbook/workbook.ts";
import type { App } from "./app.ts";
import { isLive } from "./live-setting.ts";
import { shown } from "./show-edited.ts";

/** After the last hint; but not for longer than this after the first, however somebody types on. */
const PAUSE_MS = 400;
const LONGEST_MS = 2000;
/** More than so many cells are no edit of a line or two. */
const MOST_CELLS = 4000;
/** Lines are read from their first cell to their last, for formulas beside an edit follow it. */
const WIDEST = 60;

interface Watch {
  /** Rejects where Excel does not let us listen. */
  readonly begun: Promise<unknown> | undefined;
  stop(): void;
}

const watches = new WeakMap<App, Watch>();

/** Called whenever the workbook of Excel was checked, or the choice has changed: begins to listen, or ends. Rejects where it cannot begin. */
export async function followExcel(app: App): Promise<void> {
  watches.get(app)?.stop();
  watches.delete(app);
  app.store.set({ stale: false });
  if (!app.excel?.watch || !app.store.get().plan || !isLive()) return;
  const watch = begin(app);
  watches.set(app, watch);
  await watch.begun;
}

function begin(app: App): Watch {
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let dirty = new Map<string, Rect[]>();
  let everything = false;
  const hear = (hint: Hint): void => {
    if (ended) return;
    if (hint === null) everything = true;
    else dirty.set(hint.sheet, [...(dirty.get(hint.sheet) ?? []), ...hint.areas]);
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, Math.min(PAUSE_MS, first + LONGEST_MS - now)));
  };
  const look = (): void => {
    timer = undefined;
    if (ended) return;
    // Whatever is under way reads the workbook itself, or is followed by a check.
    if (app.store.get().busy) {
      timer = setTimeout(look, PAUSE_MS);
      return;
    }
    const [areas, all] = [dirty, everything];
    dirty = new Map();
    everything = false;
    void lookAgain(app, all ? null : areas, () => ended).then((followed) => {
      if (!followed && !ended) app.store.set({ stale: true });
    });
  };
  const begun = app.excel?.watch?.(hear);
  return {
    begun,
    stop() {
      ended = true;
      clearTimeout(timer);
      // What Excel goes on telling is not heard any more.
      void begun?.then((stop) => stop()).catch(() => {});
    },
  };
}

/** False where it could not be followed. */
async function lookAgain(app: App, dirty: ReadonlyMap<string, readonly Rect[]> | null, isEnded: () => boolean): Promise<boolean> {
  const { excel, session, store } = app;
  const { plan, locale } = store.get();
  if (!dirty || !excel?.cells || !session || !plan) return false;
  const areas = [...dirty].flatMap(([sheet, rects]) => {
    const width = plan.sheets.find(({ name }) => name === sheet)?.widths.length ?? 0;
    return linesOf(rects, Math.min(width, WIDEST)).map((area) => ({ sheet, area }));
  });
  const cells = areas.reduce((sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
  if (cells > MOST_CELLS) return false;
  try {
    const now: readonly CellNow[] = await excel.cells(areas);
    const edited = await session.call("edit", {
      cells: now.map(({ sheet, cell, value, formula }) => ({ sheet, cell, value, formula })),
      locale,
    });
    if (app.session === session && !isEnded()) shown(app, edited);
    return true;
  } catch {
    return false;
  }
}

/** The lines of the areas, each once. */
function linesOf(rects: readonly Rect[], width: number): Rect[] {
  const right = Math.max(width - 1, ...rects.map((rect) => rect.right));
  const sorted = [...rects].sort((a, b) => a.top - b.top);
  const lines: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of sorted) {
    const last = lines.at(-1);
    if (last && top <= last.bottom + 1) last.bottom = Math.max(last.bottom, bottom);
    else lines.push({ top, bottom });
  }
  return lines.map(({ top, bottom }) => ({ top, left: 0, bottom, right }));
}
