/** Which claim is looked at: its card and its words are lit together. */

export interface Selection {
  /** id of the claim; null where none is */
  readonly current: () => string | null
  readonly card: (id: string) => HTMLElement | null
  /** All cards in the order of the text. */
  readonly cards: () => readonly HTMLElement[]
  /** Lights a claim and brings it into view; `focus` moves the keyboard to its card. */
  readonly select: (id: string, focus?: boolean) => void
  readonly onSelect: (listener: (id: string) => void) => void
}

const named = (root: ParentNode, id: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[data-c="${CSS.escape(id)}"]`),
]

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 40 && top < window.innerHeight - 40
}

/** The claims at an element, the innermost first. */
const claimsAt = (target: EventTarget | null): string[] => {
  const ids: string[] = []
  let element = target instanceof Element ? target.closest<HTMLElement>('[data-c]') : null
  while (element !== null) {
    const id = element.dataset.c ?? ''
    if (!ids.includes(id)) ids.push(id)
    element = element.parentElement?.closest<HTMLElement>('[data-c]') ?? null
  }
  return ids
}

/** A click on words that are lit goes on to the claim around them. */
const nextOf = (ids: readonly string[], current: string | null): string | undefined => {
  const at = current === null ? -1 : ids.indexOf(current)
  return ids[(at + 1) % ids.length]
}

/** Lights what belongs together under the mouse, or where the keyboard is. */
const hoverIn = (main: HTMLElement): void => {
  let hovered: string | null = null
  const hover = (id: string | null): void => {
    if (id === hovered) return
    for (const old of main.querySelectorAll('.hover')) old.classList.remove('hover')
    hovered = id
    if (id !== null) for (const element of named(main, id)) element.classList.add('hover')
  }
  main.addEventListener('mouseover', (event) => hover(claimsAt(event.target)[0] ?? null))
  main.addEventListener('mouseleave', () => hover(null))
  main.addEventListener('focusin', (event) => hover(claimsAt(event.target)[0] ?? null))
}

/** The claim that a click asks for; null where it asks for something else. */
const clickedClaim = (event: Event, current: string | null): string | null => {
  const target = event.target instanceof Element ? event.target : null
  // what is chosen with the mouse is no click
  if (target === null || String(getSelection()) !== '' || target.closest('.verdicts, form') !== null) return null
  const link = target.closest<HTMLAnchorElement>('a[href^="#"]')
  const card = target.closest('.card')
  // a link within a card leads to another claim: its address does that
  if (card !== null && link !== null && !link.classList.contains('words')) return null
  const ids = claimsAt(target)
  return (card === null ? nextOf(ids, current) : ids[0]) ?? null
}

const idInAddress = (): string | null => {
  try {
    const words = decodeURIComponent(location.hash.slice(1))
    return words.startsWith('sample=') ? new URLSearchParams(words).get('claim') : words.replace(/^at-/, '')
  } catch {
    return null
  }
}

export const createSelection = (main: HTMLElement): Selection => {
  let current: string | null = null
  const listeners: ((id: string) => void)[] = []
  const card = (id: string): HTMLElement | null => {
    const element = document.getElementById(id)
    return element?.classList.contains('card') ? element : null
  }
  const light = (id: string): void => {
    for (const old of main.querySelectorAll('.lit')) old.classList.remove('lit')
    for (const element of named(main, id)) element.classList.add('lit')
    for (const old of main.querySelectorAll('.card[aria-current]')) old.removeAttribute('aria-current')
    card(id)?.setAttribute('aria-current', 'true')
  }
  const select: Selection['select'] = (id, focus = false) => {
    current = id
    light(id)
    const words = named(main, id).filter((element) => element.classList.contains('m'))
    if (words.length > 0 && !words.some(isInView))
      (document.getElementById(`at-${id}`) ?? words[0])?.scrollIntoView({ block: 'center' })
    const own = card(id)
    own?.scrollIntoView({ block: 'nearest' })
    if (focus) own?.focus({ preventScroll: true })
    for (const listener of listeners) listener(id)
  }
  hoverIn(main)
  main.addEventListener('click', (event) => {
    const id = clickedClaim(event, current)
    if (id === null) return
    event.preventDefault()
    history.replaceState(null, '', `#${encodeURIComponent(id)}`)
    select(id)
  })
  const follow = (): void => {
    const id = idInAddress()
    if (id !== null && id !== '' && card(id) !== null) select(id)
  }
  window.addEventListener('hashchange', follow)
  // once all that listens is there
  queueMicrotask(follow)
  return {
    current: () => current,
    card,
    cards: () => [...main.querySelectorAll<HTMLElement>('.card')],
    select,
    onSelect: (listener) => listeners.push(listener),
  }
}
