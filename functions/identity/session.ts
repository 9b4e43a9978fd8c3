/** Sessions: a signed note of who is meant and until when. What the account may do is asked of the directory at every call. */
import { jwtVerify, SignJWT } from "jose";
import { keyBytes } from "./key-bytes.ts";

const SESSION_HOURS = 8;

const ISSUER = "ke-hoach";
const AUDIENCE = "ke-hoach-api";

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
    .sign(keyBytes("SESSION_KEY", key));
  return { token, expiresAt: new Date(until * 1000).toISOString() };
}

/** Null for whatever is not one of our own sessions, or has ended. A key that will not do is a fault, not a session that has ended. */
export async function readSession(
  key: string,
  token: string,
  now: Date,
): Promise<{ readonly account: string; readonly expiresAt: string } | null> {
  const bytes = keyBytes("SESSION_KEY", key);
  try {
    const { payload } = await jwtVerify(token, bytes, {
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
