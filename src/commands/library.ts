// Taking actors out of the library onto the map, and comparing the two.
import { type GroupCoverage, isGroup, type ListedActor, type ListedGroup, onMap, type SameName } from '../analysis/coverage'
import type { Actor, ActorId, GroupId, StakeholderDocument } from '../domain/document'
import { addActors } from '../domain/edits/actors'
import { addGroup } from '../domain/edits/info'
import { infoOf, rowsOf } from '../domain/rows'
import { affectedGroups, type Country, type LibraryGroup, libraryGroups } from '../exchange/library/entries'
import { countryOf, type LibraryActor, libraryOf } from '../exchange/library/library'
import { type Language, languageOfTag, wholeTranslate } from '../i18n/languages'
import { isSameName, plainName } from '../i18n/sameName'
import type { Translate } from '../i18n/translate'
import type { App } from '../state/app'
import { undoToast } from './remove'
import { reveal } from './seen'

/** The library as it is for one map: of a country, in the language of the map. */
export interface Library {
  readonly country: Country
  readonly actors: readonly LibraryActor[]
  readonly groups: readonly ListedGroup[]
  readonly listed: readonly ListedActor[]
  readonly isSame: SameName
  /** Of the language of the map. */
  readonly words: Translate
}

/** The country of the preference, or of the language of the interface. */
export function countryFor(app: App): Country {
  const { country } = app.preferences.getState()
  return country === 'language' ? countryOf(app.languages.getState().language) : country
}

export async function openLibrary(app: App, country: Country = countryFor(app)): Promise<Library> {
  const language: Language = languageOfTag(infoOf(app.documents.doc()).language) ?? app.languages.getState().language
  const [actors, words] = await Promise.all([libraryOf(country, language), wholeTranslate(language)])
  return {
    country,
    actors,
    words,
    groups: libraryGroups.map((id) => ({ id, names: [groupName(id, words)], affected: affectedGroups.has(id) })),
    listed: actors.map(({ id, group, name, also }) => ({ id, group, names: [name, ...also] })),
    isSame: (a, b) => isSameName(plainName(a, language), plainName(b, language)),
  }
}

export const groupName = (id: LibraryGroup, t: Translate): string =>
  id === 'business' || id === 'academia' ? t(`library.group.${id}`) : t(`group.${id}`)

/** Who of the library is on the map already. */
export const alreadyThere = (doc: StakeholderDocument, { listed, isSame }: Library): ReadonlyMap<string, ActorId> =>
  onMap(doc, listed, isSame)

/** The groups whose actors would be there anew. */
export const withoutActors = (coverage: readonly GroupCoverage[]): readonly GroupCoverage[] =>
  coverage.filter(({ actors, missing }) => actors.length === 0 && missing.length > 0)

/** Adds actors in one step, in their groups. What they usually care about is written down as what it is: an assumption. */
export function addFromLibrary(app: App, library: Library, chosen: readonly LibraryActor[]): void {
  if (chosen.length === 0) return
  const { words } = library
  const [first] = chosen
  const count = chosen.length
  const ids = chosen.map(() => app.newId())
  const label =
    first && count === 1
      ? ({ key: 'edit.addActor', values: { name: first.name } } as const)
      : ({ key: 'library.edit', values: { count } } as const)
  app.documents.edit(label, (before) => {
    const placed = chosen.reduce(
      ({ doc, groups }, { group }) => {
        if (groups.has(group)) return { doc, groups }
        const known = groupOnMap(doc, group, library)
        const id = known ?? (doc.groups[group] ? app.newId() : group)
        const after = known === null ? addGroup(doc, { id, name: groupName(group, words) }) : doc
        return { doc: after, groups: new Map(groups).set(group, id) }
      },
      { doc: before, groups: new Map<LibraryGroup, GroupId>() as ReadonlyMap<LibraryGroup, GroupId> },
    )
    const actors = chosen.map(({ name, group, interest }, index): Partial<Actor> & Pick<Actor, 'id' | 'name'> => ({
      id: ids[index] as ActorId,
      name,
      group: placed.groups.get(group) ?? null,
      mission: words('library.usually', { interest }),
      assumption: true,
    }))
    return addActors(placed.doc, actors)
  })
  for (const id of ids) reveal(app, id)
  app.session.setState({
    selection: { actors: ids, relations: [] },
    ...(first && count === 1
      ? { announcement: { key: 'gather.added', values: { name: first.name } } }
      : { toast: undoToast(app, { key: 'library.added', values: { count } }) }),
  })
}

/** By name first: a group that a person has renamed is another group now, unless none has the name. */
function groupOnMap(doc: StakeholderDocument, group: LibraryGroup, { groups, isSame }: Library): GroupId | null {
  const listed = groups.find(({ id }) => id === group)
  if (!listed) return null
  const rows = rowsOf(doc, 'groups')
  const named = rows.find(({ name }) => listed.names.some((own) => isSame(name, own)))
  return (named ?? rows.find((row) => isGroup(row, listed, isSame)))?.id ?? null
}
