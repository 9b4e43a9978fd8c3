/** Asks for the values of a sheet and, where a number may be a date, for its number format. */
import type { Rect } from "../../../shared/sheet/address.ts";
import { cellCount, columnSpans } from "./areas.ts";
import { type Ask, askRows, complete } from "./ask.ts";
import { CAVEATS } from "./caveats.ts";
import { cellValue, formatShows, mayBeDate } from "./cell-values.ts";
import type { SheetPicture } from "./picture.ts";
import type { RowMeter } from "./row-meter.ts";
import { SAMPLE_COLUMNS, type SheetFacts } from "./sheet-facts.ts";

type Rows = readonly (readonly unknown[])[];
const GUESSED_BYTES = 60;
/** The first rows of a long table have shorter numbers than the rest. */
const CAUTION = 1.3;

/** What the sample did not hold: the columns beside it and the rows below it. The sample's rows say how large the rest will be. */
export function askValues(picture: SheetPicture, { used, sample }: SheetFacts, sampleRows: number): Ask[] {
  const meter = picture.meter("values", used, GUESSED_BYTES);
  const asks: Ask[] = [];
  if (sample) {
    meter.measure(sample.values);
    meter.perRow *= (CAUTION * width(used)) / width(sample.rect);
    asks.push(...takeValues(picture, sample.values, sample.rect));
  }
  const beside = { ...used, bottom: Math.min(used.bottom, sampleRows - 1), left: Math.max(used.left, SAMPLE_COLUMNS) };
  const below = { ...used, top: Math.max(used.top, sampleRows) };
  if (beside.top <= beside.bottom && beside.left <= beside.right)
    asks.push(askRest(picture, beside, picture.meter("values", beside, GUESSED_BYTES)));
  if (below.top <= below.bottom) asks.push(askRest(picture, below, meter));
  return asks;
}

function askRest(picture: SheetPicture, rect: Rect, meter: RowMeter): Ask {
  return askRows<readonly unknown[]>({
    sheet: picture.sheet,
    rect,
    meter,
    load: (range) => {
      range.load("values");
      return () => complete(range.values);
    },
    take: (rows, part) => takeValues(picture, rows, part),
  });
}

function takeValues(picture: SheetPicture, rows: Rows, rect: Rect): Ask[] {
  picture.read += cellCount(rect);
  const dates = new Set<number>();
  rows.forEach((cells, r) => {
    const row = rect.top + r;
    cells.forEach((cell, c) => {
      const value = cellValue(cell);
      if (value === null) return;
      picture.setValue(row, rect.left + c, value);
      if (mayBeDate(value)) dates.add(rect.left + c);
    });
  });
  const columns = [...dates].filter((column) => picture.wantsFormats(column));
  return columnSpans(columns.map((column) => ({ ...picture.used, left: column, right: column }))).map((span) =>
    askFormats(picture, span),
  );
}

/** Of whole columns, at the first number in them that may be a date: asked for later, they would need a request after the last values. */
function askFormats(picture: SheetPicture, rect: Rect): Ask {
  return askRows<readonly unknown[]>({
    sheet: picture.sheet,
    rect,
    meter: picture.meter("formats", rect, 13),
    load: (range) => {
      range.load("numberFormat");
      return () => complete(range.numberFormat);
    },
    take: (rows, part) => takeFormats(picture, rows, part),
    instead: () => {
      picture.untold.add(CAVEATS.formats);
      return [];
    },
  });
}

function takeFormats(picture: SheetPicture, rows: Rows, { top, left }: Rect): Ask[] {
  rows.forEach((formats, r) => {
    formats.forEach((format, c) => {
      const shows = typeof format === "string" ? formatShows(format) : undefined;
      if (shows) picture.showsOnly(top + r, left + c, shows);
    });
  });
  return [];
}

function width({ left, right }: Rect): number {
  return right - left + 1;
}
