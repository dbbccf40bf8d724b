/** Asks for files with the chooser of the system. Must be called from a click. Nothing happens when it is closed without a choice. */
export function chooseFiles(accept: string, then: (files: readonly File[]) => void, multiple = true): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = multiple
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])]
    if (files.length > 0) then(files)
  })
  input.click()
}

export const chooseFile = (accept: string, then: (file: File) => void): void => chooseFiles(accept, ([file]) => file && then(file), false)
