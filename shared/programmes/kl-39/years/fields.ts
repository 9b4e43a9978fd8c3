/**
 * The columns of a table of yearly counts: years down and kinds across, kinds down and years across, or a line for each year and kind.
 * Which of them it is, the cells of its first columns tell.
 */
import { certain, field, likely, unused } from "../../../sheet/field-words.ts";
import type { TableSpec } from "../../../sheet/table.ts";
import type { Text } from "../../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const OF_YEAR = /^(?:(?:nam|ke hoach|kh|chi tieu|thuc hien|th|thang|so luong|so nguoi|du kien|uoc|dang ky) )*20\d\d$/;
/** What is said of a kind besides its people: money, courses, women among them. */
const OTHER =
  /\b(?:trinh do|chung chi|ty le|kinh phi|chi phi|du toan|so (?:khoa|lop|doan|ngay|thang)|nu|kinh nghiem|thanh tien)\b/;

export const COUNT_TABLE: TableSpec = {
  kind: "year-counts",
  title: t("Chỉ tiêu từng năm theo loại hình", "Yearly counts by kind"),
  keyFields: ["kindCount", "yearCount", "count", "total"],
  nameField: "year",
  fields: [
    field("number", t("Số thứ tự", "No."), [certain(/^(stt|tt|so tt|so thu tu|thu tu|no)$/)]),
    field("year", t("Năm", "Year"), [
      certain(/^nam(?: (?:ke hoach|thuc hien|hoc|boi duong))?$/),
      likely(/^(?:giai doan|thoi gian|thoi ky|thoi ky ke hoach|ke hoach nam)$/),
    ]),
    field("kind", t("Loại hình", "Kind"), [
      certain(/^(?:loai hinh|hinh thuc|loai|loai (?:khoa|lop))(?: (?:dao tao|boi duong))*$/),
      likely(/^(?:noi dung|chuong trinh)(?: (?:dao tao|boi duong))*$/),
    ]),
    field("unit", t("Cơ quan, đơn vị", "Agency"), [
      certain(/^(?:ten )?(?:co quan|don vi|ban bo nganh|dia phuong|tinh thanh uy)\b/, /tinh$/),
    ]),
    field(
      "kindCount",
      t("Số người theo loại hình", "People by kind"),
      [certain(/\b(?:trung han|ngan han|ngoai ngu|dien gia)\b|\bmoi (?:chuyen gia|nha khoa hoc)\b/, OTHER)],
      { many: true },
    ),
    field("yearCount", t("Số người theo năm", "People by year"), [certain(OF_YEAR, OTHER)], { many: true }),
    field(
      "count",
      t("Số người", "People"),
      [
        likely(
          /^(?:so (?:luong|nguoi|can bo|hoc vien|cu di)|ke hoach|thuc hien|da (?:cu|thuc hien)|dang ky|th|thang|kh)(?: (?:nguoi|can bo|hoc vien|cu di))*$/,
          OTHER,
        ),
      ],
      { many: true },
    ),
    field(
      "total",
      t("Tổng số", "Total"),
      [certain(/^(?:tong|cong)(?: (?:so|cong|chung))?(?: (?:nguoi|can bo|hoc vien|cac loai hinh|ca nam))*(?: 20\d\d)?$/, OTHER)],
      { many: true },
    ),
    field(
      "goal",
      t("Chỉ tiêu theo Kết luận", "Target of the conclusion"),
      [
        certain(
          /^(?:chi tieu|muc tieu|dinh huong)(?: (?:theo|cua))?(?: (?:kl|ket luan|ky luat).*)?$|^theo (?:kl|ket luan|ky luat)\b/,
          OTHER,
        ),
      ],
      { many: true },
    ),
    unused("women", t("Trong đó nữ", "Women among them"), certain(/^(?:trong do )?(?:so )?nu$/)),
    unused("money", t("Kinh phí", "Money"), certain(/kinh phi|chi phi|du toan/)),
    field("notes", t("Ghi chú", "Notes"), [certain(/^ghi chu/)], { used: false }),
  ],
  accepts(found) {
    const lines = found.has("year") || found.has("unit") || found.has("kind");
    if (found.has("kindCount")) return lines;
    return found.has("kind") && ["yearCount", "count", "total"].some((name) => found.has(name));
  },
};
