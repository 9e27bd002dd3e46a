/** Elements in one line. Text goes in as text alone. */

type Value = string | number | boolean | null | undefined | ((event: Event) => void)
type Child = Node | string | null

const fill = (element: Element, attributes: Readonly<Record<string, Value>>, children: readonly Child[]): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(name, value)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== null))
}

/** An element with attributes, listeners (by the name of their event) and children. */
export const el = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name)
  fill(element, attributes, children)
  return element
}

/** The same for a drawing. */
export const svg = (
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: Child[]
): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  fill(element, attributes, children)
  return element
}

/** Draws anew and gives the focus back to the element with the same `data-focus`. */
export const keepingFocus = (draw: () => void): void => {
  const key = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.focus : undefined
  draw()
  if (key === undefined) return
  for (const element of document.querySelectorAll<HTMLElement>('[data-focus]'))
    if (element.dataset.focus === key) {
      element.focus({ preventScroll: true })
      return
    }
}

/** JSON that the page holds. */
export const jsonOf = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? 'null')
