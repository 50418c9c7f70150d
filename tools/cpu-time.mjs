import { readdir, readFile } from 'node:fs/promises'

/** A tick of the Linux kernel's accounts, in milliseconds. */
const tick = 10

/**
 * Processor time of a process with all its threads, and of the children it has and had, in milliseconds: unlike the
 * clock it hardly changes when a machine is shared. 0 where there is no /proc.
 */
export async function cpuTime(pid, { withChildren = false } = {}) {
  const own = await fieldsOf(pid)
  if (own === null) return 0
  const ended = withChildren ? own.cutime + own.cstime : 0
  const running = withChildren ? await childrenOf(pid) : []
  return tick * [own, ...running].reduce((sum, { utime, stime }) => sum + utime + stime, ended)
}

async function childrenOf(pid) {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const all = await Promise.all(names.map(fieldsOf))
  return all.filter((one) => one?.ppid === pid)
}

async function fieldsOf(pid) {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (text === null) return null
  // The name of a program stands between brackets and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [ppid, utime, stime, cutime, cstime] = [1, 11, 12, 13, 14].map((at) => Number(fields[at]))
  return { ppid, utime, stime, cutime, cstime }
}
