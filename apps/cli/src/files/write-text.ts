import { CommandError } from '../command-error.js'

/** To standard output, until it has all gone. @throws CommandError when nobody takes it */
export function writeText(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: Error) => reject(new CommandError('De uitvoer is niet te schrijven.', { cause }))
    process.stdout.once('error', refuse)
    process.stdout.write(text, (error) => (error ? refuse(error) : resolve()))
  })
}
