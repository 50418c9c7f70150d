import { standardMapping, type ColumnMappingAnswer } from '@rode-draad/contract'
import type { ChannelCode } from '@rode-draad/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useSend } from '../../use-send.js'
import { putMapping, withdrawMapping } from './intake-api.js'
import { draftFaults, isRemembered, mappingOf } from './mapping-draft.js'
import { draftOf, fittingNames, nameFault, startNaming } from './mapping-naming.js'
import type { UsedMapping } from './post-batch.js'
import type { ReadTable } from './read-file.js'

export const mappingsKey = (channel: ChannelCode) => ['column-mappings', channel]

/**
 * The mapping of a table while somebody works on it: chosen by the headings, another one, or a new one under a name.
 * @param mappings what the program remembers for the channel
 */
export function useMapping(channel: ChannelCode, file: ReadTable, mappings: readonly ColumnMappingAnswer[]) {
  const client = useQueryClient()
  const [start] = useState(() => startNaming(file, mappings))
  const [name, setName] = useState(start.name)
  const [newName, setNewName] = useState(mappings.length === 0 ? standardMapping : '')
  const [draft, setDraft] = useState(start.draft)
  const mapping = useMemo(() => mappingOf(draft), [draft])
  const saved = mappings.find((one) => one.name === name) ?? null
  const remembered = saved !== null && isRemembered(mapping, saved)
  const fitting = useMemo(() => fittingNames(file.headings, mappings), [file, mappings])
  const wrongName = name === '' ? nameFault(newName, mappings) : null

  const keep = (change: (before: readonly ColumnMappingAnswer[]) => readonly ColumnMappingAnswer[]) =>
    client.setQueryData<readonly ColumnMappingAnswer[]>(mappingsKey(channel), (before = []) => change(before))
  const withdrawal = useSend({
    mutationFn: async (gone: string) => {
      await withdrawMapping(channel, gone)
      return gone
    },
    onSuccess: (gone) => {
      keep((before) => before.filter((one) => one.name !== gone))
      setName('')
    },
  })

  return {
    ...{ name, newName, draft, mapping, saved, mappings, remembered, fitting, wrongName, withdrawal },
    /** Whether the headings chose what is chosen now. */
    byHeadings: name === start.name && saved !== null,
    faults: [...(wrongName === null ? [] : [wrongName]), ...draftFaults(draft)],
    setNewName,
    setDraft,
    /** A saved one as it is saved; '' goes on with what is there, under a new name. */
    choose(chosen: string) {
      withdrawal.reset()
      setName(chosen)
      const other = mappings.find((one) => one.name === chosen)
      if (other !== undefined) setDraft(draftOf(file, other))
    },
    /** Saves what is not saved yet. @returns what the file is to be read by */
    async remember(): Promise<UsedMapping> {
      if (remembered) return { name: saved.name, version: saved.version }
      const kept = await putMapping(channel, name === null || name === '' ? newName : name, mapping)
      keep((before) => [...before.filter((one) => one.name !== kept.name), kept].sort(byName))
      setName(kept.name)
      return { name: kept.name, version: kept.version }
    },
  }
}

export type MappingInWork = ReturnType<typeof useMapping>

function byName(one: ColumnMappingAnswer, other: ColumnMappingAnswer): number {
  return one.name < other.name ? -1 : 1
}
