import type { Sheet } from '@rode-draad/sheets'
import { useCallback, useRef, useState } from 'react'
import { openFile, type ReadFile, readSheet, UnreadableFile } from './read-file.js'

interface State {
  /** Which choice this is, so that what belongs to an earlier one is forgotten. */
  readonly number: number
  readonly name: string | null
  /** Bytes. */
  readonly size: number
  readonly reading: boolean
  readonly error: string | null
  readonly file: ReadFile | null
  /** Of a workbook with more than one; else []. */
  readonly sheets: readonly Sheet[]
  readonly sheet: string | undefined
}

const nothing: State = {
  number: 0,
  name: null,
  size: 0,
  reading: false,
  error: null,
  file: null,
  sheets: [],
  sheet: undefined,
}

/** The file that somebody chose, read in the browser; of a workbook the sheet too. */
export function useChosenFile() {
  const [state, setState] = useState<State>(nothing)
  const latest = useRef(0)

  const choose = useCallback(async (file: File) => {
    const number = (latest.current += 1)
    const started = { ...nothing, number, name: file.name, size: file.size }
    setState({ ...started, reading: true })
    const read = await openedState(file).catch((error: unknown) => {
      if (error instanceof UnreadableFile) return { error: error.message }
      throw error
    })
    if (latest.current === number) setState({ ...started, ...read })
  }, [])

  const chooseSheet = useCallback((name: string) => {
    const number = (latest.current += 1)
    setState((before) => ({ ...before, number, ...sheetState(before.sheets, name) }))
  }, [])

  return { ...state, choose, chooseSheet }
}

export type ChosenFile = ReturnType<typeof useChosenFile>

async function openedState(file: File): Promise<Partial<State>> {
  const opened = await openFile(file)
  if ('file' in opened) return { file: opened.file }
  const { sheets } = opened
  const states = sheets.map(({ name }) => sheetState(sheets, name))
  return { sheets, ...(states.find(({ file }) => file !== null) ?? states[0]) }
}

function sheetState(sheets: readonly Sheet[], name: string): Partial<State> {
  const sheet = sheets.find((one) => one.name === name)
  if (sheet === undefined) return { file: null, sheet: undefined }
  try {
    return { file: readSheet(sheet), sheet: name, error: null }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return { file: null, sheet: name, error: error.message }
  }
}
