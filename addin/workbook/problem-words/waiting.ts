/** What reading and writing wait for, told until they go on: something that only whoever sits before Excel can end. */
import type { Text } from "../../../shared/text/locale.ts";

/** `silent`: Excel has said nothing at all, which on some computers is how it behaves while a cell is being edited. */
export type WaitingFor = "editing" | "inactive" | "silent";

export type Doing = "read" | "write";

const GOES_ON = {
  read: { vi: "hệ thống sẽ đọc tiếp", en: "reading then goes on" },
  write: { vi: "hệ thống sẽ ghi tiếp", en: "writing then goes on" },
} as const satisfies Readonly<Record<Doing, Text>>;

export function waitingText(what: WaitingFor, doing: Doing): Text {
  const { vi, en } = GOES_ON[doing];
  switch (what) {
    case "editing":
      return {
        vi: `Ô đang nhập dở. Nhấn Enter để hoàn tất, ${vi}.`,
        en: `A cell is being edited. Press Enter to finish it; ${en}.`,
      };
    case "inactive":
      return {
        vi: `Một tệp Excel khác đang được chọn. Bấm vào cửa sổ của tệp này, ${vi}.`,
        en: `Another workbook is active. Click the window of this one; ${en}.`,
      };
    case "silent":
      return {
        vi: `Excel chưa trả lời. Nếu có ô đang nhập dở, nhấn Enter để hoàn tất, ${vi}.`,
        en: `Excel has not answered. If a cell is being edited, press Enter to finish it; ${en}.`,
      };
  }
}
