/**
 * Reads the open workbook: one request for the list of sheets and the first rows of the active one, then as few as the size of the answers
 * allows. The calendar from 1904 is not to be asked of Excel: 1900 is assumed.
 */
import type { WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import type { Text } from "../../../shared/text/locale.ts";
import { encodingOf } from "../../../shared/xlsx/font-look.ts";
import { problem } from "../problems.ts";
import type { ReadOptions } from "../workbook.ts";
import { cellCount } from "./areas.ts";
import type { Ask } from "./ask.ts";
import { CAVEATS } from "./caveats.ts";
import { converse } from "./conversation.ts";
import { askFonts, type FontFound } from "./fonts.ts";
import { askFormulas } from "./formulas.ts";
import { askKept } from "./kept.ts";
import { askHidden, askMerges, type MergeSearch } from "./layout.ts";
import { mannersOf } from "./manners.ts";
import { SheetPicture } from "./picture.ts";
import { askFacts, askWorkbook, type Opened, SAMPLE_ROWS, type SheetFacts } from "./sheet-facts.ts";
import { askValues } from "./values.ts";

export interface ExcelRead {
  readonly fileName: string | null;
  readonly workbook: WorkbookSnapshot;
  readonly caveats: readonly Text[];
}

export interface ReadTools {
  /** `ExcelApi` of this version is there. */
  readonly supports: (version: string) => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Does something later, unless what it returns is called before. */
  readonly after?: ((milliseconds: number, act: () => void) => () => void) | undefined;
}

/** More cells than Excel hands over, and more than any plan has. */
const MOST_CELLS = 5_000_000;

export async function readExcel(context: Excel.RequestContext, tools: ReadTools, options: ReadOptions): Promise<ExcelRead> {
  const pictures: SheetPicture[] = [];
  let fileName: string | null = null;
  let kept: string | null = null;
  const untold: Text[] = [];
  const first = askWorkbook((opened) => {
    fileName = opened.fileName;
    pictures.push(...opened.sheets.map((sheet) => new SheetPicture(sheet)));
    return askSheets(pictures, opened, tools);
  });
  const own = askKept({
    found: (xml) => {
      kept = xml;
    },
    untold: () => untold.push(CAVEATS.kept),
  });
  const manners = mannersOf(tools, options, "read");
  await converse(context, [own, first], {
    ...manners,
    onAnswer() {
      manners.onAnswer?.();
      options.onProgress?.(share(pictures));
    },
  });
  options.onProgress?.(1);
  return {
    fileName,
    workbook: { sheets: pictures.map((picture) => picture.snapshot()), date1904: false, kept },
    caveats: [...new Set([...untold, ...pictures.flatMap(({ untold }) => [...untold])])],
  };
}

/** The rest of the active sheet, whose facts are known, and the facts of all others. */
function askSheets(pictures: readonly SheetPicture[], { active }: Opened, tools: ReadTools): Ask[] {
  // Fewer rows of each where there are many sheets, so that their samples fit into one request.
  const sampleRows = Math.min(SAMPLE_ROWS, Math.max(20, Math.floor(1500 / pictures.length)));
  return pictures.flatMap((picture) => {
    if (picture.sheet.id === active?.id) return askSheet(picture, active.facts, SAMPLE_ROWS, tools);
    return [askFacts(picture.sheet, sampleRows, (facts) => askSheet(picture, facts, sampleRows, tools))];
  });
}

function askSheet(picture: SheetPicture, facts: SheetFacts | null, sampleRows: number, { supports }: ReadTools): Ask[] {
  if (!facts) return [];
  picture.used = facts.used;
  if (cellCount(facts.used) > MOST_CELLS) throw problem("sheet-too-large", picture.sheet.name);
  if (!supports("1.13")) picture.untold.add(CAVEATS.merges);
  return [
    ...askHidden(picture, facts),
    ...(supports("1.13") ? [askMerges(mergesOf(picture), facts.used)] : []),
    ...fontsOf(picture, facts),
    askFormulas(picture, facts.used),
    ...askValues(picture, facts, sampleRows),
  ];
}

function mergesOf(picture: SheetPicture): MergeSearch {
  return {
    sheet: picture.sheet,
    found: (merge) => picture.addMerge(merge),
    untold: () => picture.untold.add(CAVEATS.merges),
  };
}

function fontsOf(picture: SheetPicture, { used, font, struck }: SheetFacts): Ask[] {
  const found = (rect: SheetFacts["used"], { name, struck }: FontFound) => {
    const encoding = encodingOf(name);
    if (encoding) picture.markAll(rect, { font: encoding });
    if (struck) picture.markAll(rect, { struck: true });
  };
  if (font !== null && struck !== null) {
    found(used, { name: font, struck });
    return [];
  }
  return [askFonts({ sheet: picture.sheet, found, untold: () => picture.untold.add(CAVEATS.fonts) }, used)];
}

function share(pictures: readonly SheetPicture[]): number {
  const cells = pictures.reduce((sum, picture) => sum + cellCount(picture.used), 0);
  return cells === 0 ? 0 : pictures.reduce((sum, picture) => sum + picture.read, 0) / cells;
}
