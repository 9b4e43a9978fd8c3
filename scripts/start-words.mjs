/** What `npm start` says once it is up, in both languages: what to open, that anybody may sign in to a demo, what is kept, how to stop. */

/** `kept` is the folder, or null when nothing is kept; `accounts` are those of a demo, or none. */
export function announcement({ url, kept, accounts }) {
  const list = accounts.join(", ");
  return `
Kế Hoạch đang chạy. Mở trong trình duyệt:
  ${url}/            kiểm tra kế hoạch (có tệp mẫu để mở)
  ${url}/api/docs    tài liệu API
${list && `*** BẢN CHẠY THỬ: ai cũng đăng nhập được, không cần mật khẩu. Không gửi dữ liệu thật. ***\n  Tài khoản mẫu: ${list}\n`}\
Dữ liệu đã gửi: ${kept ? `lưu tại ${kept}` : "không lưu lại sau khi dừng (lưu lại: npm start -- --data THƯ_MỤC)"}
Dừng: Ctrl-C

Kế Hoạch is running. Open in a browser:
  ${url}/            check a plan (with sample workbooks to open)
  ${url}/api/docs    API reference
${list && `*** DEMO: anybody can sign in, without a password. Send no real data. ***\n  Demo accounts: ${list}\n`}\
What is sent is ${kept ? `kept in ${kept}` : "not kept after the stop (to keep it: npm start -- --data DIR)"}
Stop: Ctrl-C

`;
}
