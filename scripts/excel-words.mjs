/** What `npm run excel` says, in both languages: how Excel gets to know the add-in on each system, and what to do about the certificate. */

export const USAGE = `Cách dùng: npm run excel [-- --data THƯ_MỤC] [--no-trust]
Usage: npm run excel [-- --data DIR] [--no-trust]`;

/** `trusted`: true, false with `why`, or null where it was not tried. `id`: the add-in's. `placed`: where Excel for Mac finds it, or null. */
export function excelAnnouncement({ url, manifest, id, ca, trusted, why, placed, kept, accounts }) {
  const list = accounts.join(", ");
  const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
  return `
Kế Hoạch đang chạy tại ${url}. Tệp khai báo cho Excel:
  ${manifest}
${certificateVi({ ca, trusted, why })}
Đưa vào Excel:
  Windows   reg add "${key}" /v ${id} /t REG_SZ /d "${manifest}" /f
            rồi mở lại Excel. Hoặc dùng thư mục chung: Tệp > Tùy chọn > Trung tâm Tin cậy > Danh mục Phần bổ trợ Tin cậy.
            Gỡ: reg delete "${key}" /v ${id} /f
  Mac       ${placed === null ? "chép tệp vào ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef" : `đã chép vào ${placed}`}, rồi mở lại Excel.
  Web       Trang đầu > Phần bổ trợ > Thiết đặt khác > Tải lên Phần bổ trợ của tôi, chọn tệp trên.
Sau đó: thẻ Dữ liệu (Data), nhóm Kế Hoạch, bấm Kiểm tra. Trong ô: =KEHOACH.TUOI(…)
${list && `*** BẢN CHẠY THỬ: ai cũng đăng nhập được, không cần mật khẩu. Không gửi dữ liệu thật. ***\n  Tài khoản mẫu: ${list}\n`}\
Dữ liệu đã gửi: ${kept ? `lưu tại ${kept}` : "không lưu lại sau khi dừng (lưu lại: npm run excel -- --data THƯ_MỤC)"}
Dừng: Ctrl-C

Kế Hoạch is running at ${url}. The manifest for Excel:
  ${manifest}
${certificateEn({ ca, trusted, why })}
Give it to Excel:
  Windows   reg add "${key}" /v ${id} /t REG_SZ /d "${manifest}" /f
            then restart Excel. Or a shared folder: File > Options > Trust Center > Trusted Add-in Catalogs.
            To remove it: reg delete "${key}" /v ${id} /f
  Mac       ${placed === null ? "copy the file to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef" : `copied to ${placed}`}, then restart Excel.
  Web       Home > Add-ins > More Settings > Upload My Add-in, and choose that file.
Then: the Data tab, group Kế Hoạch, Check. In a cell: =KEHOACH.TUOI(…)
${list && `*** DEMO: anybody can sign in, without a password. Send no real data. ***\n  Demo accounts: ${list}\n`}\
What is sent is ${kept ? `kept in ${kept}` : "not kept after the stop (to keep it: npm run excel -- --data DIR)"}
Stop: Ctrl-C

`;
}

function certificateVi({ ca, trusted, why }) {
  if (trusted === true) return "Chứng chỉ của địa chỉ này đã được máy tin cậy.";
  const tried =
    trusted === false
      ? `Chưa cài được chứng chỉ vào máy (${oneLine(why)}). Máy chủ vẫn chạy.`
      : "Chứng chỉ chưa được cài vào máy.";
  return `${tried} Để Excel và trình duyệt tin cậy địa chỉ này, nhờ
người quản trị cài tệp ${ca} vào mục Trusted Root Certification Authorities (Windows) hoặc Keychain (Mac);
với trình duyệt: mở địa chỉ trên một lần và chấp nhận, hoặc thêm tệp này ở phần quản lý chứng chỉ.`;
}

function certificateEn({ ca, trusted, why }) {
  if (trusted === true) return "This computer trusts the certificate of this address.";
  const tried =
    trusted === false
      ? `The certificate could not be installed (${oneLine(why)}). The server runs all the same.`
      : "The certificate was not installed.";
  return `${tried} For Excel and the browser to trust this address, have
${ca} added to the Trusted Root Certification Authorities (Windows) or the Keychain (Mac);
in a browser: open the address once and accept it, or add the file where certificates are managed.`;
}

const oneLine = (text) => String(text).replace(/\s+/g, " ").slice(0, 200);
