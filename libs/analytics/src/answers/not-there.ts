/** What is asked for does not exist, or not for who asks: the answer says no more than that. */
export class NotThere extends Error {
  override name = 'NotThere'
}
