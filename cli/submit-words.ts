/** What `submit` says besides its result. */
import type { ConflictBody } from "../shared/api/conflict.ts";
import type { ConflictKind } from "../shared/sending/conflict.ts";
import type { Text } from "../shared/text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const WORDS = {
  oneFile: t("Cần đúng một tệp để gửi.", "Exactly one file is sent."),
  missing: (name: string) => t(`Thiếu --${name}.`, `--${name} is missing.`),
  notAnAddress: t(
    "--server phải là địa chỉ máy chủ, ví dụ http://localhost:8787.",
    "--server must be a server's address, such as http://localhost:8787.",
  ),
  secret: (stamp: string) =>
    t(
      `Tệp này đóng dấu “${stamp}”: tài liệu mật không gửi qua hệ thống này. Chưa gửi gì.`,
      `This workbook is stamped “${stamp}”: secret documents are not sent here. Nothing was sent.`,
    ),
  nobody: (period: string) =>
    t(`Không có người nào để gửi cho năm ${period}. Chưa gửi gì.`, `There is nobody to send for ${period}. Nothing was sent.`),
  blocked: (people: number, setAside: boolean) =>
    setAside
      ? t("Không còn người nào để gửi khi để lại các dòng phải sửa. Chưa gửi gì.", "Nobody is left to send. Nothing was sent.")
      : t(
          `${people} người có nội dung phải sửa. Chưa gửi gì. Sửa rồi gửi lại, hoặc thêm --set-aside để gửi những người còn lại.`,
          `${people} people have something to mend. Nothing was sent. Mend it, or add --set-aside to send the others.`,
        ),
  setAside: (people: number) =>
    t(
      `Để lại ${people} người có nội dung phải sửa; gửi sau khi sửa.`,
      `${people} people stay behind until their lines are mended.`,
    ),
  elsewhere: (people: number, year: string) =>
    t(
      `${people} người có khóa khai giảng năm ${year}: không gửi lần này, gửi với --period ${year}.`,
      `${people} people have a course that begins in ${year}: not sent now, but with --period ${year}.`,
    ),
  inTheOpen: t(
    "Chú ý: địa chỉ không dùng https, người khác trên mạng có thể đọc nội dung gửi đi.",
    "Mind: the address is not https; others on the network can read what is sent.",
  ),
  attested: (attestations: readonly Text[]) =>
    t(
      `Khi gửi, đơn vị cam kết:\n${attestations.map(({ vi }) => `  - ${vi}`).join("\n")}`,
      `By sending, the unit vouches for:\n${attestations.map(({ en }) => `  - ${en}`).join("\n")}`,
    ),
  unreachable: (server: string) =>
    t(
      `Không liên lạc được với máy chủ ${server}. Chưa gửi gì. Kiểm tra địa chỉ và mạng rồi chạy lại.`,
      `The server ${server} cannot be reached. Nothing was sent. Check the address and the network, then run this again.`,
    ),
  uncertain: (server: string) =>
    t(
      `Máy chủ ${server} không trả lời, chưa chắc đã nhận hay chưa. Chạy lại đúng lệnh này khi có mạng: kế hoạch không bị gửi hai lần.`,
      `The server ${server} did not answer, so it is not certain whether it received the plan. Run this very command again later: nothing is sent twice.`,
    ),
  again: (version: number) =>
    t(
      `Máy chủ đã nhận đúng nội dung này trước đó (bản ${version}); lần này không ghi thêm.`,
      `The server had received exactly this before (version ${version}); nothing was written now.`,
    ),
} as const;

const KINDS: Readonly<Record<ConflictKind, Text>> = {
  "same-course": t("cùng một khóa", "the same course"),
  overlap: t("khóa trùng thời gian", "courses at the same time"),
  "same-year": t("hai khóa trong một năm", "two courses in one year"),
};

export function conflictText({ ref, kind, programme, unit }: ConflictBody): Text {
  const { vi, en } = KINDS[kind];
  return t(
    `◆ ${ref}: người này cũng có trong kế hoạch của đơn vị ${unit}, chương trình ${programme} (${vi}).`,
    `◆ ${ref}: this person also stands in the plan of unit ${unit}, programme ${programme} (${en}).`,
  );
}
