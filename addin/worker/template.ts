/** A programme's ready workbook as a file; loaded and built when somebody asks for it. */
import { loadProgramme } from "../../shared/programmes/load.ts";
import { templateProperties } from "../../shared/template/template.ts";
import { buildWorkbook } from "../../shared/xlsx/write/build-workbook.ts";

export async function templateBytes(id: string): Promise<ArrayBuffer> {
  const programme = await loadProgramme(id);
  const template = await programme.template();
  const built = await buildWorkbook(template.sheets, template.names, templateProperties(id, template));
  if (!built.ok) throw built.error;
  return new Uint8Array(built.bytes).buffer;
}
