/**
 * The two keys of a server. A fresh start makes them at random and forgets them; kept data keeps its keys beside it, because tokens of
 * identity numbers made with another key would match nobody. Both may be given by the environment instead.
 */
import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./root.mjs";

const NAMES = ["SESSION_KEY", "TOKEN_KEY"];
/** 32 bytes or more in base64url. */
const KEY = /^[\w-]{43,}$/;

/** `folder` is where data is kept, `objects` the folder in it that holds the objects. */
export function keysOf({ folder, objects }, environment = process.env) {
  const given = Object.fromEntries(NAMES.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
  for (const [name, value] of Object.entries(given)) if (!KEY.test(value)) throw new Failure(notAKey(name));
  if (NAMES.every((name) => name in given)) return given;
  const file = join(folder, "keys.json");
  if (!existsSync(file)) {
    if (existsSync(objects) && readdirSync(objects).length > 0) throw new Failure(lost(folder));
    writeKeys(file);
  }
  return { ...readKeys(file), ...given };
}

function writeKeys(file) {
  const keys = Object.fromEntries(NAMES.map((name) => [name, randomBytes(32).toString("base64url")]));
  // Never half a file, and never one that others on this computer can read.
  const beside = `${file}.${randomUUID()}.tmp`;
  writeFileSync(beside, `${JSON.stringify(keys, null, 1)}\n`, { mode: 0o600, flag: "wx" });
  renameSync(beside, file);
}

function readKeys(file) {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8"));
    const keys = Object.fromEntries(NAMES.map((name) => [name, kept[name]]));
    if (Object.values(keys).every((value) => typeof value === "string" && KEY.test(value))) return keys;
  } catch {
    // Said below: what the file holds must not stand in a message.
  }
  throw new Failure(
    `Không đọc được khóa trong ${file}. Khôi phục tệp này từ bản sao lưu; không tạo khóa mới, vì dữ liệu cũ sẽ không khớp.\n` +
      `The keys in ${file} cannot be read. Restore the file from a backup; new keys would not match the old data.`,
  );
}

function notAKey(name) {
  return (
    `Biến môi trường ${name} phải là ít nhất 32 byte ngẫu nhiên viết dạng base64url (43 ký tự).\n` +
    `The environment variable ${name} must be at least 32 random bytes in base64url (43 characters).`
  );
}

function lost(folder) {
  return (
    `${folder} có dữ liệu nhưng thiếu keys.json. Khôi phục tệp này từ bản sao lưu, hoặc đặt SESSION_KEY và TOKEN_KEY đã dùng.\n` +
    `${folder} holds data but no keys.json. Restore that file from a backup, or set the SESSION_KEY and TOKEN_KEY that were used.`
  );
}
