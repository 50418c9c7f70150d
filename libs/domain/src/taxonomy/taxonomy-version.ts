/** Version of the themes, laws, factors and other codes; raised whenever a code comes, goes or changes its meaning. */
export const taxonomyVersion = '2026-11-22.1'
