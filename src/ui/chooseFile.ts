/** Asks for one file with the chooser of the system. Must be called from a click. Nothing happens when it is closed without a choice. */
export function chooseFile(accept: string, then: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) then(file)
  })
  input.click()
}
