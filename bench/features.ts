/**
 * What a workbook holds besides cells, and whether it is still there after somebody wrote into it: found by what only that thing says,
 * wherever in the package it stands now, so that a writer may name and order its parts as it likes.
 */
import { unzipSync } from "fflate";

/** The sheet of the rich workbook that is written into. */
export const RICH_SHEET = "Kế hoạch";

interface Feature {
  readonly name: string;
  /** All of these must be found. */
  readonly says: readonly RegExp[];
}

/** Of `tests/support/rich-workbook.ts`. */
export const FEATURES: readonly Feature[] = [
  { name: "chart", says: [/<c:barChart>/, /<c:f>'Kế hoạch'!\$D\$2:\$D\$4<\/c:f>/, /relationships\/chart"/] },
  { name: "picture", says: [/IHDR/, /relationships\/image"/, /<xdr:pic>/] },
  { name: "comment", says: [/Đã xác minh/, /relationships\/comments"/] },
  { name: "conditional format", says: [/<cfRule [^>]*cellIs/, /FF9C0006/] },
  { name: "validation", says: [/<dataValidation [^>]*whole/] },
  { name: "validation by a list on another sheet (x14)", says: [/<x14:dataValidation /, /<xm:f>'Tổng hợp'!\$A\$2:\$A\$3/] },
  { name: "filter with criteria", says: [/<filterColumn /] },
  { name: "hyperlink inside the workbook", says: [/<hyperlink [^>]*location=/] },
  { name: "merged cells", says: [/<mergeCell ref="A6:C6"/] },
  { name: "frozen panes", says: [/<pane [^>]*frozen/] },
  { name: "formula of an array", says: [/t="array"/] },
  { name: "sheet protection", says: [/<sheetProtection /] },
  { name: "unlocked cells", says: [/<protection [^>]*locked="(?:0|false)"/] },
  { name: "table", says: [/displayName="Bảng1"/] },
  { name: "pivot table", says: [/<pivotTableDefinition /, /<pivotCache [^>]*cacheId/, /<pivotCacheDefinition /] },
  { name: "link to another workbook", says: [/<externalReference /, /nam-2022\.xlsx/] },
  { name: "print area", says: [/_xlnm\.Print_Area/] },
  { name: "print titles", says: [/_xlnm\.Print_Titles/] },
  { name: "defined name", says: [/"Tổng_cộng"/] },
  { name: "custom XML", says: [/urn:other/, /relationships\/customXml"/] },
  { name: "custom property", says: [/"Mã hồ sơ"/] },
  { name: "macros", says: [/Module1641/, /macroEnabled\.main\+xml/, /relationships\/vbaProject"/] },
  { name: "extensions of styles", says: [/SlicerStyleLight1/] },
];

/** Names of the features that are no longer there. */
export function lostOf(bytes: Uint8Array): string[] {
  const decoder = new TextDecoder();
  const texts = Object.values(unzipSync(bytes)).map((part) => decoder.decode(part));
  return FEATURES.filter(({ says }) => !says.every((sign) => texts.some((text) => sign.test(text)))).map(({ name }) => name);
}
