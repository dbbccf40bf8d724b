// The limit pages behind the same handles as the app.
import { fileURLToPath } from 'node:url'
import { size } from './browser.mjs'

/** Opens a map on a limit page; answers with ms to the picture and where the hand can go. */
export async function openLimit(page, address, kind, file) {
  await page.goto(`${address}${kind}.html`)
  const openMs = await page.evaluate((text) => window.openMap(text), file)
  const box = await page.evaluate(async (text) => {
    const { mapOf } = await import('./map.js')
    return mapOf(text).boxes[0]
  }, file)
  return {
    openMs,
    places: {
      actor: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
      empty: { x: size.width - 130, y: size.height - 80 },
      middle: { x: size.width / 2, y: size.height / 2 },
      panButton: 'left',
    },
  }
}

/** ms of one strict IndexedDB transaction that puts one small row; the best of ten. */
export const putLimit = (page) =>
  page.evaluate(async () => {
    const database = await new Promise((done, failed) => {
      const request = indexedDB.open('limit', 1)
      request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' })
      request.onsuccess = () => done(request.result)
      request.onerror = () => failed(request.error)
    })
    const times = []
    for (let round = 0; round < 10; round += 1) {
      const start = performance.now()
      await new Promise((done, failed) => {
        const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' })
        transaction.objectStore('rows').put({ id: 'a', name: 'Region', influence: round, interest: 40 })
        transaction.oncomplete = done
        transaction.onabort = () => failed(transaction.error)
      })
      times.push(performance.now() - start)
    }
    return Math.min(...times)
  })

/** ms to encode an empty picture of A3 at 300 dots an inch as PNG. */
export const pngLimit = (page) =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(4961, 3508)
    const context = canvas.getContext('2d')
    const start = performance.now()
    context.fillStyle = 'white'
    context.fillRect(0, 0, canvas.width, canvas.height)
    await canvas.convertToBlob({ type: 'image/png' })
    return performance.now() - start
  })

/** ms to write the boxes and lines of a file as SVG text, here in node: string work only. */
export function svgLimit(file) {
  const { actors, relations } = JSON.parse(file).document
  const spots = new Map(actors.map(({ id, spot }) => [id, spot]))
  const start = performance.now()
  const lines = relations.map(({ source, target }) => {
    const [a, b] = [spots.get(source), spots.get(target)]
    return `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}"/>`
  })
  const boxes = actors.map(
    ({ name, spot }) => `<rect x="${spot.x}" y="${spot.y}" width="60" height="24"/><text x="${spot.x}" y="${spot.y}">${name}</text>`,
  )
  const text = `<svg xmlns="http://www.w3.org/2000/svg">${lines.join('')}${boxes.join('')}</svg>`
  return text.length > 0 ? performance.now() - start : 0
}

export const limitPages = ['layer', 'canvas', 'svg']
export const limitsFolder = fileURLToPath(new URL('./limits', import.meta.url))
