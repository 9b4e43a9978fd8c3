/** How a command was called: its arguments read, its language known, help given; a wrong call ends with the usage and exit code 2. */
import { PROGRAMMES } from "../shared/programmes/index.ts";
import { LOCALES, type Locale, type Text } from "../shared/text/locale.ts";

/** The options every command takes. */
export const COMMON = {
  lang: { type: "string", default: "vi" },
  help: { type: "boolean", short: "h", default: false },
} as const;

interface Parsed<V> {
  readonly values: V;
  readonly positionals: readonly string[];
}

export interface Call<V> extends Parsed<V> {
  readonly locale: Locale;
  /** Ends the command: it was called wrongly, and this is why. */
  fail(message: Text | string): never;
}

/** `parse` is the command's own `parseArgs`, with `COMMON` among its options: what it throws is told to the caller. */
export function readCall<V extends { readonly lang: string; readonly help: boolean }>(
  usage: string,
  parse: () => Parsed<V>,
): Call<V> {
  const wrong = (message: string): never => {
    process.stderr.write(`${message}\n\n${usage}\n`);
    process.exit(2);
  };
  const { values, positionals } = attempt(parse, wrong);
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  const locale = LOCALES.find((one) => one === values.lang) ?? wrong(`--lang ${values.lang}: ${LOCALES.join(" | ")}`);
  return { values, positionals, locale, fail: (message) => wrong(typeof message === "string" ? message : message[locale]) };
}

function attempt<T>(parse: () => T, wrong: (message: string) => never): T {
  try {
    return parse();
  } catch (error) {
    return wrong(wrongCall(error));
  }
}

/** Which option is wrong, and how: Node says it in English alone, and its language is not known yet. */
function wrongCall(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : null;
  const option = /'([^']+)'/.exec(error.message)?.[1]?.replace(/ <value>$/, "") ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `${option}: không có lựa chọn này. / There is no such option.`;
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return error.message;
  return / argument (missing|is ambiguous)/.test(error.message)
    ? `${option}: chưa có giá trị. / It needs a value.`
    : `${option}: không nhận giá trị. / It takes no value.`;
}

/** Said when nothing was named, by every command that takes files. */
export const NO_FILE: Text = { vi: "Chưa có tệp nào.", en: "No file was given." };
export const EMPTY_FOLDER: Text = {
  vi: "Thư mục này không có tệp bảng tính nào.",
  en: "This folder holds no workbook.",
};

/** An id that there is none of is answered with all there are. */
export function noProgramme(id: string | undefined): Text {
  const list = (locale: Locale): string => PROGRAMMES.map((one) => `\n  ${one.id} (${one.short[locale]})`).join("");
  return {
    vi: `${id === undefined ? "Chưa có mã chương trình" : `Không có chương trình “${id}”`}. Các chương trình:${list("vi")}`,
    en: `${id === undefined ? "No programme was named" : `There is no programme “${id}”`}. There are:${list("en")}`,
  };
}
