/** `npm run template -- --update FILE -o OUT`: a workbook that was made from an older template, brought up to date in a copy of it. */
import { resolve } from "node:path";
import { checkWorkbook } from "../shared/check.ts";
import { byChoice } from "../shared/columns/by-choice.ts";
import { keptColumns } from "../shared/columns/kept-columns.ts";
import { chooseProgramme } from "../shared/programmes/choose.ts";
import { PROGRAMMES, programmeNamed } from "../shared/programmes/index.ts";
import { templateProperties } from "../shared/template/template.ts";
import { templateMark, type Upgrade, upgradeOf } from "../shared/template/upgrade.ts";
import { withFilling } from "../shared/template/with-filling.ts";
import type { Locale, Text } from "../shared/text/locale.ts";
import { readWorkbook } from "../shared/xlsx/read-workbook.ts";
import { patchWorkbook } from "../shared/xlsx/write/patch-workbook.ts";
import { callerFolder, isSameFile } from "./paths.ts";
import { bytesOf } from "./read-file.ts";
import { placeOf, refuse as refuseFile } from "./refuse.ts";
import { refuseExisting, SAME_FILE, writeWorkbook } from "./write-file.ts";

interface HowToUpdate {
  /** Over a file that is there. */
  readonly force: boolean;
  /** A signature that covers the workbook holds no longer. */
  readonly allowSigned: boolean;
  readonly locale: Locale;
}

/** Exit 0, or 2 when nothing could be written; the file itself is never changed. What changed is said on stdout. */
export async function updateTemplate(file: string, out: string, { force, allowSigned, locale }: HowToUpdate): Promise<number> {
  const [from, to] = [resolve(callerFolder(), file), resolve(callerFolder(), out)];
  const refuse = (message: Text, of = file): number => refuseFile(of, message, locale);
  if (await isSameFile(from, to)) return refuse(SAME_FILE);
  const existing = force ? null : await refuseExisting(to);
  if (existing) return refuse(existing, out);
  const bytes = await bytesOf(from);
  if (!(bytes instanceof Uint8Array)) return refuse(bytes.message);
  const read = readWorkbook(bytes);
  if (!read.ok) return refuse(read.error.message);
  const { workbook } = read;
  const mark = templateMark(workbook);
  const programme = programmeNamed(mark?.programme ?? "");
  if (!mark || !programme) return refuse(NO_TEMPLATE);
  const tables = chooseProgramme(workbook, PROGRAMMES, programme.id, byChoice(keptColumns(workbook.kept)))?.tables ?? [];
  const template = await programme.template();
  const upgrade = await withFilling(upgradeOf(workbook, mark, tables, template), workbook, () =>
    checkWorkbook(workbook, { programme: programme.id }).fill({ add: [], restore: false }),
  );
  if (upgrade.state === "newer") return refuse(newer(upgrade));
  const patched = await patchWorkbook(bytes, upgrade.edits, {
    properties: templateProperties(programme.id, template),
    allowSigned,
  });
  if (!patched.ok) return refuse(patched.error.message, [file, placeOf(patched.error)].filter(Boolean).join(", "));
  const failure = await writeWorkbook(to, patched.bytes, read.file.kind);
  if (failure) return refuse(failure, out);
  process.stdout.write(`${out}\n${said(upgrade)[locale]}\n`);
  for (const { title, before, after } of upgrade.steps)
    process.stdout.write(`  ${title[locale]}: ${before[locale]} → ${after[locale]}\n`);
  return 0;
}

function said({ state, from, to }: Upgrade): Text {
  if (state === "current") return { vi: `Mẫu đã là bản hiện hành (${to}).`, en: `The template is today's already (${to}).` };
  return {
    vi: `Đã cập nhật mẫu ${from} → ${to}. Các dòng đã ghi giữ nguyên.`,
    en: `The template was brought from ${from} to ${to}. The rows filled in stay as they are.`,
  };
}

const newer = ({ from, to }: Upgrade): Text => ({
  vi: `Bảng lập từ mẫu ${from}, mới hơn mẫu của bản phần mềm này (${to}). Chưa ghi gì; cập nhật phần mềm rồi làm lại.`,
  en: `The workbook was made from the template of ${from}, newer than this software's (${to}). Nothing was written; update the software and try again.`,
});
const NO_TEMPLATE: Text = {
  vi: "Tệp này không lập từ mẫu, hoặc trang tính Hướng dẫn đã bị xóa. Chưa ghi gì.",
  en: "This file was not made from a template, or its sheet of instructions is gone. Nothing was written.",
};
