/**
 * The tables in which the city follows its ten targets: a line for each target with columns by year, or with a column "Năm", or one sheet
 * for each year; and the other way round, a line for each year with columns by target.
 */
import { certain, field, likely, unused } from "../../../sheet/field-words.ts";
import type { TableSpec } from "../../../sheet/table.ts";
import type { Text } from "../../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const FIGURE =
  /(?:^|\| )(?:(?:so|tren|uoc|da|muc|so lieu|nam 20\d\d|20\d\d) )*(?:kh|ke hoach|chi tieu|th|thang|thuc hien|thuc te|ket qua|kq|dat|dat duoc|tong|tong so|tu so|mau so|mau|ty le|ti le|hoan thanh|phan dau)(?: [a-z0-9 ]{1,40})?(?: (?:nam )?20\d\d)?(?: \| (?:nam )?20\d\d)?$/;
const YEAR_COLUMN = /^(?:nam )?20\d\d$/;
const OTHER = /ghi chu|kinh phi|don vi (?:thuc|chu|phoi)|chu tri|trach nhiem|thoi gian|nguyen nhan|giai phap|danh gia|thoi han/;

const NUMBER = field("number", t("Số thứ tự", "No."), [certain(/^(stt|tt|so tt|so thu tu|thu tu|no)$/)]);
const NOTES = field("notes", t("Ghi chú", "Notes"), [certain(/^ghi chu/)], { used: false });
const YEAR = field("year", t("Năm", "Year"), [certain(/^nam(?: (?:thuc hien|ke hoach|bao cao))?$/)]);

export const TARGET_TABLE: TableSpec = {
  kind: "targets",
  title: t("Theo dõi chỉ tiêu", "Targets"),
  keyFields: ["figure"],
  nameField: "target",
  fields: [
    NUMBER,
    field("code", t("Mã chỉ tiêu", "Code"), [certain(/^(?:ma(?: so)?(?: chi tieu)?|ky hieu|ct)$/)]),
    field("target", t("Chỉ tiêu", "Target"), [
      certain(/^(?:ten )?(?:chi tieu|noi dung(?: chi tieu| thuc hien)?|muc tieu|nhiem vu|cac chi tieu)$/),
      likely(/^(?:chi tieu|noi dung|nhiem vu|muc tieu)\b/, /20\d\d|\|/),
    ]),
    field("unit", t("Đơn vị tính", "Unit"), [certain(/^(?:don vi(?: tinh)?|dvt)$/)]),
    YEAR,
    field(
      "figure",
      t("Số liệu", "Figure"),
      [certain(FIGURE, OTHER), certain(YEAR_COLUMN), { words: /^$|20\d\d/, accented: /^\(?%\)?$/, sure: "certain" }],
      {
        many: true,
      },
    ),
    unused("responsible", t("Đơn vị chủ trì", "Who is in charge"), certain(/chu tri|phoi hop|don vi thuc hien|trach nhiem/)),
    NOTES,
  ],
  accepts: (found) => found.has("figure") && (found.has("target") || found.has("code")),
};

const OF_TARGET =
  /(?:^|\| )(?:(?:tren )?(?:tong(?: so)?|th|thang|kh|ke hoach|thuc hien|tu so|mau so) )?(?:chi tieu (?:so )?\d|ct ?\d|t ?(?:[1-9]|10)(?: ?[ab])?(?= |$))|vi tri viec lam|bai giang|chuyen gia|quy hoach|luan chuyen/;

export const YEAR_TABLE: TableSpec = {
  kind: "targets-by-year",
  title: t("Theo dõi chỉ tiêu theo năm", "Targets by year"),
  keyFields: ["figure"],
  nameField: "year",
  fields: [NUMBER, YEAR, field("figure", t("Số liệu", "Figure"), [certain(OF_TARGET, OTHER)], { many: true }), NOTES],
  accepts: (found) => found.has("figure") && found.has("year"),
};
