/**
 * One question to Excel. Questions are put together into requests (`conversation.ts`), so each knows how many bytes its answer may have and
 * how to be parted by rows. What an answer says of the sheet is decided by whoever asks (`sheet-reading.ts`).
 */
import type { Rect } from "../../../shared/sheet/address.ts";
import { parseAreas } from "./areas.ts";
import type { RowMeter } from "./row-meter.ts";

export interface Ask {
  /** The sheet asked about, for the words of a problem; "" for the whole workbook. */
  readonly sheet: string;
  /** Estimated bytes of the answer. */
  readonly bytes: number;
  /** Puts the question. What it returns is called after the request came back: it takes the answer and says what to ask next. */
  begin(context: Excel.RequestContext): () => readonly Ask[];
  /** A part whose answer has about so many bytes, and the rest; null when it cannot be parted so. */
  part(bytes: number): readonly [Ask, Ask] | null;
  /** What to ask when Excel refuses this question for good; null when nothing can take its place. */
  instead(): readonly Ask[] | null;
}

export interface RangeAsk<Row> {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly rect: Rect;
  readonly meter: RowMeter;
  /** Loads something of the range; what it returns reads the answer, one entry for each row, or null when Excel left it out. */
  readonly load: (range: Excel.Range) => () => readonly Row[] | null;
  readonly take: (rows: readonly Row[], rect: Rect) => readonly Ask[];
  /** What to ask when Excel refuses for this rectangle. */
  readonly instead?: (rect: Rect) => readonly Ask[];
}

/** Many small questions are limited by what it takes to put them. */
const QUESTION = 400;
/** Of what was never measured, so many rows are asked for before the rest. */
const PROBE = 150;

/** A question about a rectangle that has an answer for each row, and so can be parted anywhere. */
export function askRows<Row>(about: RangeAsk<Row>): Ask {
  const { sheet, rect, meter } = about;
  const rows = rect.bottom - rect.top + 1;
  const again = (part: Partial<Rect>) => askRows({ ...about, rect: { ...rect, ...part } });
  return {
    sheet: sheet.name,
    get bytes() {
      return meter.measured || rows <= PROBE ? Math.max(QUESTION, meter.perRow * rows) : Number.POSITIVE_INFINITY;
    },
    begin(context) {
      const read = about.load(rangeOf(context, sheet.id, rect));
      return () => {
        const answer = read();
        if (answer === null) throw new NothingAnswered();
        meter.measure(answer);
        return about.take(answer, rect);
      };
    },
    part(bytes) {
      const fit = Math.floor(bytes / meter.perRow);
      const first = Math.min(rows - 1, meter.measured ? fit : Math.min(fit, PROBE));
      return first < 1 ? null : [again({ bottom: rect.top + first - 1 }), again({ top: rect.top + first })];
    },
    instead: () => about.instead?.(rect) ?? null,
  };
}

/** Above some five million cells Excel may answer with nothing instead of an error: the same as an answer that is too large. */
export class NothingAnswered extends Error {
  readonly code = "ResponsePayloadSizeLimitExceeded";
}

/** Untracked, as is every range here: none is used in a second request, and a tracked one costs Excel memory and a request to be let go. */
export function rangeOf(context: Excel.RequestContext, sheetId: string, { top, left, bottom, right }: Rect): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

/** Excel's two-dimensional answers; null when it left out the whole or a row. */
export function complete(rows: readonly (readonly unknown[])[] | null): readonly (readonly unknown[])[] | null {
  return rows?.every((row) => row !== null) ? rows : null;
}

export interface AreasAsk {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly rect: Rect;
  readonly find: (range: Excel.Range) => Excel.RangeAreas;
  /** Not called when there are none. */
  readonly take: (areas: readonly Rect[]) => readonly Ask[];
  readonly instead: () => readonly Ask[];
}

/** A question that has several rectangles for an answer. */
export function askAreas({ sheet, rect, find, take, instead }: AreasAsk): Ask {
  return {
    sheet: sheet.name,
    bytes: 20_000,
    part: () => null,
    instead,
    begin(context) {
      const areas = find(rangeOf(context, sheet.id, rect)).untrack();
      areas.load("address,areaCount");
      return () => {
        if (areas.isNullObject) return [];
        const rects = parseAreas(areas.address);
        return rects?.length === areas.areaCount ? take(rects) : instead();
      };
    },
  };
}
