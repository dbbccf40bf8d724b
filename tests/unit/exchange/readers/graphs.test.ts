import { describe, expect, it } from 'vitest'
import { fixture, read, refusal, tables, textFile } from '../../../helpers/sourceFiles'

describe('GraphML', () => {
  it('of networkx keeps attributes, defaults and direction, and leaves relations to nobody', async () => {
    const book = await read(fixture('networkx.graphml'))
    expect(tables(book)).toEqual({
      nodes: [
        ['name', 'sector', 'influence', 'asked'],
        ['Region Skåne', 'Region', '4', 'true'],
        ['Elevhälsan & skolan', 'Kommun', '', 'false'],
        ['Sámediggi', '', '', 'false'],
      ],
      edges: [
        ['from', 'to', 'direction', 'weight', 'kind'],
        ['Region Skåne', 'Elevhälsan & skolan', 'undirected', '2.5', 'avtal'],
        ['Elevhälsan & skolan', 'Sámediggi', 'undirected'],
      ],
    })
    expect(book.sheets.map(({ holds }) => holds)).toEqual(['actors', 'relations'])
    expect(book.issues).toEqual([{ key: 'read.issue.ends', values: { count: 1 } }])
  })

  it('of Gephi gives names for ids and leaves the looks', async () => {
    expect(tables(await read(fixture('gephi.graphml')))).toEqual({
      nodes: [
        ['id', 'name', 'Modularity Class'],
        ['n0', 'Kommunstyrelsen', '1'],
        ['n1', 'Föreningen Öppna dörrar', '0'],
      ],
      edges: [
        ['from', 'to', 'direction', 'name', 'weight'],
        ['Kommunstyrelsen', 'Föreningen Öppna dörrar', 'directed', 'ger bidrag', '3.0'],
        ['Föreningen Öppna dörrar', 'Kommunstyrelsen', 'undirected', '', '1.0'],
      ],
    })
  })

  it('of yEd reads names off the shapes, groups off the folders and directions off the arrows', async () => {
    expect(tables(await read(fixture('yed.graphml')))).toEqual({
      nodes: [
        ['id', 'name', 'group', 'description'],
        ['n0::n0', 'Barn- och utbildningsnämnden', 'Kommunen', 'Beslutar om <budget>'],
        ['n0::n1', 'Socialtjänsten', 'Kommunen'],
        ['n1', 'Polisen'],
      ],
      edges: [
        ['from', 'to', 'direction', 'name'],
        ['Barn- och utbildningsnämnden', 'Polisen', 'directed', 'samråd'],
        ['Polisen', 'Socialtjänsten', 'undirected'],
        ['Barn- och utbildningsnämnden', 'Socialtjänsten', 'directed'],
        ['Polisen', 'Barn- och utbildningsnämnden', 'mutual'],
      ],
    })
  })

  it('may be written in UTF-16, in an older encoding, and with a prefix', async () => {
    const xml = (encoding: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><g:graphml xmlns:g="x"><g:graph><g:node id="Åre"/></g:graph></g:graphml>`
    const utf16 = Buffer.from(`\ufeff${xml('UTF-16')}`, 'utf16le')
    const [before = '', behind = ''] = xml('windows-1251').split('Åre')
    const cyrillic = Buffer.concat([Buffer.from(before), Buffer.from([0xcc, 0xee]), Buffer.from(behind)])
    expect(tables(await read({ name: 'a.xml', bytes: new Uint8Array(utf16) }))).toEqual({ nodes: [['name'], ['Åre']] })
    expect(tables(await read({ name: 'b.graphml', bytes: new Uint8Array(cyrillic.subarray(0, cyrillic.length)) })).nodes?.[1]?.[0]).toMatch(
      /^Мо/,
    )
  })
})

describe('GEXF', () => {
  it('1.3 of Gephi keeps attributes, kinds and directions; who share a name are told apart by id', async () => {
    expect(tables(await read(fixture('gephi-13.gexf')))).toEqual({
      nodes: [
        ['id', 'name', 'Sector', 'Interest'],
        ['0', 'Helse Vest & kommunene', 'Stat', '72.5'],
        ['1', 'Ungdomsrådet', 'Unknown'],
        ['2', 'Ungdomsrådet', 'Unknown'],
      ],
      edges: [
        ['from', 'to', 'direction', 'type', 'name', 'weight', 'Since'],
        ['Helse Vest & kommunene', '1', 'directed', 'knowledge', 'informerer', '2.0', '2019'],
        ['2', 'Helse Vest & kommunene', 'mutual'],
        ['1', 'Helse Vest & kommunene', 'undirected'],
      ],
    })
  })

  it('1.2 of networkx needs no ids where they are the names', async () => {
    expect(tables(await read(fixture('networkx-12.gexf')))).toEqual({
      nodes: [['name', 'sector'], ['A', 'health'], ['B']],
      edges: [
        ['from', 'to', 'direction', 'weight'],
        ['A', 'B', 'undirected', '3'],
      ],
    })
  })

  it('1.1 puts nodes in nodes, and attributes the old way: who only holds others is a group', async () => {
    expect(tables(await read(fixture('nested-11.gexf')))).toEqual({
      nodes: [
        ['id', 'name', 'group', 'url'],
        ['b', 'Folkhälsomyndigheten', 'Staten', 'https://example.org/x.png'],
        ['c', 'Länsstyrelsen', 'Staten'],
        ['d', 'Kommunen', 'Lokalt'],
      ],
      edges: [
        ['from', 'to', 'direction'],
        ['Folkhälsomyndigheten', 'Kommunen', 'directed'],
      ],
    })
  })
})

describe('JSON', () => {
  it('of a Kumu project', async () => {
    expect(tables(await read(fixture('kumu-project.json')))).toEqual({
      Elements: [
        ['id', 'name', 'type', 'description', 'tags', 'influence'],
        ['elem-aZ1', 'Region Västernorrland', 'Region', 'Ansvarar för **vården**', 'vård, beslut', '80'],
        ['elem-bQ2', 'Ungdomsrådet'],
        ['elem-cT3', 'Ungdomsrådet', 'Civilsamhälle'],
      ],
      Connections: [
        ['from', 'to', 'direction', 'type', 'name', 'delayed', 'strength'],
        ['Region Västernorrland', 'elem-bQ2', 'mutual', 'Samverkan', 'möts varje månad', 'false', '3'],
        ['elem-cT3', 'Region Västernorrland', 'directed', '', '', 'false'],
      ],
    })
  })

  it('of a Kumu blueprint, whose connections go by label', async () => {
    const { Elements, Connections } = tables(await read(fixture('kumu-blueprint.json')))
    expect(Elements?.[2]).toEqual(['Idrottsföreningen', 'Civilsamhälle', '', 'shave ice'])
    expect(Connections?.[1]).toEqual(['Kommunen', 'Idrottsföreningen', 'directed', 'bidrag'])
  })

  it('of networkx, D3 and Cytoscape', async () => {
    expect(tables(await read(fixture('node-link.json')))).toEqual({
      nodes: [
        ['name', 'club'],
        ['0', 'Mr. Hi'],
        ['1', 'Officer'],
      ],
      edges: [
        ['from', 'to', 'direction', 'weight'],
        ['0', '1', 'undirected', '4'],
      ],
    })
    expect(tables(await read(fixture('d3-by-place.json'))).edges).toEqual([
      ['from', 'to', 'direction', 'value'],
      ['Napoleon', 'Myriel', 'undirected', '1'],
      ['Valjean', 'Myriel', 'undirected', '8'],
    ])
    expect(tables(await read(fixture('cytoscape.json'))).edges).toEqual([
      ['from', 'to', 'direction', 'interaction'],
      ['Rektor', 'Elevrådet', 'directed', 'leder'],
    ])
  })

  it('of records becomes a table for each list', async () => {
    const text = JSON.stringify({
      data: {
        actors: [
          { name: 'Kommunen', place: { x: 1 } },
          { name: 'Regionen', tags: ['a', 'b'] },
        ],
        years: [2025, 2026],
      },
    })
    expect(tables(await read(textFile('a.json', text)))).toEqual({
      actors: [
        ['name', 'place x', 'tags'],
        ['Kommunen', '1'],
        ['Regionen', '', 'a, b'],
      ],
      years: [['2025'], ['2026']],
    })
    expect(tables(await read(textFile('rows', '[["Aktör","Makt"],["Region",3]]')))).toEqual({
      '': [
        ['Aktör', 'Makt'],
        ['Region', '3'],
      ],
    })
  })

  it('says where it is broken, and when there is no list in it', async () => {
    expect(await refusal(textFile('a.json', '{\n  "elements": [,]\n}'))).toEqual({
      key: 'read.brokenAt',
      values: { file: 'a.json', row: 2, column: 16 },
    })
    expect(await refusal(textFile('b.json', '{"a": "b"}'))).toEqual({ key: 'read.noTable', values: { file: 'b.json' } })
  })
})

describe('Pajek', () => {
  it('keeps names, relations by name, weights and labels', async () => {
    const book = await read(fixture('windows-1252.net'))
    expect(tables(book)).toEqual({
      vertices: [
        ['id', 'name'],
        ['1', 'Kommunalråd, M'],
        ['2', 'Region Väst'],
        ['3', 'Polisen'],
        ['4', 'Öppna "förskolan"'],
      ],
      lines: [
        ['from', 'to', 'direction', 'type', 'name', 'weight'],
        ['Kommunalråd, M', 'Region Väst', 'directed', 'rapporterar', '', '3'],
        ['Polisen', 'Kommunalråd, M', 'directed', 'rapporterar'],
        ['Region Väst', 'Polisen', 'undirected', '', 'samarbete', '1.5'],
        ['Öppna "förskolan"', 'Kommunalråd, M', 'undirected'],
        ['Öppna "förskolan"', 'Polisen', 'undirected'],
      ],
    })
    expect(book.issues).toEqual([])
  })

  it('may hold its ties as a matrix', async () => {
    expect(tables(await read(fixture('matrix.net'))).lines).toEqual([
      ['from', 'to', 'direction', 'weight'],
      ['A', 'B', 'directed', '1'],
      ['B', 'C', 'directed', '2'],
      ['C', 'A', 'directed', '1'],
    ])
  })
})

describe('a list of edges', () => {
  it('of networkx, with dictionaries', async () => {
    expect(tables(await read(fixture('networkx.edgelist')))).toEqual({
      nodes: [['name'], ['Region'], ['Kommun'], ['Polis']],
      edges: [
        ['from', 'to', 'direction', 'weight', 'kind'],
        ['Region', 'Kommun', 'undirected'],
        ['Kommun', 'Polis', 'undirected', '3', 'avtal om x'],
      ],
    })
  })

  it('of neighbours', async () => {
    expect(tables(await read(textFile('a.adjlist', '# c\nA B C\nB\nC\n'))).edges).toEqual([
      ['from', 'to', 'direction'],
      ['A', 'B', 'undirected'],
      ['A', 'C', 'undirected'],
    ])
  })
})
