/**
 * Every member of Excel that the adapter uses goes over the wire in here: the list is made of the adapter's own source and of Microsoft's types,
 * so that a new member without a test fails. What each does is tested beside this file; here it must be answered at all.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import type { Look, NewSheet, SheetEdits } from "../../../shared/sheet/edits.ts";
import { type CellMark, type CellValue, cellKey, plainSheet, type SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { isNode, source, sources, walk } from "../../structure/sources.ts";
import { type OnTheWire, openExcel } from "../../support/excel-wire.ts";

/** The kinds of objects that the adapter has to do with. */
const KINDS = new Set(
  `Application AutoFilter Comment CommentCollection CustomXmlPart CustomXmlPartCollection CustomXmlPartScopedCollection DataValidation
  FormatProtection HeadersFooters HeadersFootersGroup NamedItem NamedItemCollection Note NoteCollection PageLayout Range RangeAreas RangeBorder
  RangeBorderCollection RangeFill RangeFont RangeFormat Table TableCollection Workbook WorkbookProtection Worksheet WorksheetCollection
  WorksheetFreezePanes WorksheetProtection`.split(/\s+/),
);

/** Names of everything that these have, by Microsoft's types. */
function membersOfExcel(): Set<string> {
  const types = readFileSync(createRequire(import.meta.url).resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = types.slice(types.indexOf("\ndeclare namespace Excel {"));
  const members = new Set<string>();
  for (const [, kind = "", body = ""] of excel.matchAll(
    /^ {4}class (\w+) extends OfficeExtension\.ClientObject \{\n(.*?)^ {4}\}/gms,
  ))
    if (KINDS.has(kind)) for (const [, name = ""] of body.matchAll(/^ {8}(?:readonly )?(\w+)(?:\?|\(|:|<)/gm)) members.add(name);
  return members;
}

/** Of the client itself: these go over the wire under other names or not at all. */
const OF_THE_CLIENT = new Set(["context", "getItem", "load", "remove", "untrack", "isNullObject", "items", "toJSON", "set"]);

/** Names of ours and of the language that an object of Excel has too; the adapter asks none of them of one. */
const OF_OURS = new Set(
  "areas columns date find frames hidden left replaceAll rows sort split text title top value visible width xml".split(" "),
);

/** Each name with the file that uses it. */
function membersUsed(): Map<string, string> {
  const known = membersOfExcel();
  const used = new Map<string, string>();
  const add = (name: unknown, path: string): void => {
    if (typeof name === "string" && known.has(name) && !OF_THE_CLIENT.has(name) && !OF_OURS.has(name))
      used.set(name, `${name} in ${path}`);
  };
  for (const path of [...sources("addin/workbook/excel"), "addin/workbook/excel-workbook.ts"]) {
    for (const { node } of walk(source(path).program)) {
      const { type, property, computed, key, value } = node;
      if (type === "MemberExpression" && computed !== true && isNode(property)) add(property.name, path);
      if (type === "Property" && isNode(key)) add(key.name, path);
      // "items/id,items/name" and the like: what is to be loaded.
      if (type === "Literal" && typeof value === "string" && /^[\w/,]+$/.test(value))
        for (const name of value.split(/[/,]/)) add(name, path);
    }
  }
  return used;
}

const NAME = "Nhân sự";

/** A sheet with everything that makes the adapter ask further. */
function plan(): SheetSnapshot {
  const rows = Array.from({ length: 300 }, (_, row): CellValue[] => [row, "Lý Thị Nga", 29_000 + row, "Nữ"]);
  return plainSheet(NAME, [["KẾ HOẠCH"], [null, null, null, null], ["STT", "Họ và tên", "Ngày sinh", "Nữ"], ...rows], {
    formulas: new Map([[cellKey(9, 3), "1+1"]]),
    merges: [{ top: 1, left: 3, bottom: 2, right: 3 }],
    hiddenRows: new Set([40]),
    hiddenColumns: new Set([0]),
    marks: new Map<number, CellMark>([
      [cellKey(9, 1), { font: "tcvn3" }],
      [cellKey(10, 1), { struck: true }],
    ]),
  });
}

const EVERYTHING: Look = {
  likeColumn: null,
  bold: true,
  italic: true,
  align: "center",
  wrap: true,
  border: "thin",
  fill: "FFF2CC",
  fontName: "Times New Roman",
  fontSize: 13,
  locked: false,
  numberFormat: "0",
};

const edits: SheetEdits = {
  sheet: NAME,
  cells: [
    { row: 4, column: 1, value: "x", look: EVERYTHING },
    { row: 1, column: 4, value: "Tuổi", look: { likeColumn: 3 }, mergeDown: 1 },
    { row: 2, column: 4, value: null, look: { likeColumn: 3 } },
    { row: 2, column: 5, value: "Ghi chú", look: { likeColumn: 2 } },
  ],
  blocks: [
    {
      column: 4,
      firstRow: 3,
      formula: [{ kind: "same-row", column: 0 }, "*2"],
      values: Array(300).fill(null),
      look: { likeColumn: 2 },
    },
    { column: 6, firstRow: 3, formula: ["A4*2"], values: [null], look: null },
  ],
  widths: [{ column: 4, width: 14 }],
  printTo: 5,
};

const ours = (state: NewSheet["state"]): NewSheet => ({
  name: "Tham số",
  rows: [[{ value: "Tham số", look: EVERYTHING }], [{ value: 2, formula: "1+1" }]],
  widths: [20],
  heights: new Map([[0, 30]]),
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  frozen: { rows: 1, columns: 0 },
  print: {
    landscape: true,
    header: { first: 0, last: 0 },
    area: { top: 0, left: 0, bottom: 1, right: 2 },
    fitWidth: true,
    footer: "&P",
  },
  validations: (
    [
      { kind: "list", source: "KH_A" },
      { kind: "whole", from: 1, to: 2 },
      { kind: "date", from: 1, to: 2 },
    ] as const
  ).map((rule, at) => ({
    area: { top: 5 + at, left: 0, bottom: 5 + at, right: 0 },
    rule,
    strict: true,
    prompt: { title: "a", text: "b" },
    error: null,
  })),
  state,
});

/** All that the adapter does, on workbooks that make it do it. */
async function everything(): Promise<OnTheWire[]> {
  const table = { top: 2, left: 0, bottom: 302, right: 4 };
  const part = { namespace: "urn:vi-du", xml: "<a xmlns='urn:vi-du'/>" };
  const one = openExcel(
    [plan()],
    {
      printAreas: { [NAME]: [{ top: 0, left: 0, bottom: 302, right: 3 }] },
      tables: { [NAME]: [{ id: "1", rect: table }] },
      comments: { [NAME]: ["C30"] },
      names: { KH_A: "=1" },
    },
    "1.20",
  );
  await one.port.read();
  const stop = await one.port.watch(() => {});
  await stop();
  await one.port.select({ sheet: NAME, cell: "C9" });
  await one.port.selection();
  const names = [
    { name: "KH_A", refersTo: "'Tham số'!$A$2" },
    { name: "KH_B", refersTo: "'Tham số'!$A$2" },
  ];
  const first = await one.port.write({ sheets: [edits], newSheets: [ours("visible")], names, customXml: part });
  const second = await one.port.write({
    sheets: [],
    newSheets: [{ ...ours("hidden"), frozen: { rows: 0, columns: 1 } }],
    names,
    customXml: part,
  });
  const third = await one.port.write({
    sheets: [],
    newSheets: [{ ...ours("visible"), frozen: { rows: 1, columns: 1 } }],
    names: [],
    customXml: null,
  });
  await third.undo();
  await second.undo();
  await first.undo();
  await one.port.read();
  await one.port.mark([{ sheet: NAME, cell: "C9", text: "● Phải sửa: x." }], { locale: "vi" });
  await one.port.isMarked();
  await one.port.unmark();
  const unlocked = { [NAME]: { top: 0, left: 0, bottom: 400, right: 9 } };
  const two = openExcel([plan()], { locked: [NAME], unlocked }, "1.20");
  await two.port.read();
  await two.port.write({
    sheets: [{ ...edits, cells: edits.cells.slice(0, 1), widths: [] }],
    newSheets: [],
    names: [],
    customXml: null,
  });
  await two.port.mark([{ sheet: NAME, cell: "C9", text: "● Phải sửa: x." }], { locale: "vi" });
  return [one, two];
}

describe("the members of Excel that the adapter uses", () => {
  const used = membersUsed();
  const onTheWire = new Set<string>();
  beforeAll(async () => {
    const all = (await everything()).flatMap(({ host }) => host.members.flat());
    for (const member of all)
      for (const name of member.split(/[./]/).slice(1)) {
        onTheWire.add(name.toLowerCase());
        // Listening to "onChanged" is registered as "_RegisterDataChangedEvent", to "onNameChanged" as "_RegisterEventNameChanged".
        const [, event] = /^_Register(?:Event|Data)?(\w+?)(?:Event)?$/.exec(name) ?? [];
        if (event) onTheWire.add(`on${event}`.toLowerCase());
      }
  });

  test("are found in its source", () => {
    expect(used.size).toBeGreaterThan(80);
    for (const name of ["formulasR1C1", "getSpecialCellsOrNullObject", "printComments", "notes", "select", "columnWidth"])
      expect([...used.keys()]).toContain(name);
  });

  test("all go over the wire to Microsoft's own client and back", () => {
    expect([...used].filter(([name]) => !onTheWire.has(name.toLowerCase())).map(([, where]) => where)).toEqual([]);
  });
});
