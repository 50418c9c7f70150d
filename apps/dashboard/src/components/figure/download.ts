/** Hands a text file to the browser to save. */
export function download(fileName: string, content: string, mediaType: string): void {
  downloadBlob(fileName, new Blob([content], { type: mediaType }))
}

/** Hands a file to the browser to save. */
export function downloadBlob(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  URL.revokeObjectURL(url)
}
