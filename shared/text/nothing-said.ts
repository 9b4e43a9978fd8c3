/** The ways in which a cell says "none": "Không", "-", "0", "K". An empty cell says nothing and is not among them. */
import { fold } from "./fold.ts";

const NONE =
  /^(?:khong|khong co|khong bi|ko|k|kh|k co|chua|chua co|chua tung|chua bi|chua tham gia|chua duoc|khong tham gia|chua hoc|chua di|none|no|0+)$/;

export function isBlank(text: string): boolean {
  return fold(text) === "" && !/[-–—/]/.test(text);
}

/** "Không", "-", "0", "Chưa": said, and said to be nothing. */
export function saysNone(text: string): boolean {
  const words = fold(text);
  return words === "" ? !isBlank(text) : NONE.test(words);
}
