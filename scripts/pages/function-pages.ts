/** What is made of the functions of sheets: the file that Excel reads, and the page of the guide that its help leads to. */
import { FUNCTIONS, type FunctionHelp, type ParameterHelp } from "../../addin/functions/catalogue.ts";

/** The server puts its own address in place of this one. */
const HELP = "https://localhost:8787/huong-dan/ham-excel";

export function functionPages(): readonly (readonly [string, string])[] {
  return [
    ["addin/public/functions.json", metadata()],
    ["docs/ham-excel.md", guide()],
  ];
}

/** As Excel wants it. Nothing here changes by itself, so that nothing is volatile. */
function metadata(): string {
  const functions = FUNCTIONS.map(({ id, description, parameters }) => ({
    id,
    name: id,
    description,
    helpUrl: `${HELP}#${id.toLowerCase()}`,
    result: { type: "any", dimensionality: "scalar" },
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      type: "any",
      dimensionality: parameter.range ? "matrix" : "scalar",
      ...(parameter.optional ? { optional: true } : {}),
    })),
  }));
  return `${JSON.stringify({ functions }, null, 2)}\n`;
}

const INTRODUCTION = [
  "Các hàm dùng cùng quy tắc với Kiểm tra và Điền công thức. Kết luận tính ngay trên máy; không gửi dữ liệu đi.",
  "Hàm không tự lấy ngày hôm nay: ngày tính luôn ghi rõ, để kết quả không đổi theo ngày mở tệp.",
  "Khi chưa đủ dữ liệu, hàm trả về “Chưa rõ”. Khi tham số sai, ô hiện #VALUE! và lý do (chỉ vào dấu báo lỗi của ô).",
  "Ngày là ngày của Excel hoặc chữ như “05/3/1985”. Dấu ngăn cách tham số là “;” hoặc “,” tùy máy.",
  "Tệp mở ở máy không có ngăn Kế Hoạch sẽ hiện #NAME? tại các hàm này; để gửi tệp đi nơi khác, dùng Điền công thức.",
];

const mayBeLeftOut = ({ optional, asked }: ParameterHelp): boolean => optional === true && !asked;

const signature = ({ id, parameters }: FunctionHelp): string => {
  const names = parameters.map((one) => (mayBeLeftOut(one) ? `[${one.name}]` : one.name));
  return `KEHOACH.${id}(${names.join("; ")})`;
};

const called = (one: ParameterHelp): string => (mayBeLeftOut(one) ? `${one.name} (có thể để trống)` : one.name);

function guide(): string {
  const parts = FUNCTIONS.map((one) => {
    const parameters = one.parameters.map((parameter) => `| \`${called(parameter)}\` | ${parameter.description} |`);
    const examples = one.examples.map(([formula, answer]) => `| \`${formula}\` | ${answer} |`);
    return [
      `## ${one.id}`,
      `\`${signature(one)}\``,
      one.description,
      `**Kết quả**: ${one.answers}`,
      ["| tham số | ý nghĩa |", "|---|---|", ...parameters].join("\n"),
      ["| ví dụ | kết quả |", "|---|---|", ...examples].join("\n"),
    ].join("\n\n");
  });
  const note = "<!-- Made from addin/functions/catalogue.ts by `npm run docs`. -->";
  return `${["# Hàm KEHOACH trong Excel", note, INTRODUCTION.map((line) => `- ${line}`).join("\n"), ...parts].join("\n\n")}\n`;
}
