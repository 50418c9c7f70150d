/** Solved signals are still being read in; asking again after a while helps. */
export class SimilarityNotReady extends Error {
  override name = 'SimilarityNotReady'
}
