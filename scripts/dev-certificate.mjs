/**
 * A certificate for https://localhost, made by Microsoft's `office-addin-dev-certs` where all its tools look for it (~/.office-addin-dev-certs),
 * and trusted by this account where that can be done. Without the right to do so everything runs all the same, and the browser or Excel warns.
 */
import { createPrivateKey, X509Certificate } from "node:crypto";
import { chmodSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { Failure, say } from "./root.mjs";

const DAYS = 365;
const ONE_DAY_MS = 86_400_000;
const HOSTS = ["localhost", "127.0.0.1"];

/** `trusted` is null where trusting is left to the person: on Linux, which has no Excel, or because it was asked for. */
export async function devCertificate({
  folder = join(homedir(), ".office-addin-dev-certs"),
  platform = process.platform,
  trust = true,
  certs = microsoftCerts(),
} = {}) {
  const files = { ca: join(folder, "ca.crt"), cert: join(folder, "localhost.crt"), key: join(folder, "localhost.key") };
  const fresh = readUsable(files) === null;
  if (fresh) await make(certs, folder, files);
  const made = readUsable(files);
  if (made === null) throw new Failure(notMade(folder));
  const asked = trust && (platform === "win32" || platform === "darwin");
  return { ...made, ca: files.ca, ...(asked ? await trusted(certs, files.ca, fresh) : { trusted: null, why: null }) };
}

async function make(certs, folder, files) {
  try {
    await quietly(() => certs.deleteCertificateFiles(folder));
    await quietly(() => certs.generateCertificates(files.ca, files.cert, files.key, DAYS, HOSTS));
    chmodSync(files.key, 0o600);
  } catch (error) {
    throw new Failure(`${notMade(folder)}\n${error.message}`);
  }
}

const notMade = (folder) =>
  `Không tạo được chứng chỉ trong thư mục ${folder}: kiểm tra quyền ghi.
The certificate cannot be made in ${folder}: check the right to write there.`;

/** The key and the chain, when they fit each other, are for localhost and last longer than a day; else null. */
function readUsable({ ca, cert, key }) {
  try {
    const [authority, own] = [ca, cert].map((file) => new X509Certificate(readFileSync(file)));
    const secret = readFileSync(key, "utf8");
    const lasts = [authority, own].every(({ validTo }) => Date.parse(validTo) > Date.now() + ONE_DAY_MS);
    const fits = own.checkPrivateKey(createPrivateKey(secret)) && own.verify(authority.publicKey);
    if (!lasts || !fits || own.checkHost("localhost") === undefined) return null;
    return { key: secret, cert: `${readFileSync(cert, "utf8").trimEnd()}\n${readFileSync(ca, "utf8")}` };
  } catch {
    return null;
  }
}

/** The system may ask the person; whoever may not, or says no, is told what else to do. */
async function trusted(certs, ca, fresh) {
  try {
    // An older one of the same name would be taken for this one.
    if (fresh) await quietly(() => certs.uninstallCaCertificate(false, false));
    await quietly(() => certs.installCaCertificate(ca));
    return { trusted: true, why: null };
  } catch (error) {
    return { trusted: false, why: String(error.message ?? error).trim() };
  }
}

/** Microsoft's words go to stderr: stdout is the result alone. */
async function quietly(work) {
  const { log } = console;
  console.log = (...words) => say(words.join(" "));
  try {
    return await work();
  } finally {
    console.log = log;
  }
}

function microsoftCerts() {
  return createRequire(import.meta.url)("office-addin-dev-certs");
}
