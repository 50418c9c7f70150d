import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { inDutch } from './in-dutch.js'

describe('a fault that the schema has no words for', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ['text for a list', z.array(z.string()), 'x', 'Geef een lijst.'],
    ['text for a pair', z.tuple([z.int(), z.int()]), 'x', 'Geef een lijst.'],
    ['half a number', z.int(), 1.5, 'Geef een heel getal.'],
    ['text for a whole number', z.int(), 'x', 'Geef een getal.'],
    ['text for a number', z.number(), 'x', 'Geef een getal.'],
    ['a number for text', z.string(), 5, 'Geef tekst.'],
    ['text for yes or no', z.boolean(), 'ja', 'Kies true of false.'],
    ['a list for an object', z.strictObject({}), [], 'Geef een object.'],
    ['nothing', z.string(), undefined, 'Dit ontbreekt. Geef tekst.'],
    ['an empty list', z.array(z.string()).min(1), [], 'Geef minstens 1 waarde.'],
    ['a list that is too long', z.array(z.int()).max(2), [1, 2, 3], 'Geef hooguit 2 waarden.'],
    ['a text that is too long', z.string().max(3), 'abcd', 'Geef hooguit 3 tekens.'],
    ['a number that is too small', z.int().min(1), 0, 'Geef een getal van minstens 1.'],
    ['a number that is not above', z.number().gt(0), 0, 'Geef een getal van meer dan 0.'],
    ['another word', z.enum(['a', 'b']), 'c', 'Kies een van deze: a, b.'],
    ['an unknown field', z.strictObject({}), { a: 1 }, 'Onbekend veld: "a".'],
    [
      'many unknown fields',
      z.strictObject({}),
      Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`k${index}`, 1])),
      'Onbekend veld: "k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9" en nog 2.',
    ],
    ['no address', z.uuid(), 'x', 'Dit is niet geschreven zoals wij het kennen.'],
    ['a date for text', z.date(), 'x', 'Geef iets anders: deze soort waarde kennen wij hier niet.'],
  ])('of %s', (_name, schema, input, message) => {
    const { error } = schema.safeParse(input, { error: inDutch })
    expect(error?.issues.map((issue) => issue.message)).toEqual([message])
  })
})
