/** Tables from which the database takes away what was written from a case, when that case goes. */
export const registerTextTables = 'pattern, pattern_state, pattern_reaction, pattern_succession'
