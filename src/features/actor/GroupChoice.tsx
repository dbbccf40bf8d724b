import { useState } from 'react'
import type { GroupId } from '../../domain/document'
import { addGroup, updateGroup } from '../../domain/edits/info'
import { rowsOf } from '../../domain/rows'
import { groupSigns } from '../../scene/marks'
import { useApp, useDocument, useT } from '../../state/hooks'
import { GroupToken } from '../../ui/GroupToken'
import { Icon } from '../../ui/Icon'
import { Menu } from '../../ui/Menu'

/** Which group an actor belongs to, with its shape and colour; also where groups are made and renamed. */
export function GroupChoice({
  value,
  onChange,
  placeholder,
}: {
  value: GroupId | null
  onChange: (group: GroupId | null) => void
  placeholder?: string
}) {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const [naming, setNaming] = useState<'new' | 'old' | null>(null)
  const signs = groupSigns(doc)
  const slotOf = (id: GroupId | null) => (id !== null && signs.get(id)?.slot) || 0
  const groups = [...rowsOf(doc, 'groups')].sort((a, b) => a.order - b.order)
  const current = value !== null ? doc.groups[value] : undefined
  const name = current?.name ?? t('group.none')
  const keep = (text: string) => {
    setNaming(null)
    const next = text.trim()
    if (next === '') return
    if (naming === 'new') {
      const id = app.newId()
      app.documents.edit({ key: 'edit.group' }, (before) => addGroup(before, { id, name: next }))
      onChange(id)
    } else if (current && next !== current.name)
      app.documents.edit({ key: 'edit.group' }, (before) => updateGroup(before, current.id, { name: next }))
  }
  if (naming)
    return (
      <input
        className="input"
        aria-label={t('actor.group.name')}
        placeholder={t('actor.group.name')}
        defaultValue={naming === 'old' ? name : ''}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the menu that was just used
        autoFocus
        onFocus={(event) => event.target.select()}
        onBlur={(event) => keep(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep(event.currentTarget.value)
          else if (event.key === 'Escape') setNaming(null)
          else return
          event.preventDefault()
        }}
      />
    )
  return (
    <Menu
      label={t('actor.group.change', { group: placeholder ?? name })}
      className="groupchoice"
      items={[
        ...groups.map((group) => ({
          name: group.name,
          picture: <GroupToken slot={slotOf(group.id)} />,
          checked: group.id === value,
          run: () => onChange(group.id),
        })),
        { name: t('group.none'), picture: <GroupToken slot={0} />, checked: value === null && !placeholder, run: () => onChange(null) },
        'line',
        { name: t('actor.group.add'), icon: 'add', run: () => setNaming('new') },
        { name: t('command.groups'), icon: 'layers', run: () => app.session.setState({ dialog: 'groups' }) },
        { name: t('actor.group.rename'), icon: 'rename', disabled: !current, run: () => setNaming('old') },
      ]}
    >
      <GroupToken slot={slotOf(value)} />
      <span className="clip">{placeholder ?? name}</span>
      <Icon name="chevronDown" size={14} />
    </Menu>
  )
}
