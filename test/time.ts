/** The processor time of some work in milliseconds, which other programs on the machine do not lengthen. */
export function processorMs(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
