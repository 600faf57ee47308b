import data from './members.json' with { type: 'json' }

const membersOf: ReadonlyMap<string, readonly string[]> = new Map(data.entries.map(({ id, members }) => [id, members]))

/** Whether a class word may stand for a substance: "corticosteroids" for prednisolone. */
export function isMember(className: string, substance: string): boolean {
  const key = className.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return (membersOf.get(key) ?? []).some((member) => matches(member, substance))
}

/** "cef*", "*cillin", "*tazobactam*" or a whole name. */
function matches(member: string, name: string): boolean {
  const bare = member.replaceAll('*', '')
  if (member.startsWith('*') && member.endsWith('*')) return name.includes(bare)
  if (member.startsWith('*')) return name.endsWith(bare)
  return member.endsWith('*') ? name.startsWith(bare) : name === bare
}
