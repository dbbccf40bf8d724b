// What an office file says of itself: title, language and day; never who made it or on what machine.
import { el, escaped, xmlFile } from './xml'

/** The part docProps/core.xml. */
export const coreProperties = (title: string, language: string, date: Date): string =>
  xmlFile(
    el(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      el('dc:title', {}, escaped(title)),
      el('dc:language', {}, escaped(language)),
      el('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, date.toISOString()),
    ),
  )
