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
  notAYear: (period: string) =>
    t(`--period ${period}: ghi năm bằng bốn chữ số, ví dụ 2024.`, `--period ${period}: a year is four digits, such as 2024.`),
  notAUnit: (unit: string) =>
    t(
      `--unit ${unit}: ghi mã đơn vị, ví dụ 63:10 (tỉnh, theo bản đồ 63 tỉnh), 34:15 (theo bản đồ 34 tỉnh), 63:10/so-noi-vu (sở), bo-noi-vu.`,
      `--unit ${unit}: a unit's code is expected, such as 63:10 (a province of the 63), 34:15 (of the 34), 63:10/so-noi-vu (a department), bo-noi-vu.`,
    ),
  secret: (stamp: string) =>
    t(
      `Tệp này đóng dấu “${stamp}”: tài liệu mật không gửi qua hệ thống này. Chưa gửi gì. Gửi theo quy định về bảo vệ bí mật nhà nước.`,
      `This workbook is stamped “${stamp}”: secret documents are not sent here. Nothing was sent. Send it as the rules on state secrets say.`,
    ),
  reasons: (count: number) =>
    t(
      `Gửi kèm lý do của ${count} nội dung đã giải trình; tên người giải trình không gửi.`,
      `The reasons for ${count} findings go with it; who gave them stays here.`,
    ),
  notSent: ({ vi, en }: Text) =>
    t(
      `Kế hoạch theo ${vi} không gửi qua hệ thống này. Chưa gửi gì. Gửi tệp theo đường công văn như thường lệ.`,
      `Plans under ${en} are not sent through this system. Nothing was sent. Send the file by letter as usual.`,
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
  waiting: (server: string) =>
    t(`Máy chủ ${server} chưa trả lời, đang thử lại …`, `The server ${server} does not answer yet; trying again …`),
  unreachable: (server: string) =>
    t(
      `Không liên lạc được với máy chủ Kế Hoạch tại ${server}. Chưa gửi gì. Kiểm tra địa chỉ và mạng rồi chạy lại.`,
      `No Kế Hoạch server can be reached at ${server}. Nothing was sent. Check the address and the network, then run this again.`,
    ),
  uncertain: (server: string) =>
    t(
      `Máy chủ ${server} không trả lời, chưa chắc đã nhận hay chưa. Chạy lại đúng lệnh này khi có mạng: kế hoạch không bị gửi hai lần.`,
      `The server ${server} did not answer, so it is not certain whether it received the plan. Run this very command again later: nothing is sent twice.`,
    ),
  received: (people: number, version: number) =>
    t(
      `Máy chủ đã nhận ${people} người (bản ${version}). Giữ số biên nhận dưới đây để tra cứu.`,
      `The server received ${people} people (version ${version}). Keep the receipt number below.`,
    ),
  notReceived: t(
    "Bản này chưa được nhận; trên máy chủ không có gì thay đổi.",
    "This was not received; nothing changed on the server.",
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

/** One text for whoever stands in one and the same other plan: a whole list that was sent twice is one matter to settle. */
export function conflictTexts(conflicts: readonly ConflictBody[]): readonly Text[] {
  const plans = new Map<string, ConflictBody[]>();
  for (const conflict of conflicts) {
    const plan = `${conflict.unit} ${conflict.programme} ${conflict.kind}`;
    plans.set(plan, [...(plans.get(plan) ?? []), conflict]);
  }
  return [...plans.values()].flatMap(conflictText);
}

function conflictText(alike: readonly ConflictBody[]): readonly Text[] {
  const [first] = alike;
  if (!first) return [];
  const { vi, en } = KINDS[first.kind];
  const refs = alike.map(({ ref }) => ref).join(", ");
  return [
    t(
      `◆ ${alike.length} người cũng có trong kế hoạch của đơn vị ${first.unit}, chương trình ${first.programme} (${vi}): ${refs}.\n` +
        "  → Trao đổi với đơn vị đó để mỗi người chỉ ở một kế hoạch.",
      `◆ ${alike.length} people also stand in the plan of unit ${first.unit}, programme ${first.programme} (${en}): ${refs}.\n` +
        "  → Settle with that unit in which plan each of them stays.",
    ),
  ];
}
