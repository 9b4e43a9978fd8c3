/** What is sent of a plan under QĐ 1641 and what is not, for the planner to read before sending. Loaded when somebody sends. */
import type { SendingWords } from "../../../sending/sending.ts";
import type { Text } from "../../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const WORDS: SendingWords = {
  sent: [
    t("Ngày sinh, giới tính", "Birth date and gender"),
    t(
      "Chức vụ, quy hoạch, xếp loại, kỷ luật, khóa đã tham gia: chỉ kết quả đọc được (mã), không gửi nguyên văn",
      "Post, planning, rating, discipline and earlier courses: only what they were read as, never the words",
    ),
    t("Có hay không có văn bản nghỉ hưu ở tuổi cao hơn", "Whether there is a document on later retirement"),
    t("Ngày của công văn cử", "The day of the letter that puts people forward"),
    t("Khóa bồi dưỡng: mã, tên, nước, ngày khai giảng, ngày bế giảng", "The course: code, name, country, first and last day"),
    t("Kinh phí, nguồn kinh phí", "The cost and the source of funds"),
    t("Tỉnh, thành phố", "The province"),
    t(
      "Số định danh cá nhân: máy chủ đổi thành mã để phát hiện một người được cử hai lần, rồi bỏ số, không lưu",
      "The identity number: the server makes a token of it, to find people put forward twice, and forgets it",
    ),
    t("Tên trang và số dòng, để trả nhận xét về đúng dòng", "Sheet name and row, so that remarks come back to the line"),
  ],
  kept: [
    t("Họ và tên", "Names"),
    t("Đơn vị công tác và nguyên văn chức vụ, quy hoạch", "The unit a person works at, and posts and planning as typed"),
    t(
      "Nội dung kỷ luật, xếp loại, khóa đã tham gia như đã ghi; số văn bản",
      "Discipline, ratings and earlier courses as typed; numbers of documents",
    ),
    t("Ghi chú và các cột khác (dân tộc, đảng viên, trình độ …)", "Remarks and all other columns"),
    t("Người dự bị, người rút, thành phần đoàn", "Reserves, withdrawn people and members of the delegation"),
    t("Tệp Excel", "The Excel file"),
  ],
};
