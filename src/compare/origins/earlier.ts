import type { Brief } from '../types.js'

type Published = Pick<Brief, 'id' | 'sha256' | 'published' | 'publishedAt'>

const published = ({ publishedAt, published: day }: Published): string => publishedAt ?? day ?? '9'

/** Whether `a` goes before `b`: published earlier, then by the hash of the article, then by its id. The original of copies is the first. */
export const isEarlier = (a: Published, b: Published): boolean => {
  const [first, second] = [published(a), published(b)]
  if (first !== second) return first < second
  const [one, other] = [a.sha256 ?? '', b.sha256 ?? '']
  return one === other ? a.id < b.id : one < other
}
