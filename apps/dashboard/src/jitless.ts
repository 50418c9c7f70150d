import { z } from 'zod'

/** Checks without generated code, which the page's Content-Security-Policy refuses. Must load before any schema. */
z.config({ jitless: true })
