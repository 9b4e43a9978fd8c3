/** What is known of a workbook before anything is written into it. */
import { expect, test } from "vitest";
import { hindrancesOf } from "../../../../shared/xlsx/write/hindrances.ts";
import { readWriteFacts } from "../../../../shared/xlsx/write/write-facts.ts";
import { richParts, richWorkbook } from "../../../support/rich-workbook.ts";
import { buildXlsx, zipParts } from "../../../support/xlsx-builder.ts";

test("protection, filters and tables, sheet by sheet", () => {
  expect(readWriteFacts(richWorkbook())).toEqual({
    ok: true,
    isSigned: false,
    isReadOnly: false,
    isStructureLocked: false,
    sheets: [
      { sheet: "Kế hoạch", isProtected: false, isFiltered: true, filter: { top: 0, left: 0, bottom: 3, right: 3 }, tables: [] },
      {
        sheet: "Tổng hợp",
        isProtected: false,
        isFiltered: false,
        filter: null,
        tables: [
          {
            name: "Bảng1",
            range: { top: 0, left: 0, bottom: 2, right: 1 },
            columns: ["Họ và tên", "Số người"],
            hasTotals: false,
          },
        ],
      },
      { sheet: "Đã khóa", isProtected: true, isFiltered: false, filter: null, tables: [] },
    ],
  });
  expect(readWriteFacts(richWorkbook({ signed: true, protectedStructure: true }))).toMatchObject({
    isSigned: true,
    isStructureLocked: true,
  });
});

test.each([
  ["recommended for reading", '<fileSharing readOnlyRecommended="1"/>', ""],
  ["with a password for writing", '<fileSharing userName="A" reservationPassword="CC1A"/>', ""],
  ["marked as final", "", "true"],
])("a workbook %s", (_, sharing, final) => {
  const parts = richParts();
  const properties = `<Properties xmlns:vt="v"><property name="_MarkAsFinal"><vt:bool>${final}</vt:bool></property></Properties>`;
  const relationship = '<Relationship Id="rIdF" Type="http://x/custom-properties" Target="docProps/custom.xml"/></Relationships>';
  const bytes = zipParts({
    ...parts,
    "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace("<workbookPr", `${sharing}<workbookPr`),
    "_rels/.rels": String(parts["_rels/.rels"]).replace("</Relationships>", relationship),
    "docProps/custom.xml": properties,
  });
  expect(readWriteFacts(bytes)).toMatchObject({ ok: true, isReadOnly: true });
  expect(hindrancesOf(bytes, []).map(({ code, stops }) => [code, stops])).toEqual([["read-only", false]]);
});

test("a table whose filter hides rows", () => {
  const parts = richParts();
  const table = String(parts["xl/tables/table1.xml"]).replace(
    '<autoFilter ref="A1:B3"/>',
    '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter>',
  );
  expect(readWriteFacts(zipParts({ ...parts, "xl/tables/table1.xml": table }))).toMatchObject({
    sheets: [{}, { isFiltered: true }, {}],
  });
});

test("a filter that only hides its buttons hides no rows", () => {
  const parts = richParts();
  const hidden = (xml: unknown): string =>
    String(xml).replace(
      /<autoFilter ref="([^"]*)"\s*(?:\/>|>.*?<\/autoFilter>)/s,
      '<autoFilter ref="$1"><filterColumn colId="0" hiddenButton="1"/></autoFilter>',
    );
  const facts = readWriteFacts(
    zipParts({
      ...parts,
      "xl/worksheets/sheet1.xml": hidden(parts["xl/worksheets/sheet1.xml"]).replace(/ filterMode="1"/, ""),
      "xl/tables/table1.xml": hidden(parts["xl/tables/table1.xml"]),
    }),
  );
  expect(facts).toMatchObject({ sheets: [{ isFiltered: false, filter: { top: 0 } }, { isFiltered: false }, {}] });
});

test("of a file that cannot be read, why", () => {
  expect(readWriteFacts(new Uint8Array(0))).toMatchObject({ ok: false, error: { code: "file-empty" } });
  const damaged = buildXlsx({
    sheets: [{ name: "A", rows: [] }],
    parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" },
  });
  expect(readWriteFacts(damaged)).toMatchObject({ ok: false, error: { code: "file-damaged" } });
});
