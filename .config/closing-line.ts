import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with the line `N passed, N failed`, alone and last, for people and machines that read only the end. */
export class ClosingLine implements Reporter {
  // What stands if the run breaks off before its end, because the site could not be built for example.
  #passed = 0
  #failed = 1

  onInit(): void {
    process.once('exit', () => console.log(`${this.#passed} passed, ${this.#failed} failed`))
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const brokenModules = modules.filter((module) => module.errors().length > 0)
    this.#passed = tests.filter((test) => test.result().state === 'passed').length
    this.#failed =
      tests.filter((test) => test.result().state === 'failed').length + brokenModules.length + errors.length
  }
}
