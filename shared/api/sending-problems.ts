/** Problems of signing in, sending, deciding and asking for what was sent. Nothing is ever lost by one, and each says so. */
import { fixed } from "./field-errors.ts";
import type { ProblemDefinition } from "./problem-definition.ts";

export const SENDING_PROBLEMS = {
  "period-not-found": {
    title: { vi: "Không có năm này", en: "No such period" },
    detail: fixed(
      "Chương trình không có kế hoạch của năm nêu trong địa chỉ.",
      "The programme has no plans of the year in the address.",
    ),
    todo: { vi: "Xem các năm của chương trình tại /api/programmes.", en: "See the programme's periods at /api/programmes." },
  },
  "unit-not-found": {
    title: { vi: "Không có đơn vị này", en: "No such unit" },
    detail: fixed(
      "Mã đơn vị trong địa chỉ không có trong danh mục của năm đó.",
      "The unit in the address is not in the directory of that year.",
    ),
    todo: {
      vi: "Kiểm tra lại mã: 63:10 là tỉnh theo bản đồ 63, 34:15 theo bản đồ 34.",
      en: "Check the code: 63:10 is on the map of 63 provinces, 34:15 on that of 34.",
    },
  },
  "plan-not-found": {
    title: { vi: "Chưa có kế hoạch", en: "No plan yet" },
    detail: fixed("Đơn vị chưa gửi kế hoạch của năm này.", "The unit has sent no plan for this period."),
    todo: { vi: "Đợi đơn vị gửi kế hoạch.", en: "Wait until the unit has sent it." },
  },
  "version-not-found": {
    title: { vi: "Không có bản này", en: "No such version" },
    detail: fixed("Kế hoạch không có bản được hỏi.", "The plan has no such version."),
    todo: { vi: "Xem các bản trong versions.", en: "See the versions that there are." },
  },
  "receipt-not-found": {
    title: { vi: "Không có biên nhận này", en: "No such receipt" },
    detail: fixed(
      "Không có biên nhận với số này trong phạm vi của tài khoản.",
      "There is no receipt of this number that the account may see.",
    ),
    todo: { vi: "Kiểm tra lại số biên nhận.", en: "Check the number." },
  },
  "draft-not-found": {
    title: { vi: "Không có bản nháp này", en: "No such draft" },
    detail: fixed("Bản nháp không có, đã gửi hoặc đã hết hạn.", "The draft does not exist, was sent already, or has expired."),
    todo: { vi: "Mở bản nháp mới rồi gửi lại các phần.", en: "Open a new draft and send the parts again." },
  },
  "draft-incomplete": {
    title: { vi: "Bản nháp chưa đủ phần", en: "Draft not complete" },
    detail: fixed(
      "Các phần đã nhận không khớp với danh sách trong lần gửi. Chưa có gì được ghi nhận.",
      "The parts received differ from those named. Nothing was recorded.",
    ),
    todo: { vi: "Gửi lại phần còn thiếu rồi gửi kế hoạch.", en: "Send the missing parts, then the plan." },
  },
  "session-missing": {
    title: { vi: "Chưa đăng nhập", en: "Not signed in" },
    detail: fixed("Phiên đăng nhập không có hoặc đã hết hạn.", "There is no session, or it has expired."),
    todo: {
      vi: "Đăng nhập lại. Nội dung chưa gửi vẫn còn trên máy.",
      en: "Sign in again. What was not sent is still on your computer.",
    },
  },
  "account-unknown": {
    title: { vi: "Không có tài khoản này", en: "No such account" },
    detail: fixed("Tài khoản không có trong danh mục.", "The account is not in the directory."),
    todo: { vi: "Chọn một tài khoản nêu tại /api/deployment.", en: "Choose one of the accounts at /api/deployment." },
  },
  "demo-only": {
    title: { vi: "Không phải bản chạy thử", en: "Not a demo" },
    detail: fixed("Tài khoản mẫu chỉ dùng được trên bản chạy thử.", "Demo accounts work on a demo deployment only."),
    todo: { vi: "Đăng nhập bằng tài khoản của cơ quan.", en: "Sign in with your office's account." },
  },
  "not-your-unit": {
    title: { vi: "Không thuộc đơn vị của tài khoản", en: "Not the account's unit" },
    detail: fixed("Tài khoản không được xem hoặc gửi cho đơn vị này.", "The account may neither see this unit nor send for it."),
    todo: {
      vi: "Chọn đúng đơn vị, hoặc đăng nhập bằng tài khoản của đơn vị đó.",
      en: "Choose your unit, or sign in with that unit's account.",
    },
  },
  "role-missing": {
    title: { vi: "Không có quyền thực hiện", en: "Role missing" },
    detail: fixed("Vai trò của tài khoản không được làm việc này.", "The account's role does not allow this."),
    todo: { vi: "Nhờ người có thẩm quyền thực hiện.", en: "Ask somebody who has the role." },
  },
  "transition-not-allowed": {
    title: { vi: "Trạng thái không cho phép", en: "Not possible in this state" },
    detail: fixed(
      "Trạng thái hiện tại của kế hoạch không cho phép việc này.",
      "The plan's present state does not allow this step.",
    ),
    todo: { vi: "Đọc lại trạng thái của kế hoạch.", en: "Read the plan's state again." },
  },
  "remarks-missing": {
    title: { vi: "Thiếu góp ý", en: "Remarks missing" },
    detail: fixed("Trả lại kế hoạch phải nêu ít nhất một góp ý.", "A plan is returned with at least one remark."),
    todo: { vi: "Ghi nội dung cần hoàn thiện.", en: "Say what is to be completed." },
  },
  "accepted-elsewhere": {
    title: { vi: "Có người đã được chấp nhận ở kế hoạch khác", en: "Somebody is accepted in another plan" },
    detail: {
      vi: ({ count = 0 }) =>
        `${count} dòng có người đã được chấp nhận trong kế hoạch khác, trùng khóa hoặc trùng thời gian. Chưa ghi nhận quyết định nào.`,
      en: ({ count = 0 }) =>
        `${count} lines hold people who are accepted in another plan, in the same course or at the same time. Nothing was decided.`,
    },
    todo: { vi: "Trả lại kế hoạch kèm các dòng nêu trong conflicts.", en: "Return the plan with the lines named in conflicts." },
  },
  "idempotency-key-missing": {
    title: { vi: "Thiếu tiêu đề Idempotency-Key", en: "Idempotency-Key missing" },
    detail: fixed(
      "Mỗi lần gửi cần một khóa từ 8 đến 100 ký tự do bên gọi tạo.",
      "Each submission needs a key of 8 to 100 characters made by the caller.",
    ),
    todo: { vi: "Gửi kèm tiêu đề Idempotency-Key, ví dụ một UUID.", en: "Send the header Idempotency-Key, such as a UUID." },
  },
  "idempotency-key-reused": {
    title: { vi: "Khóa đã dùng cho nội dung khác", en: "Key used for something else" },
    detail: fixed(
      "Khóa này đã dùng để gửi nội dung khác. Nội dung lần này chưa được ghi nhận.",
      "This key was used with another content. What came now was not recorded.",
    ),
    todo: { vi: "Tạo khóa mới cho lần gửi mới.", en: "Make a new key for a new submission." },
  },
  "condition-missing": {
    title: { vi: "Thiếu điều kiện If-Match", en: "Condition missing" },
    detail: fixed(
      "Lần gửi đầu cần If-None-Match: *, các lần sau cần If-Match.",
      "The first submission needs If-None-Match: *, later ones If-Match.",
    ),
    todo: { vi: "Đọc kế hoạch để lấy ETag rồi gửi lại.", en: "Read the plan for its ETag, then send again." },
  },
  "plan-exists": {
    title: { vi: "Đơn vị đã gửi kế hoạch", en: "A plan was sent already" },
    detail: fixed(
      "Không còn là lần gửi đầu. Chưa có gì thay đổi.",
      "This is not the first submission any more. Nothing has changed.",
    ),
    todo: {
      vi: "Đọc bản đã gửi, rồi gửi bản mới với If-Match.",
      en: "Read what was sent, then send the newer one with If-Match.",
    },
  },
  "plan-absent": {
    title: { vi: "Đơn vị chưa gửi kế hoạch", en: "No plan was sent yet" },
    detail: fixed("Chưa có bản nào để thay. Chưa có gì thay đổi.", "There is no version to follow. Nothing has changed."),
    todo: { vi: "Gửi lần đầu với If-None-Match: *.", en: "Send the first one with If-None-Match: *." },
  },
  "plan-changed": {
    title: { vi: "Kế hoạch đã thay đổi", en: "The plan has changed" },
    detail: fixed(
      "Kế hoạch đã thay đổi sau lần đọc gần nhất. Chưa có gì được ghi nhận.",
      "The plan changed since it was read. Nothing was recorded.",
    ),
    todo: { vi: "Đọc lại kế hoạch, xem khác nhau rồi làm lại.", en: "Read it again, look at the difference, then try again." },
  },
  "pack-differs": {
    title: { vi: "Bộ quy tắc khác phiên bản", en: "Another rule pack" },
    detail: fixed(
      "Kế hoạch được kiểm tra bằng bộ quy tắc khác với bộ quy tắc đang dùng ở nơi nhận.",
      "The plan was checked by another rule pack than the one in use here.",
    ),
    todo: { vi: "Tải lại trang, kiểm tra lại rồi gửi.", en: "Reload the page, check again, then send." },
  },
  "plan-has-blocks": {
    title: { vi: "Còn nội dung phải sửa", en: "Some lines must be mended" },
    detail: {
      vi: ({ count = 0 }) => `Còn ${count} nội dung phải sửa trước khi gửi. Chưa có gì được ghi nhận.`,
      en: ({ count = 0 }) => `${count} findings must be mended before sending. Nothing was recorded.`,
    },
    todo: {
      vi: "Sửa các dòng nêu trong findings, hoặc để lại các dòng đó rồi gửi.",
      en: "Mend the lines named in findings, or leave them behind and send.",
    },
  },
  "course-outside-period": {
    title: { vi: "Khóa không thuộc năm của kế hoạch", en: "A course of another year" },
    detail: {
      vi: ({ count = 0 }) => `${count} người dự khóa khai giảng không thuộc năm của kế hoạch. Chưa có gì được ghi nhận.`,
      en: ({ count = 0 }) => `${count} people are in courses that begin in another year than the plan's. Nothing was recorded.`,
    },
    todo: { vi: "Gửi mỗi năm một kế hoạch.", en: "Send one plan for each year." },
  },
  "storage-unavailable": {
    title: { vi: "Chưa ghi được", en: "Could not be stored" },
    detail: fixed(
      "Nơi lưu trữ không trả lời. Chưa chắc nội dung đã được ghi hay chưa.",
      "The storage did not answer. Whether it was recorded is not certain.",
    ),
    todo: {
      vi: "Gọi lại với cùng Idempotency-Key: nếu đã ghi thì nhận lại biên nhận cũ, không ghi hai lần.",
      en: "Call again with the same Idempotency-Key: what was recorded is answered again, and never recorded twice.",
    },
  },
} as const satisfies Record<string, ProblemDefinition>;
