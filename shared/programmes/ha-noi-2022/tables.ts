/** The columns of the plan's tables: lines with their lead agency, people, countries, years and money; and the demand of each year. */
import { certain, field, likely, unused } from "../../sheet/field-words.ts";
import type { FieldSpec, TableSpec } from "../../sheet/table.ts";
import type { Text } from "../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const PER_PERSON = /(kinh phi|chi phi|du toan|muc chi|muc|binh quan).*(nguoi|hoc vien)|don gia|dinh muc|suat/;
const NOT_PEOPLE = /luot|kinh phi|chi phi|du toan|\bnu\b|ngay|ty le|ti le|de cu|\| (nam )?20\d\d/;

const number = field("number", t("Số thứ tự", "No."), [certain(/^(stt|tt|so tt|so thu tu|thu tu|no)$/)]);
const title = field("title", t("Nội dung chương trình", "Programme line"), [
  certain(
    /^(ten )?(noi dung|chuong trinh|khoa|lop|doan)( (chuong trinh|dao tao|boi duong|hoc tap|khoa|lop|hoc).*)?$/,
    /kinh phi/,
  ),
  likely(/^(ten )?(noi dung|chuong trinh|linh vuc|nhiem vu|hoat dong|chuyen de|chu de)\b/, /kinh phi|nguon/),
]);
const lead = field("lead", t("Cơ quan chủ trì", "Lead agency"), [
  certain(/\bchu tri\b/),
  likely(/^(don vi|co quan|so nganh)( (thuc hien|to chuc|phu trach|de xuat|dang ky|de nghi))?$/, /phoi hop|tinh/),
]);
const people = field("people", t("Số người", "People"), [
  certain(
    /^(tong )?(so|so luong) (hoc vien|nguoi|can bo|cong chuc|vien chuc|thanh vien)|^(hoc vien|nguoi|so luong)$|^nhu cau( (nguoi|so nguoi|hoc vien|cu di))?$/,
    NOT_PEOPLE,
  ),
  likely(/^(tong so|so luong|chi tieu|nhu cau|quy mo)\b/, NOT_PEOPLE),
]);
const country = field("country", t("Nước", "Countries"), [
  certain(/^(cac )?(nuoc|nuoc (den|di|to chuc|boi duong|dao tao|hoc tap|du kien)|quoc gia|noi den)( du kien)?$/),
  likely(/^((cac )?(nuoc|quoc gia)|dia diem|noi (to chuc|hoc|dao tao|boi duong))\b/, /nuoc ngoai|trong nuoc|ngan sach/),
]);
const costPerPerson = field("costPerPerson", t("Kinh phí một người", "Cost per person"), [certain(PER_PERSON)]);
const source = field("source", t("Nguồn kinh phí", "Source of funds"), [certain(/nguon/)]);
const totalCost = field("totalCost", t("Kinh phí", "Cost"), [
  certain(/(tong )?(kinh phi|du toan|chi phi)|thanh tien/, /nguoi|hoc vien|nguon|\| (nam )?20\d\d/),
]);
const year = field("year", t("Năm", "Year"), [{ words: /^(nam|nam ke hoach|nam thuc hien)$/, accented: /năm/, sure: "certain" }]);
const share = field("share", t("Tỷ lệ", "Share"), [certain(/^(ty|ti) (le|trong)\b/)], { used: false });
const notes = field("notes", t("Ghi chú", "Notes"), [certain(/^(ghi chu|dien giai)\b/)]);

const LINE_FIELDS: readonly FieldSpec[] = [
  number,
  title,
  lead,
  people,
  country,
  field("fromYear", t("Từ năm", "From year"), [
    certain(/^(tu nam|nam bat dau|bat dau|tu)$/),
    certain(/(thoi gian|giai doan|nam).* \| (tu|tu nam|bat dau)$/),
  ]),
  field("toYear", t("Đến năm", "To year"), [
    certain(/^(den nam|nam ket thuc|ket thuc|den)$/),
    certain(/(thoi gian|giai doan|nam).* \| (den|den nam|ket thuc)$/),
  ]),
  year,
  field("years", t("Thời gian", "Time"), [
    certain(/^(giai doan( thuc hien)?|thoi gian|thoi gian (thuc hien|to chuc|dao tao|boi duong)|cac nam)( du kien)?$/, /\|/),
  ]),
  field(
    "peopleOfYear",
    t("Số người từng năm", "People by year"),
    [certain(/^(so|nhu cau|chi tieu|phan bo|phan ky).* \| (nam )?20\d\d$|^nam 20\d\d$/, /kinh phi/)],
    { many: true },
  ),
  costPerPerson,
  source,
  totalCost,
  unused("moneyOfYear", t("Kinh phí từng năm", "Cost by year"), certain(/kinh phi.* \| (nam )?20\d\d$/)),
  unused("target", t("Đối tượng", "For whom"), certain(/doi tuong|thanh phan/)),
  unused("partner", t("Cơ quan phối hợp", "Partners"), certain(/phoi hop/)),
  share,
  notes,
];

/** Where to and in which years, or the money of the whole: what the demand of one year, with its source, does not say. */
function tellsLine(found: ReadonlySet<string>): boolean {
  const spans = ["country", "fromYear", "years", "peopleOfYear"].some((name) => found.has(name));
  return spans || ((found.has("totalCost") || found.has("costPerPerson")) && !found.has("source") && !found.has("year"));
}

/** The plan's own lines. */
export const LINE_TABLE: TableSpec = {
  kind: "lines",
  title: t("Nội dung chương trình", "Lines of the plan"),
  fields: LINE_FIELDS,
  accepts: (found) =>
    found.has("title") && found.has("lead") && (found.has("people") || found.has("peopleOfYear")) && tellsLine(found),
  keyFields: ["lead", "people", "peopleOfYear", "country", "fromYear", "toYear", "years", "totalCost", "costPerPerson"],
  nameField: "title",
  measures: ["people", "peopleOfYear", "totalCost"],
};

const DEMAND_FIELDS: readonly FieldSpec[] = [number, year, title, lead, people, costPerPerson, source, totalCost, share, notes];

const demand = (nameField: "title" | "lead" | "year", others: readonly ("title" | "lead")[]): TableSpec => ({
  kind: "demand",
  title: t("Nhu cầu và nguồn kinh phí hằng năm", "Yearly demand and funding"),
  fields: DEMAND_FIELDS,
  accepts: (found) =>
    found.has(nameField) &&
    others.every((other) => !found.has(other)) &&
    found.has("people") &&
    (found.has("year") ? found.has("totalCost") || found.has("source") : found.has("source")),
  keyFields: ["year", "lead", "people", "source", "totalCost", "costPerPerson"].filter((name) => name !== nameField),
  nameField,
  measures: ["people", "totalCost"],
});

/** What Sở Nội vụ sends Sở Tài chính every year: by line, by agency, or by year alone. */
export const DEMAND_TABLES: readonly TableSpec[] = [
  demand("title", []),
  demand("lead", ["title"]),
  demand("year", ["title", "lead"]),
];

export const TABLES: readonly TableSpec[] = [LINE_TABLE, ...DEMAND_TABLES];
