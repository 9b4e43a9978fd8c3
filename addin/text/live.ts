/** Words of checking while somebody edits: what an edit changed, as it is heard and not shown. */
import type { Locale } from "../../shared/text/locale.ts";

const vi = (value: number): string => value.toLocaleString("vi-VN");
const en = (value: number): string => value.toLocaleString("en-US");

interface LiveText {
  /** "Đã sửa 1 lỗi, còn 8."; null where no finding came or went. */
  changed(before: number, now: number, told: number): string | null;
  /** The setting, with what it does. */
  readonly setting: string;
  readonly settingHelp: string;
  /** The table was changed in a way that is not followed by itself. */
  readonly stale: string;
  /** Excel, or the network, did not let it begin. */
  readonly notFollowed: string;
}

const TEXTS: Readonly<Record<Locale, LiveText>> = {
  vi: {
    changed: (before, now, told) => {
      if (now < before) return `Đã sửa ${vi(before - now)} lỗi, còn ${vi(now)}.`;
      if (now > before) return `Thêm ${vi(now - before)} lỗi, có ${vi(now)}.`;
      return told > 0 ? `Nội dung lỗi đã đổi, còn ${vi(now)}.` : null;
    },
    setting: "Tự kiểm tra khi sửa",
    settingHelp: "Sửa ô nào, những gì liên quan đến ô đó được kiểm tra lại ngay. Không ghi gì vào bảng.",
    stale: "Bảng đã thay đổi. Bấm Kiểm tra lại để xem kết quả mới.",
    notFollowed: "Chưa tự kiểm tra được khi sửa. Sửa xong, bấm Kiểm tra lại để xem kết quả mới.",
  },
  en: {
    changed: (before, now, told) => {
      if (now < before) return `${en(before - now)} fewer, ${en(now)} left.`;
      if (now > before) return `${en(now - before)} more, ${en(now)} in all.`;
      return told > 0 ? `The findings have changed, ${en(now)} left.` : null;
    },
    setting: "Check while editing",
    settingHelp: "Whichever cell is edited, its line is checked again at once. Nothing is written into the table.",
    stale: "The table has changed. Check again to see the new result.",
    notFollowed: "What is edited cannot be followed. Check again after editing to see the new result.",
  },
};

export function liveText(locale: Locale): LiveText {
  return TEXTS[locale];
}
