/**
 * Edits of a list of 20.000 people in twenty columns as the page makes them: typed text in, through the worker's own code, to the findings that
 * changed as the page holds them. Every field takes its turn, on lines all over the list; every third edit brings a fault or takes one away.
 */
import { editedPlan } from "../addin/actions/edited-plan.ts";
import type { Edited } from "../addin/worker/edit-messages.ts";
import { openWorkbook } from "../addin/worker/open-workbook.ts";
import { cellName } from "../shared/sheet/address.ts";
import { buildXlsx } from "../tests/support/xlsx-builder.ts";
import { makePeople } from "./rows/people.ts";
import { Random } from "./rows/random.ts";
import { COURSES, courseRows, HEADER, LIST, listRows } from "./rows/sheet.ts";

const PEOPLE = 20_000;
const SEED = 1641;
/** What is typed into each column of the list, A first; of courses below. */
const TYPED: readonly (readonly string[])[] = [
  ["7", "8"],
  ["Lò Thị Nhàn", "", "Vàng A  Páo"],
  ["05/7/1981", "31/02/1985", "1981"],
  ["Nữ", "", "Nam"],
  ["'010085001234", "01008500123", ""],
  ["Phó Chủ tịch UBND tỉnh", "Chuyên viên", "Trưởng phòng"],
  ["UBND tỉnh Lào Cai", "Sở Nội vụ tỉnh Yên Bái"],
  ["Phó Chủ tịch HĐND tỉnh", "Phó Trưởng đoàn ĐBQH tỉnh"],
  ["2026-2030", "2021-2026"],
  ["HTXSNV", "Hoàn thành nhiệm vụ", ""],
  ["Không", "Đang xem xét kỷ luật"],
  ["IELTS 6.5", "Không"],
  ["A002", "A900", "Không rõ"],
  ["Nhật Bản", "Úc"],
  ["13/5/2024", "31/11/2024"],
  ["26/5/2024", ""],
  ["Chưa", "Quản lý công (2023, NSNN)"],
  ["NSNN", "Tài trợ nước ngoài", "Khác"],
  ["182,5", "182000000"],
  ["", "Dự bị", "Rút"],
];
const OF_COURSES: readonly (readonly [column: number, texts: readonly string[]])[] = [
  [3, ["13/5/2024", "1/3/2026"]],
  [4, ["26/5/2024", "26/6/2024"]],
  [5, ["16", "30"]],
  [6, ["183", "183000"]],
];

export interface EditTimes {
  readonly field: string;
  /** Milliseconds of each edit. */
  readonly times: readonly number[];
  /** Milliseconds that the thread itself worked for each: what other work on the machine takes is left out. */
  readonly own: readonly number[];
  /** How many were checked as a whole. */
  readonly whole: number;
}

interface Timed {
  readonly ms: number;
  readonly own: number;
  readonly edited: Edited;
}

export async function timeEdits(rounds: number): Promise<readonly EditTimes[]> {
  const made = makePeople(SEED, PEOPLE);
  const sheets = [
    { name: LIST, rows: listRows(made) },
    { name: COURSES, rows: courseRows(made) },
  ];
  const bytes = new Uint8Array(buildXlsx({ sheets })).buffer;
  let open = await openWorkbook(
    { source: { kind: "file", name: "a.xlsx", bytes }, settings: { asOf: "", options: {} }, fresh: false, locale: "vi" },
    () => {},
  );
  let plan = open.plan;
  const random = new Random(SEED);
  await open.edit({ cells: [], locale: "vi" });
  const edit = async (sheet: string, row: number, column: number, text: string): Promise<Timed> => {
    const began = performance.now();
    const before = process.threadCpuUsage();
    const answer = await open.edit({ cells: [{ sheet, cell: cellName(row, column), text }], locale: "vi" });
    const edited = structuredClone(answer.edited);
    open = answer.open;
    plan = editedPlan(plan, edited);
    const { user, system } = process.threadCpuUsage(before);
    return { ms: performance.now() - began, own: (user + system) / 1000, edited };
  };
  const lines = listRows(made).flatMap((cells, row) => (typeof cells[0] === "number" ? [row] : []));
  const fields = [
    ...TYPED.map((texts, column) => ({ sheet: LIST, column, texts, field: HEADER[column] ?? "", rows: lines })),
    ...OF_COURSES.map(([column, texts]) => ({
      sheet: COURSES,
      column,
      texts,
      field: `${COURSES}: ${courseRows(made)[0]?.[column]}`,
      rows: made.courses.map((_, at) => at + 1),
    })),
  ];
  const times = fields.map(({ field }) => ({ field, times: [] as number[], own: [] as number[], whole: 0 }));
  for (let round = 0; round < rounds; round++) {
    for (const [at, { sheet, column, texts, rows }] of fields.entries()) {
      const { ms, own: ownMs, edited } = await edit(sheet, random.one(rows), column, texts[round % texts.length] ?? "");
      const ofField = times[at];
      if (!ofField) continue;
      ofField.times.push(ms);
      ofField.own.push(ownMs);
      if (edited.whole) ofField.whole++;
    }
  }
  return times;
}
