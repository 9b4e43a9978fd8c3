/** The OpenAPI 3.1 document, made from the mounted routes themselves; one copy for each language, made once. */
import { described, inLanguage, titled } from "../shared/api/described.ts";
import type { Locale } from "../shared/text/locale.ts";
import type { App } from "./mount.ts";

export type OpenApiDocument = ReturnType<App["getOpenAPI31Document"]>;

export function documentOf(app: App): (locale: Locale) => OpenApiDocument {
  app.openAPIRegistry.registerComponent("securitySchemes", "session", { type: "http", scheme: "bearer" });
  const made = new Map<Locale, OpenApiDocument>();
  return (locale) => {
    const document = made.get(locale) ?? inLanguage(app.getOpenAPI31Document(CONFIG), locale);
    made.set(locale, document);
    return document;
  };
}

const CONFIG = {
  openapi: "3.1.0",
  info: {
    version: "1",
    ...titled("Kế Hoạch: giao diện lập trình", "Kế Hoạch: programming interface"),
    ...described(
      "Kiểm tra điều kiện cử cán bộ, công chức đi bồi dưỡng theo từng chương trình, kèm lý do và căn cứ pháp lý; gửi, chấp nhận hoặc trả lại kế hoạch; lấy số tổng hợp. Lời văn bằng tiếng Việt; thêm ?lang=en hoặc tiêu đề Accept-Language: en để nhận tiếng Anh. Ngày ghi theo dạng năm-tháng-ngày. Lỗi trả về theo RFC 9457 (application/problem+json) với mã ổn định, trường sai và việc cần làm.",
      "Decides whether people may be sent on training under each programme, with reasons and clauses of law; takes, accepts or returns plans; gives totals. Texts are Vietnamese; add ?lang=en or the header Accept-Language: en for English. Dates are YYYY-MM-DD. Errors follow RFC 9457 (application/problem+json) with a stable code, the field, and what to do.",
    ),
  },
  servers: [{ url: "/" }],
};
