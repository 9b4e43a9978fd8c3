/**
 * A discipline cell: none, under consideration, being served, ended, or a form of which the cell does not say whether it still runs.
 * How long a form runs is not decided here: a form with a date and without an end stays unclear rather than resting on an unconfirmed term.
 */
import { fold } from "./fold.ts";
import { isBlank, saysNone } from "./nothing-said.ts";
import { remember } from "./remember.ts";

export interface DisciplineReading {
  /** `undated`: a form and nothing else; `unclear`: anything else that does not decide, a form with a date among it. */
  readonly state: "none" | "pending" | "serving" | "undated" | "ended" | "unclear" | "empty";
  /** "Khiển trách"; null when no form is named. */
  readonly form: string | null;
}

/** The forms of NĐ 172/2025 and of the decrees before it, and the Party's. */
const FORMS: readonly (readonly [pattern: RegExp, form: string])[] = [
  [/\bkhien trach\b/, "Khiển trách"],
  [/\bcanh cao\b/, "Cảnh cáo"],
  [/\bha (?:bac|ngach|luong)\b/, "Hạ bậc lương"],
  [/\bgiang chuc\b/, "Giáng chức"],
  [/\bcach chuc\b/, "Cách chức"],
  [/\bbai nhiem\b/, "Bãi nhiệm"],
  [/\b(?:buoc )?thoi viec\b/, "Buộc thôi việc"],
  [/\bkhai tru\b/, "Khai trừ"],
];

const NOT_OVER =
  /\b(?:chua|sap|gan) (?:het|cham dut|xoa|duoc xoa|thi hanh xong|chap hanh xong)\b|(?<!\bkhong )\bcon (?:hieu luc|thoi han|trong thoi)/;
const OVER =
  /\b(?:het (?:thoi han|hieu luc|han|thoi gian|thoi hieu)|cham dut|xoa (?:ky luat|an)|duoc xoa|da xoa|(?:thi hanh|chap hanh) xong|khong con (?:hieu luc|thoi han|trong thoi)|(?:da )?thi hanh (?:ky luat )?xong|hoan thanh (?:viec )?thi hanh)\b/;
const PENDING =
  /\b(?:dang (?:duoc |bi )?(?:trong (?:thoi gian|qua trinh|giai doan) )?(?:xem xet|xu ly|de nghi|lam quy trinh|kiem diem)|cho (?:xem xet|xu ly|quyet dinh|ket luan)|dang bi ky luat va xem xet)\b/;
const SERVING =
  /\b(?:dang (?:thi hanh|chap hanh|chiu|bi|trong thoi)|trong thoi (?:gian|han) (?:thi hanh|chap hanh|chiu|ky luat|bi))/;
/** "Không bị kỷ luật từ khiển trách trở lên", "Chưa bị xử lý kỷ luật", "không trong thời gian thi hành kỷ luật". */
const NEVER = /^(?:khong|chua|ko|k)\b(?!.*\b(?:nhung|tuy nhien|truoc do|nam \d{4}|ngay \d|qd)\b)(?!.*\d{4})/;
const DENIED = /^(?:khong|chua|ko|k)\b/;
const HAS_DATE = /\d{4}|\d \d{1,2} \d{2}\b|\bqd\b|\bquyet dinh so\b/;
const INVESTIGATED = /\bdang (?:duoc |bi )?(?:dieu tra|thanh tra|kiem tra|tam dinh chi|xac minh|truy to)\b/;

/** An absent field and an empty cell are both "empty": the caller knows which it is. */
export function readDiscipline(text: string | null): DisciplineReading {
  return read(text ?? "");
}

const read = remember((text: string): DisciplineReading => {
  if (isBlank(text)) return { state: "empty", form: null };
  if (saysNone(text)) return { state: "none", form: null };
  const words = fold(text);
  const form = FORMS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  // "Chưa có kết luận, đang xem xét": what is said first does not take back the rest.
  if (text.split(/[,;.]/).some((part) => !DENIED.test(fold(part)) && PENDING.test(fold(part)))) return { state: "pending", form };
  return { state: stateOf(words, form), form: NEVER.test(words) && !NOT_OVER.test(words) && !OVER.test(words) ? null : form };
});

function stateOf(words: string, form: string | null): DisciplineReading["state"] {
  if (NOT_OVER.test(words)) return "serving";
  if (OVER.test(words)) return "ended";
  if (/^chua (?:xem xet|xu ly)/.test(words)) return "unclear";
  if (NEVER.test(words)) return "none";
  if (INVESTIGATED.test(words)) return "unclear";
  if (PENDING.test(words)) return "pending";
  if (SERVING.test(words)) return "serving";
  return form !== null && !HAS_DATE.test(words) ? "undated" : "unclear";
}
