/** What of this plan leaves the machine: nothing yet. Its lines are checked and filled where they lie. */
import type { SendingWords } from "../../sending/sending.ts";

export const WORDS: SendingWords = {
  sent: [],
  kept: [
    {
      vi: "Toàn bộ bảng chương trình, nhu cầu: kiểm tra và điền công thức tại máy",
      en: "All tables of lines and demands: checked and filled on this machine",
    },
  ],
};
