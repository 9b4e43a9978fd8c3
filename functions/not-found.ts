/** The page for an address that leads nowhere. Vietnamese, because a person reads it; no language can be known from a wrong address. */
import { htmlResponse } from "./docs/layout.ts";
import { html } from "./html.ts";

export function notFoundPage(): Promise<Response> {
  const body = html`<main class="narrow">
  <h1>Không tìm thấy trang</h1>
  <p>Địa chỉ này không có, hoặc đã được đổi. Không có dữ liệu nào bị mất.</p>
  <p><a class="button" href="/">Về trang kiểm tra kế hoạch</a></p>
</main>`;
  return htmlResponse({ title: "Không tìm thấy trang", locale: "vi", body, status: 404 });
}
