// The parts every presentation has and nobody looks at: theme, master, layouts, notes master. As plain as PowerPoint takes them,
// so that a slide dropped into a municipality's template takes the template's typefaces and colours.
import { el, xmlFile } from './xml'

const ns = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
}
export const root = (name: string, ...inside: readonly string[]): string => xmlFile(el(name, ns, ...inside))

export const emptyTree =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

const font = (name: string, typeface: string) => el(name, {}, el('a:latin', { typeface }), '<a:ea typeface=""/>', '<a:cs typeface=""/>')
const accents = ['0B6470', '2E2A7B', '1F63C4', '8C1D5B', '2E7A63', '7C6A00']

export function theme(): string {
  const scheme = [
    el('a:dk1', {}, '<a:sysClr val="windowText" lastClr="000000"/>'),
    el('a:lt1', {}, '<a:sysClr val="window" lastClr="FFFFFF"/>'),
    el('a:dk2', {}, '<a:srgbClr val="13242B"/>'),
    el('a:lt2', {}, '<a:srgbClr val="F3F5F5"/>'),
    ...accents.map((val, index) => el(`a:accent${index + 1}`, {}, el('a:srgbClr', { val }))),
    el('a:hlink', {}, '<a:srgbClr val="0B6470"/>'),
    el('a:folHlink', {}, '<a:srgbClr val="4F5F66"/>'),
  ]
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const ln = `<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return xmlFile(
    el(
      'a:theme',
      { 'xmlns:a': ns['xmlns:a'], name: 'Samspel' },
      el(
        'a:themeElements',
        {},
        el('a:clrScheme', { name: 'Samspel' }, ...scheme),
        el('a:fontScheme', { name: 'Samspel' }, font('a:majorFont', 'Calibri'), font('a:minorFont', 'Calibri')),
        el(
          'a:fmtScheme',
          { name: 'Samspel' },
          el('a:fillStyleLst', {}, fill.repeat(3)),
          el('a:lnStyleLst', {}, ln.repeat(3)),
          el('a:effectStyleLst', {}, effect.repeat(3)),
          el('a:bgFillStyleLst', {}, fill.repeat(3)),
        ),
      ),
    ),
  )
}

const white = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
const clrMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

/** A text that the template places. Box in EMU. */
const placeholder = (id: number, type: string, [x, y, cx, cy]: readonly number[], anchor = 'b') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr>` +
  `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
  `<p:txBody><a:bodyPr lIns="0" rIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>`

const margin = 487_680
const inner = 12_192_000 - 2 * margin
const titleBox = [margin, 228_600, inner, 571_500]
const style = (name: string, sz: number, bold: boolean) =>
  el(
    name,
    {},
    el(
      'a:lvl1pPr',
      { algn: 'l' },
      '<a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:buNone/>',
      el('a:defRPr', { sz, b: bold }, '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>', '<a:latin typeface="+mn-lt"/>'),
    ),
  )

export const master = (): string =>
  root(
    'p:sldMaster',
    el('p:cSld', {}, white, el('p:spTree', {}, emptyTree, placeholder(2, 'title', titleBox))),
    clrMap,
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>',
    el('p:txStyles', {}, style('p:titleStyle', 2400, true), style('p:bodyStyle', 1800, false), style('p:otherStyle', 1800, false)),
  )

/** cover: title and subtitle; picture: a title above an empty ground. */
export function layout(kind: 'cover' | 'picture'): string {
  const inside =
    kind === 'cover'
      ? placeholder(2, 'ctrTitle', [margin, 1_900_000, inner, 1_300_000]) +
        placeholder(3, 'subTitle', [margin, 3_300_000, inner, 1_900_000], 't')
      : placeholder(2, 'title', titleBox)
  return xmlFile(
    el(
      'p:sldLayout',
      { ...ns, type: kind === 'cover' ? 'title' : 'titleOnly', preserve: true },
      el('p:cSld', { name: kind }, el('p:spTree', {}, emptyTree, inside)),
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
    ),
  )
}

export const notesMaster = (): string =>
  root(
    'p:notesMaster',
    el('p:cSld', {}, white, el('p:spTree', {}, emptyTree, placeholder(2, 'body', [685_800, 4_400_550, 5_486_400, 3_600_450], 't'))),
    clrMap,
  )

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A part's list of other parts: [id, kind, path]. */
export const links = (...list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  xmlFile(
    el(
      'Relationships',
      { xmlns: relationships },
      ...list.map(([Id, kind, Target]) => el('Relationship', { Id, Type: kind.startsWith('http') ? kind : `${office}/${kind}`, Target })),
    ),
  )

const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml'
const kinds: readonly (readonly [RegExp, string])[] = [
  [/presentation\.xml$/, `${presentationml}.presentation.main+xml`],
  [/slides\//, `${presentationml}.slide+xml`],
  [/notesSlides\//, `${presentationml}.notesSlide+xml`],
  [/slideMasters\//, `${presentationml}.slideMaster+xml`],
  [/slideLayouts\//, `${presentationml}.slideLayout+xml`],
  [/notesMasters\//, `${presentationml}.notesMaster+xml`],
  [/theme\//, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
]

export const contentTypes = (paths: readonly string[]): string =>
  xmlFile(
    el(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
      ...paths.flatMap((path) => {
        const kind = kinds.find(([pattern]) => pattern.test(path))
        return kind && !path.includes('_rels') ? [el('Override', { PartName: `/${path}`, ContentType: kind[1] })] : []
      }),
    ),
  )
