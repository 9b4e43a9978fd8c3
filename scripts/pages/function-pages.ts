/** What is made of the functions of sheets: the file that Excel reads, the page that its help leads to, and the same in the guide. */
import { FUNCTIONS, type FunctionHelp, type ParameterHelp } from "../../addin/functions/catalogue.ts";

/** The server puts its own address in its place. */
const HELP = "https://localhost:8787/ham";

export function functionPages(): readonly (readonly [string, string])[] {
  return [
    ["addin/public/functions.json", metadata()],
    ["addin/public/ham.html", helpPage()],
    ["docs/ham-excel.md", guide()],
  ];
}

/** As Excel wants it. Nothing here changes by itself, so that nothing is volatile. */
function metadata(): string {
  const functions = FUNCTIONS.map(({ id, description, parameters }) => ({
    id,
    name: id,
    description,
    helpUrl: `${HELP}#${id}`,
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

const called = (one: ParameterHelp): string => (mayBeLeftOut(one) ? `${one.name} (có thể bỏ trống)` : one.name);

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

function helpPage(): string {
  const parts = FUNCTIONS.map(
    (one) => `      <section id="${one.id}">
        <h2>KEHOACH.${one.id}</h2>
        <p><code>${escaped(signature(one))}</code></p>
        <p>${escaped(one.description)}</p>
        <p><strong>Kết quả:</strong> ${escaped(one.answers)}</p>
        <dl>
${one.parameters.map((parameter) => `          <dt>${escaped(called(parameter))}</dt><dd>${escaped(parameter.description)}</dd>`).join("\n")}
        </dl>
        <table>
          <thead><tr><th scope="col">Ví dụ</th><th scope="col">Kết quả</th></tr></thead>
          <tbody>
${one.examples.map(([formula, answer]) => `            <tr><td><code>${escaped(formula)}</code></td><td>${escaped(answer)}</td></tr>`).join("\n")}
          </tbody>
        </table>
      </section>`,
  );
  return `<!doctype html>
<!-- Made from addin/functions/catalogue.ts by \`npm run docs\`. -->
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <title>Hàm KEHOACH trong Excel</title>
    <link rel="stylesheet" href="/ham.css" />
  </head>
  <body>
    <main>
      <h1>Hàm KEHOACH trong Excel</h1>
      <ul>
${INTRODUCTION.map((line) => `        <li>${escaped(line)}</li>`).join("\n")}
      </ul>
${parts.join("\n")}
      <p><a href="/">Trang kiểm tra kế hoạch</a></p>
    </main>
  </body>
</html>
`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
