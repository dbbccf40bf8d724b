// The same seeded map as files of other programs: a workbook of two sheets, one table, a network.
import { strToU8, unzipSync, zipSync } from 'fflate'
import { sampleFile } from './sample.mjs'

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const xml = (body) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`)

const cell = (value) => (typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`)
const sheet = (rows) =>
  xml(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map((row) => `<row>${row.map(cell).join('')}</row>`)
      .join('')}</sheetData></worksheet>`,
  )

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const parts = 'http://schemas.openxmlformats.org/package/2006'

function workbook(sheets) {
  const names = Object.keys(sheets)
  const each = (make) => names.map((name, index) => make(name, index + 1)).join('')
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${content}.worksheet+xml"/>`)}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheets>${each((name, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${parts}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${relationships}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    ),
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(sheets[name])])),
  })
}

/** A map of `count` actors with twice as many relations, as files to choose, by kind; CSV holds the relations in a second file. */
export function tablesOf(count) {
  const { actors, relations } = JSON.parse(sampleFile(count)).document
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const people = [
    ['Aktör', 'Grupp', 'Inflytande', 'Intresse', 'Anteckning'],
    ...actors.map(({ name, group, influence, interest }) => [name, group, influence, interest, `Om ${name}`]),
  ]
  const ties = [
    ['Från', 'Till', 'Typ', 'Styrka'],
    ...relations.map(({ source, target, type, strength }) => [names.get(source), names.get(target), type, strength]),
  ]
  const lines = (rows) => Buffer.from(rows.map((row) => row.join(';')).join('\r\n'))
  const nodes = actors.map(
    ({ id, name, influence }) =>
      `<node id="${id}" label="${escaped(name)}"><attvalues><attvalue for="0" value="${influence}"/></attvalues></node>`,
  )
  const edges = relations.map(
    ({ id, source, target, strength }) => `<edge id="${id}" source="${source}" target="${target}" weight="${strength}"/>`,
  )
  const gexf = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected"><attributes class="node"><attribute id="0" title="influence" type="integer"/></attributes><nodes>${nodes.join('')}</nodes><edges>${edges.join('')}</edges></graph></gexf>`
  const file = (name, bytes) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
  return {
    XLSX: [file('karta.xlsx', workbook({ Aktörer: people, Relationer: ties }))],
    CSV: [file('aktorer.csv', lines(people)), file('relationer.csv', lines(ties))],
    GEXF: [file('karta.gexf', xml(gexf))],
  }
}

/** ms for the least that has to be done with such files: unpacking, splitting, going through the text once. Here in node. */
export function bareRead(kind, files) {
  const start = performance.now()
  for (const { buffer } of files)
    if (kind === 'XLSX') unzipSync(buffer)
    else if (kind === 'CSV') for (const line of buffer.toString().split('\r\n')) line.split(';')
    else buffer.toString().match(/<[^>]*>/g)
  return performance.now() - start
}
