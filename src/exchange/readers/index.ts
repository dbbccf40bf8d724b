// Who reads files of other programs, asked in this order. Adding one: its file, a line here, and its place among the fuzzed.
import { delimited } from './delimited'
import { edgeList } from './edgeList'
import { gexf } from './gexf'
import { graphml } from './graphml'
import { html } from './html'
import { json } from './json'
import { markdown } from './markdown'
import { ods } from './ods'
import { pajek } from './pajek'
import type { Reader } from './reader'
import { word } from './word'
import { xlsx } from './xlsx'

export const readers: readonly Reader[] = [ods, word, xlsx, graphml, gexf, html, json, pajek, edgeList, markdown, delimited]
