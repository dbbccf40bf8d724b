import './groups.css'
import { useState } from 'react'
import { addNewGroup, giveSign, moveGroup, removeGroupWithWayBack, renameGroup } from '../../commands/groupActs'
import type { Group } from '../../domain/document'
import { inOrder } from '../../domain/edits/order'
import { rowsOf } from '../../domain/rows'
import { groupSigns } from '../../scene/marks'
import { useApp, useDocument, useT } from '../../state/hooks'
import { Dialog } from '../../ui/Dialog'
import { TextInput } from '../../ui/Field'
import { GroupToken } from '../../ui/GroupToken'
import { Icon } from '../../ui/Icon'
import type { IconName } from '../../ui/icons'
import { Menu } from '../../ui/Menu'
import { useLayout } from '../../ui/useLayout'
import { useReorder } from './useReorder'

/** Which groups there are, what they are called and look like, and their order. Every change is a step of its own. */
export default function GroupsDialog() {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const groups = inOrder(doc, 'groups')
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const reorder = useReorder(
    groups.map(({ id }) => id),
    (id, to) => moveGroup(app, id, to),
  )
  const add = () => {
    const taken = addNewGroup(app, name)
    setProblem(taken === null ? '' : t('editing.groups.exists', { name: taken }))
    if (taken === null) setName('')
  }
  return (
    <Dialog
      title={t('editing.groups.title')}
      closeLabel={t('shell.close')}
      onClose={() => app.session.setState({ dialog: null })}
      width={560}
    >
      <p className="soft">{t('editing.groups.text')}</p>
      <ol className="groups" ref={reorder.list}>
        {groups.map((group, index) => (
          <li key={group.id} data-id={group.id} onKeyDown={(event) => reorder.onKeyDown(event, group.id)}>
            <span className="handle" title={t('editing.groups.drag')} onPointerDown={(event) => reorder.onPointerDown(event, group.id)}>
              <Icon name="grip" />
            </span>
            <SignChoice group={group} groups={groups} />
            <TextInput
              aria-label={t('editing.groups.name')}
              value={group.name}
              onCommit={(next, burst) => renameGroup(app, group.id, next, burst)}
            />
            <span className="muted num">{rowsOf(doc, 'actors').filter((actor) => actor.group === group.id).length}</span>
            <RowActs group={group} index={index} last={groups.length - 1} />
          </li>
        ))}
      </ol>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <input
          className="input"
          aria-label={t('editing.groups.new')}
          placeholder={t('editing.groups.new')}
          value={name}
          aria-invalid={problem !== ''}
          aria-describedby="group-problem"
          onChange={(event) => {
            setName(event.target.value)
            setProblem('')
          }}
        />
        <button type="submit" className="btn line" disabled={name.trim() === ''}>
          <Icon name="add" />
          {t('editing.groups.add')}
        </button>
      </form>
      <p id="group-problem" className="error" role="alert">
        {problem}
      </p>
    </Dialog>
  )
}

/** Up, down and away: as buttons, or in a menu where there is no room for them. */
function RowActs({ group, index, last }: { group: Group; index: number; last: number }) {
  const app = useApp()
  const t = useT()
  const phone = useLayout() === 'phone'
  const acts: readonly { icon: IconName; name: string; disabled: boolean; run: () => void }[] = [
    {
      icon: 'up',
      name: t('editing.groups.up', { name: group.name }),
      disabled: index === 0,
      run: () => moveGroup(app, group.id, index - 1),
    },
    {
      icon: 'down',
      name: t('editing.groups.down', { name: group.name }),
      disabled: index === last,
      run: () => moveGroup(app, group.id, index + 1),
    },
    {
      icon: 'remove',
      name: t('editing.groups.remove', { name: group.name }),
      disabled: false,
      run: () => removeGroupWithWayBack(app, group.id),
    },
  ]
  if (phone)
    return (
      <Menu label={t('editing.menu.for', { name: group.name })} className="btn ghost sm icon" align="end" items={acts}>
        <Icon name="more" />
      </Menu>
    )
  return acts.map(({ icon, name, disabled, run }) => (
    <button
      key={icon}
      type="button"
      className={`btn ghost sm icon ${icon === 'remove' ? 'danger' : ''}`}
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  ))
}

const slots = Array.from({ length: 10 }, (_, index) => index + 1)

function SignChoice({ group, groups }: { group: Group; groups: readonly Group[] }) {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const wearers = (slot: number) => groups.filter((other) => other.slot === slot && other.id !== group.id).map((other) => other.name)
  return (
    <Menu
      label={t('editing.groups.sign', { name: group.name })}
      className="btn ghost sm icon"
      items={slots.map((slot) => {
        const names = wearers(slot)
        return {
          name:
            names.length > 0
              ? t('editing.groups.slotOf', { number: slot, names: names.join(', ') })
              : t('editing.groups.slot', { number: slot }),
          picture: <GroupToken slot={slot} size={18} />,
          checked: group.slot === slot,
          run: () => giveSign(app, group.id, slot),
        }
      })}
    >
      <GroupToken slot={groupSigns(doc).get(group.id)?.slot ?? group.slot} size={18} />
    </Menu>
  )
}
