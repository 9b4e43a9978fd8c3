/** Sessions: a signed note of who is meant and until when. What the account may do is asked of the directory at every call. */
import { jwtVerify, SignJWT } from "jose";

export const SESSION_HOURS = 8;

const ISSUER = "ke-hoach";
const AUDIENCE = "ke-hoach-api";
const LEAST_BYTES = 32;

export interface OpenSession {
  readonly token: string;
  /** "2024-03-15T02:30:00.000Z". */
  readonly expiresAt: string;
}

export async function openSession(key: string, account: string, now: Date): Promise<OpenSession> {
  const seconds = Math.floor(now.getTime() / 1000);
  const until = seconds + SESSION_HOURS * 3600;
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setSubject(account)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt(seconds)
    .setExpirationTime(until)
    .sign(keyBytes(key));
  return { token, expiresAt: new Date(until * 1000).toISOString() };
}

/** Null for whatever is not one of our own sessions, or has ended. */
export async function readSession(
  key: string,
  token: string,
  now: Date,
): Promise<{ readonly account: string; readonly expiresAt: string } | null> {
  try {
    const { payload } = await jwtVerify(token, keyBytes(key), {
      algorithms: ["HS256"],
      issuer: ISSUER,
      audience: AUDIENCE,
      currentDate: now,
      requiredClaims: ["sub", "exp"],
    });
    if (payload.sub === undefined || payload.exp === undefined) return null;
    return { account: payload.sub, expiresAt: new Date(payload.exp * 1000).toISOString() };
  } catch {
    return null;
  }
}

let remembered: { readonly text: string; readonly bytes: Uint8Array } | null = null;

/** Throws when the deployment's key is absent or short; the key itself is never repeated. */
function keyBytes(text: string): Uint8Array {
  if (remembered?.text === text) return remembered.bytes;
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (mark) => mark.charCodeAt(0));
  if (bytes.length < LEAST_BYTES) throw new RangeError(`Cannot sign sessions: SESSION_KEY holds fewer than ${LEAST_BYTES} bytes`);
  remembered = { text, bytes };
  return bytes;
}
