/** Leaves the dashboard for another address. */
export function openAddress(address: string): void {
  window.location.assign(address)
}
