// Hands a file to the person: the browser saves it where she keeps her downloads.

export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A name that every file system takes: 'Skolfrånvaro: läsåret 24/25' becomes 'Skolfrånvaro läsåret 24 25.samspel.json'. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
  const short = Array.from(plain)
    .slice(0, 80)
    .join('')
    .replace(/^[ .]+/, '')
    .replace(/[ .]+$/, '')
  return `${short === '' || reserved.test(short) ? `Samspel ${short}`.trim() : short}.${extension}`
}
