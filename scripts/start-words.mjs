/** What `npm start` says, in both languages: what to open once it is up, or why it cannot be started and what to do about it. */

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

export const USAGE = `Cách dùng: npm start [-- --data THƯ_MỤC]
Usage: npm start [-- --data DIR]`;

export function notAPort(given) {
  return `PORT phải là số từ 1 đến 65535, không phải “${given}”.
PORT must be a number from 1 to 65535, not "${given}".`;
}

export function portTaken(port) {
  return `Cổng ${port} đang được chương trình khác sử dụng. Dừng chương trình đó, hoặc chọn cổng khác: PORT=8788 npm start
Port ${port} is in use by another program. Stop it, or choose another port: PORT=8788 npm start`;
}

export function folderUnusable(folder) {
  return `Không dùng được thư mục ${folder}: không tạo được, không phải thư mục, hoặc thiếu quyền ghi.
The folder ${folder} cannot be used: it cannot be made, is no folder, or must not be written to.`;
}

export function folderInUse(folder) {
  return `Thư mục ${folder} đang được một máy chủ khác dùng. Dừng máy chủ đó, hoặc chọn thư mục khác.
The folder ${folder} is in use by another server. Stop it, or choose another folder.`;
}

export function serverLeft(folder, pid) {
  return `Thư mục ${folder} còn đang được máy chủ trước dùng (tiến trình ${pid}, workerd): chương trình khởi động nó đã bị tắt ngang. \
Dữ liệu giữ nguyên. Dừng tiến trình ${pid} rồi chạy lại.
The folder ${folder} is still in use by the server before (process ${pid}, workerd), whose launcher was killed. \
The data is as it was. End process ${pid}, then start again.`;
}

/** Of a server that did not end because somebody asked for it; `ready`: it had been up. */
export function endedBy(code, { ready, url }) {
  return ready
    ? `Máy chủ dừng bất ngờ (${code}); thông báo cuối của máy chủ ở trên.
The server ended unexpectedly (${code}); its last words stand above.`
    : `Máy chủ không trả lời tại ${url} (${code}); thông báo cuối của máy chủ ở trên.
The server did not answer at ${url} (${code}); its last words stand above.`;
}
