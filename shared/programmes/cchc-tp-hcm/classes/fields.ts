/** Lists of classes and of study visits: what T7, T8 and T10 are counted from. */
import { COURSE_TABLE } from "../../../plan/course-fields.ts";
import { certain, field, likely } from "../../../sheet/field-words.ts";
import type { TableSpec } from "../../../sheet/table.ts";
import type { Text } from "../../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const CLASS_TABLE: TableSpec = {
  ...COURSE_TABLE,
  title: t("Danh mục lớp bồi dưỡng", "Classes"),
  accepts(found) {
    const dated = ["start", "period", "year"].some((name) => found.has(name));
    const told = ["country", "form", "size", "end"].some((name) => found.has(name));
    return (found.has("name") || found.has("code")) && dated && told;
  },
};

const CITY = /thanh pho|tp ?hcm|tphcm|ho chi minh|hcm/;

export const VISIT_TABLE: TableSpec = {
  kind: "visits",
  title: t("Đoàn nghiên cứu, trao đổi kinh nghiệm", "Study visits"),
  keyFields: ["province", "year", "period", "provinceIndex", "people"],
  nameField: "province",
  fields: [
    field("number", t("Số thứ tự", "No."), [certain(/^(stt|tt|so tt|so thu tu|thu tu|no)$/)]),
    field("name", t("Đoàn", "Visit"), [
      certain(/^(?:ten )?(?:doan|doan cong tac|chuyen cong tac)(?: nghien cuu)?$/),
      likely(/^(?:noi dung|muc dich|chuyen de)\b/),
    ]),
    field("provinceIndex", t("Chỉ số CCHC của tỉnh", "Index of the province"), [
      certain(
        /\b(?:chi so|par ?index|diem)\b.*\b(?:tinh|noi den|dia phuong)\b|\b(?:tinh|noi den|dia phuong)\b.*\b(?:chi so|par ?index|diem)\b/,
        CITY,
      ),
      likely(/^(?:chi so|chi so cchc|par ?index|chi so cai cach hanh chinh)(?: 20\d\d)?$/, CITY),
    ]),
    field("cityIndex", t("Chỉ số CCHC của Thành phố", "Index of the city"), [
      certain(/\b(?:chi so|par ?index|diem)\b.*(?:thanh pho|ho chi minh|hcm)/),
    ]),
    field("provinceRank", t("Hạng của tỉnh", "Rank of the province"), [
      certain(/\b(?:hang|xep hang|thu hang)\b.*\b(?:tinh|noi den|dia phuong)\b/, CITY),
      likely(/^(?:hang|xep hang|thu hang)(?: chi so)?(?: cchc)?$/, CITY),
    ]),
    field("cityRank", t("Hạng của Thành phố", "Rank of the city"), [
      certain(/\b(?:hang|xep hang|thu hang)\b.*(?:thanh pho|ho chi minh|hcm)/),
    ]),
    field("province", t("Tỉnh, thành phố đến", "Province visited"), [
      certain(
        /^(?:ten )?(?:tinh|tinh thanh pho|dia phuong|noi den|dia phuong den|tinh den|tinh thanh pho den|noi (?:nghien cuu|den nghien cuu|trao doi)|dia diem)(?: .{0,20})?$/,
        /chi so|index|hang|diem den hoc/,
      ),
    ]),
    field("year", t("Năm", "Year"), [certain(/^nam$/)]),
    field("period", t("Thời gian", "Time"), [certain(/^(?:thoi gian|ngay|tu ngay)\b/)]),
    field("people", t("Số người", "People"), [certain(/^(?:so|tong so) (?:nguoi|luong|can bo)|^thanh phan/)]),
    field("notes", t("Ghi chú", "Notes"), [certain(/^ghi chu/)], { used: false }),
  ],
  accepts(found) {
    const index = ["provinceIndex", "cityIndex", "provinceRank"].some((name) => found.has(name));
    const dated = found.has("year") || found.has("period");
    return found.has("province") && dated && (index || found.has("name"));
  },
};
