/** Whatever stands in our part of a workbook, it is read, and what is not understood goes back as it stood. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import {
  KEPT_NAMESPACE,
  MOST_KEPT,
  NOTHING_KEPT,
  readKept,
  sectionOf,
  withSection,
  writeKept,
} from "../../../shared/kept/kept.ts";
import { withSettings } from "../../../shared/kept/with-settings.ts";
import { NO_EDITS } from "../../../shared/sheet/edits.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { buildXlsx, partsOf } from "../../support/xlsx-builder.ts";

const kept = (inside: string, attributes = ""): string => `<kept xmlns="${KEPT_NAMESPACE}"${attributes}>${inside}</kept>`;

const SETTINGS = { programme: "qd-1641", asOf: "2025-07-01", options: { termEnd: "2031-03-31" } };

describe("what is remembered in a workbook", () => {
  test("comes back as it was written", () => {
    const xml = writeKept({ ...NOTHING_KEPT, settings: SETTINGS });
    expect(readKept(xml)).toEqual({ ...NOTHING_KEPT, settings: SETTINGS });
  });

  test("keeps what a newer edition wrote byte for byte, with the prefixes it uses", () => {
    const newer = "<n:lịch ngày='x &gt; 1'><!-- của bản mới --><a>Nguyễn &amp; Trần\n </a><![CDATA[<b>]]></n:lịch>";
    const xml = kept(`<settings asOf="2024-01-01"/>${newer}<columns v="2"/>`, ` xmlns:n="urn:x" edition='9'`);
    const again = writeKept({ ...readKept(xml), settings: SETTINGS });
    expect(again).toContain(newer);
    expect(again).toContain(` xmlns:n="urn:x" edition='9'`);
    expect(readKept(again).settings).toEqual(SETTINGS);
    expect(readKept(again).sections.map(({ name }) => name)).toEqual(["lịch", "columns"]);
  });

  test("is found under any prefix, with a declaration and comments before it", () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- x --><k:kept xmlns:k="${KEPT_NAMESPACE}"><k:settings asOf="2024-01-01"/></k:kept>`;
    expect(readKept(xml).settings).toEqual({ asOf: "2024-01-01", options: {} });
  });

  test("one section is put, replaced in its place and taken away, the others stay", () => {
    const before = readKept(kept("<a/><columns/><b/>"));
    const after = withSection(before, "columns", "<columns x='1'/>");
    expect(after.sections.map(({ xml }) => xml)).toEqual(["<a/>", "<columns x='1'/>", "<b/>"]);
    expect(sectionOf(withSection(after, "columns", null), "columns")).toBeNull();
    expect(withSection(before, "seals", "<seals/>").sections.at(-1)?.xml).toBe("<seals/>");
  });

  test.each([
    ["nothing", ""],
    ["no XML", "xin chào"],
    ["half of it", kept("<settings asOf='2024-01-01'/>").slice(0, -3)],
    ["tags that do not close each other", kept("<a></b>")],
    ["an entity that grows", `<!DOCTYPE k [<!ENTITY a "aaaa">]>${kept("&a;")}`],
    ["an unknown entity", kept("&a;")],
    ["a name with an entity in it", kept('<a b&c="1"/>')],
    ["something very deep", kept("<a>".repeat(99) + "</a>".repeat(99))],
    ["two roots", kept("") + kept("")],
    ["another namespace", '<kept xmlns="urn:other"><settings asOf="2024-01-01"/></kept>'],
    ["another root", `<other xmlns="${KEPT_NAMESPACE}"/>`],
    ["more than is ever read", kept(`<a x="${"x".repeat(MOST_KEPT)}"/>`)],
  ])("counts for nothing where there is %s", (_, xml) => {
    expect(readKept(xml)).toEqual(NOTHING_KEPT);
  });

  test("settings that are no short codes count for nothing", () => {
    const options = Array.from({ length: 200 }, (_, at) => `<option name="n${at}" value="1"/>`).join("");
    const { settings } = readKept(
      kept(`<settings programme="&lt;b&gt;" asOf="2025-02-31"><option name="a b" value="1"/>${options}</settings>`),
    );
    expect(settings).toMatchObject({ asOf: "", options: { n0: "1" } });
    expect(settings).not.toHaveProperty("programme");
    expect(Object.keys(settings?.options ?? {})).toHaveLength(50);
  });

  test("is not written longer than it is read", () => {
    expect(writeKept(withSection(NOTHING_KEPT, "seals", `<seals x="${"x".repeat(MOST_KEPT)}"/>`))).toBeNull();
  });

  test("settings written beside other edits leave what else is remembered", () => {
    const before = kept("<seals n='1'/>");
    const { customXml } = withSettings(NO_EDITS, SETTINGS, before);
    expect(customXml?.namespace).toBe(KEPT_NAMESPACE);
    expect(readKept(customXml?.xml)).toEqual({ ...readKept(before), settings: SETTINGS });
    expect(withSettings(NO_EDITS, SETTINGS, customXml?.xml ?? null)).toEqual(NO_EDITS);
  });
});

describe("a file whose part means no good", () => {
  const book = { sheets: [{ name: "A", rows: [[{ value: "Họ và tên" }]] }] };
  const parts = partsOf(book);
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
  const leads = (targets: readonly string[]): string => {
    const all = targets.map((target, at) => `<Relationship Id="k${at}" Type="${type}" Target="../${target}"/>`).join("");
    return String(parts["xl/_rels/workbook.xml.rels"]).replace("</Relationships>", `${all}</Relationships>`);
  };
  const opened = (xml: string, targets: readonly string[] = ["customXml/item1.xml"]) =>
    readWorkbook(
      buildXlsx({ ...book, parts: { ...parts, "xl/_rels/workbook.xml.rels": leads(targets), "customXml/item1.xml": xml } }),
    );

  test.each([
    ["no XML", "\u0000\u0001<<<"],
    ["an entity that grows", `<!DOCTYPE k [<!ENTITY a "aaaa">]>${kept("&a;")}`],
    ["tags that never close", `<kept xmlns="${KEPT_NAMESPACE}">${"<confirmed>".repeat(10_000)}`],
    ["two million letters and more", kept(`<confirmed x="${"x".repeat(5_000_000)}"/>`)],
  ])("opens and is checked as if it had none: %s", (_, xml) => {
    const read = opened(xml);
    expect(read.ok).toBe(true);
    if (read.ok) expect([readKept(read.workbook.kept), checkWorkbook(read.workbook).report.kept]).toEqual([NOTHING_KEPT, null]);
  });

  test("and one that leads to nothing, or to itself a hundred times, opens too", () => {
    const targets = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? "customXml/item1.xml" : `customXml/item${at}.xml`));
    expect(opened(kept("<settings asOf='2024-01-01'/>"), targets)).toMatchObject({ ok: true });
  });
});
