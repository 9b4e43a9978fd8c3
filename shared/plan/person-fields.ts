/** The columns of a list of people that say who somebody is. Patterns look at headers as `headerWords` gives them. */
import { certain, field, guess, likely } from "../sheet/field-words.ts";
import type { FieldSpec } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

/** "Ngày sinh (nam/nữ)" is one column for everybody; "Sinh năm (nữ)" is not. */
const ONE_GENDER = /^(?!.*(?<!\p{L})nam\s*(?:[/,;–-]|và|hoặc|\s)\s*nữ)/u;
const BOTH = /\bnu( va| hoac)? nam$/;
/** "nam" and not "năm": the last word, whatever signs stand around it. */
const MAN = /(?:ông|nam|nam giới)[)\]\s.]*$/;
const NOT_PERSON = /nguoi (lap|ky|than)|\b(vo|chong|con|cha|me)\b/;

export const PERSON_FIELDS: readonly FieldSpec[] = [
  field("number", t("Số thứ tự", "No."), [certain(/^(stt|tt|so tt|so thu tu|thu tu|no|s t t|t t)$/)]),
  field("familyName", t("Họ đệm", "Family and middle name"), [certain(/^(ho|ho (va )?(chu |ten )?(dem|lot)|ho ten dem)$/)]),
  field("givenName", t("Tên", "Given name"), [certain(/^ten( goi)?$/), likely(/^(ho va ten|ho ten) \| ten$/)], {
    holds: "givenNames",
  }),
  field("name", t("Họ và tên", "Full name"), [
    certain(/^(ho va ten|ho ten|ho (va )?(chu )?dem va ten|ho ten va chu dem|ho ten dem|ho va ten khai sinh)$/, NOT_PERSON),
    likely(/^(ho va ten|ho ten|hoten|ho chu dem)\b/, NOT_PERSON),
    likely(/^ten (can bo|cong chuc|nguoi|hoc vien|nhan su)\b/, NOT_PERSON),
    likely(
      /^((danh sach )?(can bo|cong chuc|nhan su|hoc vien)( cong chuc( vien chuc)?)?|nguoi) (duoc |de )*(cu|de nghi|dang ky|de xuat)\b/,
    ),
    guess(/^(danh sach (can bo|hoc vien)|hoc vien|can bo|nhan su)$/),
  ]),
  field(
    "birthMale",
    t("Ngày sinh (nam)", "Birth date (man)"),
    [
      { words: /sinh.* \| (ong|nam|nam gioi)$/, accented: /^(?!.*năm$)/, sure: "certain" },
      {
        words: /^(ngay|nam|ngay thang nam)? ?sinh( ngay| nam)? (cua )?(ong|nam|nam gioi)$/,
        unless: BOTH,
        accented: MAN,
        sure: "certain",
      },
      { words: /^(nam|nam gioi) sinh( ngay| nam)?$/, accented: /^nam\b/, sure: "likely" },
      { words: /^(nam|nam gioi)$/, accented: /^nam\b/, sure: "guess" },
    ],
    { holds: "dates" },
  ),
  field(
    "birthFemale",
    t("Ngày sinh (nữ)", "Birth date (woman)"),
    [
      certain(/sinh.* \| (ba|nu|nu gioi)$/),
      {
        words: /^(ngay|nam|ngay thang nam)? ?sinh( ngay| nam)? (cua )?(ba|nu|nu gioi)$/,
        unless: /ong ba$/,
        accented: ONE_GENDER,
        sure: "certain",
      },
      likely(/^(nu|nu gioi) sinh( ngay| nam)?$/),
      guess(/^(nu|nu gioi)$/),
    ],
    { holds: "dates" },
  ),
  field("birthDay", t("Ngày sinh: ngày", "Birth: day"), [certain(/sinh.* \| ngay$/)]),
  field("birthMonth", t("Ngày sinh: tháng", "Birth: month"), [certain(/sinh.* \| thang$/)]),
  field("birthYear", t("Ngày sinh: năm", "Birth: year"), [{ words: /sinh.* \| nam$/, accented: /^năm$/, sure: "certain" }]),
  field("birth", t("Ngày sinh", "Birth date"), [
    certain(/^(ngay (thang )?(nam )?sinh|nam sinh|sinh ngay|sinh nam|thang nam sinh|nam thang sinh|ntns)$/),
    certain(/^(ngay sinh|ngay thang nam sinh)\b/, /noi sinh$/),
    likely(/\b(ngay|thang|nam) sinh\b/),
    guess(/^sinh$/),
  ]),
  field("gender", t("Giới tính", "Gender"), [certain(/^(gioi( tinh)?|nam nu|phai|gioi tinh nam nu)$/)]),
  field(
    "maleMark",
    t("Nam (đánh dấu)", "Man (mark)"),
    [{ words: /^(nam|nam gioi)$/, unless: /sinh/, accented: /^nam( giới)?$/, sure: "certain" }],
    { holds: "marks" },
  ),
  field("femaleMark", t("Nữ (đánh dấu)", "Woman (mark)"), [certain(/^(nu|nu gioi|gioi tinh nu|la nu|can bo nu)$/, /sinh/)], {
    holds: "marks",
  }),
  field("personId", t("Số định danh cá nhân", "Personal identity number"), [
    certain(/^(so )?(the )?(cccd|cc|cmnd|cmtnd|cmt|can cuoc( cong dan)?|chung minh nhan dan|dinh danh( ca nhan)?)\b/),
    certain(/^(so|ma) (so )?dinh danh/),
  ]),
];
