import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { seedDemo } from './demo.js'
import { startTestProgram, type TestProgram } from './test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

it('the demo is filled up to what is asked, and what is there is neither made again nor counted twice', async () => {
  const { stores, intake, today } = program.services
  const batches: number[] = []
  const seed = (count: number) =>
    seedDemo(stores.postgres, intake.pool, {
      count,
      today: today(),
      onBatch: (done) => batches.push(done),
    })
  const first = await seed(20)
  expect(first.added).toBeGreaterThan(20)
  expect(first.present).toBe(first.added)
  expect(await seed(20)).toEqual({ added: 0, present: first.present })
  expect(batches).toEqual([first.present])
  expect(await seed(30)).toEqual({ added: 10, present: first.present + 10 })
})
