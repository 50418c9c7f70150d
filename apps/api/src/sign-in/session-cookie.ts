import type { CookieOptions } from 'express'

/** Holds the id of a session, and nothing else; gone when the browser closes. */
export const sessionCookie = '__Host-rode-draad'

/** For this host alone, over https, out of reach of scripts; Lax, because one comes back from the provider. */
export const cookieOptions: CookieOptions = { secure: true, httpOnly: true, sameSite: 'lax', path: '/' }
