/**
 * The findings as a list to mail back: a small .xlsx, because a .csv opens wrongly wherever Excel's list separator is not the one it was
 * written with. Every cell is a text, so that nothing in it can become a formula; it prints on A4 across.
 */
import { strToU8, zipSync } from "fflate";
import { rankOf } from "../../shared/findings/rank.ts";
import { columnName } from "../../shared/sheet/address.ts";
import { harmless } from "../../shared/text/harmless.ts";
import type { FindingView, ListWords } from "./messages.ts";

const WIDTHS = [6, 16, 16, 8, 26, 60, 50, 50];
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text for XML: marked up, and without the control characters that XML cannot hold. */
function xml(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"]/g, (found) => ESCAPES[found] ?? found);
}

/** The list's lines as texts: header first. */
export function listRows(findings: readonly FindingView[], { headers, severity }: ListWords): string[][] {
  return [
    [...headers],
    ...findings.map((finding, index) =>
      [
        String(index + 1),
        severity[rankOf(finding)],
        finding.sheet,
        finding.cell ?? (finding.row === null ? "" : String(finding.row)),
        finding.person ?? "",
        finding.confirmed ? `${finding.message}. ${finding.confirmed.reason}` : finding.message,
        finding.todo,
        finding.law.map(({ cite }) => cite).join("; "),
      ].map(harmless),
    ),
  ];
}

function sheetXml(title: string, rows: readonly (readonly string[])[]): string {
  const last = `${columnName(WIDTHS.length - 1)}${rows.length + 2}`;
  const row = (texts: readonly string[], number: number, style: number): string =>
    `<row r="${number}">${texts.map((text, column) => cellXml(text, `${columnName(column)}${number}`, style)).join("")}</row>`;
  const columns = WIDTHS.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${row([title], 1, 1)}${rows.map((texts, index) => row(texts, index + 3, index === 0 ? 2 : 3)).join("")}</sheetData><autoFilter ref="A3:${last}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

function cellXml(text: string, cell: string, style: number): string {
  return `<c r="${cell}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
}

const WRAP = '<alignment vertical="top" wrapText="1"/>';
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="14"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf fontId="2" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1">${WRAP}</xf><xf borderId="1" applyBorder="1" applyAlignment="1">${WRAP}</xf></cellXfs></styleSheet>`;

/** The whole file. Its words come from the page, which has them: the worker need not. */
export function listWorkbook(findings: readonly FindingView[], words: ListWords): ArrayBuffer {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${DOCUMENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${DOCUMENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${DOCUMENT}.styles+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${xml(words.sheet)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": sheetXml(words.title, listRows(findings, words)),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)]));
  return zipSync(files, { level: 6 }).buffer as ArrayBuffer;
}
