/** Opens a place, `PATH:LINE:COLUMN`, in the editor that runs, or in the one that the environment names. */
export async function openEditor(place: string): Promise<void> {
  const {default: launch} = await import('launch-editor')
  launch(place, () => undefined)
}
