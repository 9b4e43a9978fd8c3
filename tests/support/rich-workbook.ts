/**
 * A workbook that holds one of everything a patch must leave whole: chart, picture, notes, table, pivot table, conditional formats, old
 * and new validations, protection, a link to another workbook, macros, custom XML and properties, a signature. Raw XML, as Excel writes
 * it, cut down to what the programs that open it need.
 */
import { strToU8 } from "fflate";
import { zipParts } from "./xlsx-builder.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

export interface RichOptions {
  readonly macros?: boolean;
  readonly signed?: boolean;
  readonly protectedStructure?: boolean;
}

export function richWorkbook(options: RichOptions = {}): Uint8Array {
  return zipParts(richParts(options));
}

/** The parts by name, in an order that is not that of the alphabet. */
export function richParts({
  macros = false,
  signed = false,
  protectedStructure = false,
}: RichOptions = {}): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml": contentTypes(macros, signed),
    "_rels/.rels": relationships([
      ["officeDocument", "xl/workbook.xml"],
      ["extended-properties", "docProps/app.xml"],
      ["custom-properties", "docProps/custom.xml"],
      ...(signed ? [[`${PACKAGE}/relationships/digital-signature/origin`, "_xmlsignatures/origin.sigs"] as const] : []),
    ]),
    "xl/workbook.xml": workbook(protectedStructure),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["worksheet", "worksheets/sheet3.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["calcChain", "calcChain.xml"],
      ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["externalLink", "externalLinks/externalLink1.xml"],
      ["customXml", "../customXml/item1.xml"],
      ...(macros ? [["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"] as const] : []),
    ]),
    "xl/worksheets/sheet1.xml": PLAN,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["drawing", "../drawings/drawing1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["comments", "../comments1.xml"],
    ]),
    "xl/worksheets/sheet2.xml": TABLE_SHEET,
    "xl/worksheets/_rels/sheet2.xml.rels": relationships([
      ["table", "../tables/table1.xml"],
      ["pivotTable", "../pivotTables/pivotTable1.xml"],
    ]),
    "xl/worksheets/sheet3.xml": LOCKED_SHEET,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": sharedStrings(),
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3" i="1"/><c r="D4" i="1"/></calcChain>`,
    "xl/tables/table1.xml": TABLE,
    "xl/pivotTables/pivotTable1.xml": PIVOT,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
      ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml": PIVOT_CACHE,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([["pivotCacheRecords", "pivotCacheRecords1.xml"]]),
    "xl/pivotCache/pivotCacheRecords1.xml": `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="5"/></r><r><x v="1"/><n v="7"/></r></pivotCacheRecords>`,
    "xl/externalLinks/externalLink1.xml": `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}/relationships" r:id="rId1"><sheetNames><sheetName val="Gốc"/></sheetNames></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/externalLinkPath" Target="nam-2022.xlsx" TargetMode="External"/></Relationships>`,
    "xl/drawings/drawing1.xml": DRAWING_PART,
    "xl/drawings/_rels/drawing1.xml.rels": relationships([
      ["chart", "../charts/chart1.xml"],
      ["image", "../media/image1.png"],
    ]),
    "xl/drawings/vmlDrawing1.vml": VML,
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>Vụ ĐT</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Đã xác minh</t></r></text></comment></commentList></comments>`,
    "xl/charts/chart1.xml": CHART,
    "xl/media/image1.png": PNG,
    "customXml/item1.xml": '<other xmlns="urn:other"><kept/></other>',
    "customXml/itemProps1.xml": `${HEAD}<ds:datastoreItem ds:itemID="{11111111-2222-4333-8444-555555555555}" xmlns:ds="${OFFICE}/customXml"/>`,
    "customXml/_rels/item1.xml.rels": relationships([["customXmlProps", "itemProps1.xml"]]),
    "docProps/app.xml": `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    "docProps/custom.xml": `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Mã hồ sơ"><vt:lpwstr>1641</vt:lpwstr></property></Properties>`,
    ...(macros ? { "xl/vbaProject.bin": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 1, ...strToU8("Module1641")) } : {}),
    ...(signed ? SIGNATURE : {}),
  };
}

function relationships(list: readonly (readonly [kind: string, target: string])[]): string {
  const items = list.map(([kind, target], index) => {
    const type = kind.includes("/") ? kind : `${OFFICE}/relationships/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(macros: boolean, signed: boolean): string {
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const main = macros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : `${spreadsheet}.sheet.main+xml`;
  const overrides = [
    ["xl/workbook.xml", main],
    ...[1, 2, 3].map((number) => [`xl/worksheets/sheet${number}.xml`, `${spreadsheet}.worksheet+xml`]),
    ["xl/styles.xml", `${spreadsheet}.styles+xml`],
    ["xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`],
    ["xl/calcChain.xml", `${spreadsheet}.calcChain+xml`],
    ["xl/tables/table1.xml", `${spreadsheet}.table+xml`],
    ["xl/pivotTables/pivotTable1.xml", `${spreadsheet}.pivotTable+xml`],
    ["xl/pivotCache/pivotCacheDefinition1.xml", `${spreadsheet}.pivotCacheDefinition+xml`],
    ["xl/pivotCache/pivotCacheRecords1.xml", `${spreadsheet}.pivotCacheRecords+xml`],
    ["xl/externalLinks/externalLink1.xml", `${spreadsheet}.externalLink+xml`],
    ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["xl/comments1.xml", `${spreadsheet}.comments+xml`],
    ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
    ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
    ["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
    ...(macros ? [["xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"]] : []),
    ...(signed ? [["_xmlsignatures/sig1.xml", `${DIGITAL_SIGNATURE}-xmlsignature+xml`]] : []),
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["png", "image/png"],
    ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
    ...(signed ? [["sigs", `${DIGITAL_SIGNATURE}-origin`]] : []),
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
}

const DIGITAL_SIGNATURE = "application/vnd.openxmlformats-package.digital-signature";

function workbook(isProtected: boolean): string {
  const names = [
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Kế hoạch\'!$A$1:$D$4</definedName>',
    '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Kế hoạch\'!$A$1:$D$9</definedName>',
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Kế hoạch\'!$1:$1</definedName>',
    "<definedName name=\"Tổng_cộng\">'Kế hoạch'!$D$4</definedName>",
  ];
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/>${
    isProtected ? '<workbookProtection lockStructure="1"/>' : ""
  }<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Kế hoạch" sheetId="4" r:id="rId1"/><sheet name="Tổng hợp" sheetId="7" r:id="rId2"/><sheet name="Đã khóa" sheetId="9" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId8"/></externalReferences><definedNames>${names.join(
    "",
  )}</definedNames><calcPr calcId="191029" calcMode="auto"/><pivotCaches><pivotCache cacheId="5" r:id="rId7"/></pivotCaches></workbook>`;
}

const root = (body: string): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships" xmlns:x14="${X14}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${body}</worksheet>`;

const text = (reference: string, index: number, style = 0): string =>
  `<c r="${reference}"${style > 0 ? ` s="${style}"` : ""} t="s"><v>${index}</v></c>`;

/** B is a count, C a price, D shares one formula, E the formula of an array. */
const PLAN = root(`<sheetPr codeName="Sheet1" filterMode="1"/><dimension ref="A1:E4"/>
  <sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
  <sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="5" width="12" style="3" customWidth="1"/></cols>
  <sheetData>
    <row r="1" spans="1:5" ht="30" customHeight="1">${text("A1", 0, 1)}${text("B1", 1, 1)}${text("C1", 2, 1)}${text("D1", 3, 1)}</row>
    <row r="2" spans="1:5">${text("A2", 4)}<c r="B2"><v>5</v></c><c r="C2" s="2"><v>180.5</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">B2*C2</f><v>902.5</v></c><c r="E2"><f t="array" ref="E2:E4">B2:B4*2</f><v>10</v></c></row>
    <row r="3" spans="1:5" hidden="1">${text("A3", 5)}<c r="B3"><v>7</v></c><c r="C3" s="2"><v>190</v></c><c r="D3"><f t="shared" si="0"/><v>1330</v></c><c r="E3"><v>14</v></c></row>
    <row r="4" spans="1:5">${text("A4", 4)}<c r="B4"><v>2</v></c><c r="C4" s="2"><v>10</v></c><c r="D4"><f t="shared" si="0"/><v>20</v></c><c r="E4"><v>4</v></c></row>
    <row r="6">${text("A6", 6)}<c r="B6" s="1"/></row>
  </sheetData>
  <autoFilter ref="A1:D4"><filterColumn colId="1"><filters><filter val="5"/><filter val="2"/></filters></filterColumn></autoFilter>
  <mergeCells count="1"><mergeCell ref="A6:C6"/></mergeCells>
  <conditionalFormatting sqref="D2:D4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1000</formula></cfRule></conditionalFormatting>
  <dataValidations count="1"><dataValidation type="whole" allowBlank="1" sqref="B2:B4"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>
  <hyperlinks><hyperlink ref="A2" location="'Tổng hợp'!A1" display="Xem"/></hyperlinks>
  <pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
  <drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>
  <extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Tổng hợp'!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>A2:A4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`);

const TABLE_SHEET = root(`<dimension ref="A1:B3"/><sheetData>
    <row r="1">${text("A1", 0)}${text("B1", 1)}</row>
    <row r="2">${text("A2", 4)}<c r="B2"><v>5</v></c></row>
    <row r="3">${text("A3", 5)}<c r="B3"><v>7</v></c></row>
  </sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`);

/** C1 alone may be written. */
const LOCKED_SHEET = root(
  `<dimension ref="A1:B1"/><cols><col min="3" max="3" width="9" style="4"/></cols><sheetData><row r="1">${text("A1", 0)}<c r="B1" s="4"><v>1</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>`,
);

const TEXTS = ["Họ và tên", "Số người", "Đơn giá", "Thành tiền", "Nguyễn Văn An", "Trần Thị Bình", "Ghi chú chung"];

function sharedStrings(): string {
  return `${HEAD}<sst xmlns="${MAIN}" count="11" uniqueCount="${TEXTS.length}">${TEXTS.map((one) => `<si><t>${one}</t></si>`).join("")}</sst>`;
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.0"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/></xf><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const TABLE = `${HEAD}<table xmlns="${MAIN}" id="1" name="Bảng1" displayName="Bảng1" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Họ và tên"/><tableColumn id="4" name="Số người"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

const PIVOT = `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="5" dataCaption="Values"><location ref="H3:I6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Tổng" fld="1"/></dataFields></pivotTableDefinition>`;

const PIVOT_CACHE = `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships" r:id="rId1" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Tổng hợp"/></cacheSource><cacheFields count="2"><cacheField name="Họ và tên" numFmtId="0"><sharedItems count="2"><s v="Nguyễn Văn An"/><s v="Trần Thị Bình"/></sharedItems></cacheField><cacheField name="Số người" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="5" maxValue="7"/></cacheField></cacheFields></pivotCacheDefinition>`;

const anchor = (from: number, body: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${from}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>7</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${from + 3}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${body}<xdr:clientData/></xdr:twoCellAnchor>`;

const DRAWING_PART = `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}/relationships">${anchor(
  6,
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
)}${anchor(
  10,
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
)}</xdr:wsDr>`;

const CHART = `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Kế hoạch'!$D$2:$D$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

/** One white dot. */
const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

const SIGNATURE = {
  "_xmlsignatures/origin.sigs": "",
  "_xmlsignatures/_rels/origin.sigs.rels": relationships([[`${PACKAGE}/relationships/digital-signature/signature`, "sig1.xml"]]),
  "_xmlsignatures/sig1.xml": `${HEAD}<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/></Signature>`,
};
