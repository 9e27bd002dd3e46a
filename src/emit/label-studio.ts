import type { DocumentRecord } from '../claims/schema.js'
import { attributeTable, labels, type Mark, markedText, relationNames } from './marked.js'

/** Records as tasks of Label Studio with predictions (https://labelstud.io/guide/predictions), and the labelling interface for them. */

/** The text with line ends of one character, as a browser shows it, so that no offset moves. */
const shownText = (text: string): string => text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n')

const regionsOf = ({ id, start, end, label, attributes, note }: Mark, text: string): object[] => {
  const value = { start, end, text: text.slice(start, end) }
  const common = { id, to_name: 'text' }
  return [
    { ...common, from_name: 'label', type: 'labels', value: { ...value, labels: [label] } },
    ...Object.entries(attributes).map(([name, choice]) => ({
      ...common,
      from_name: name,
      type: 'choices',
      value: { ...value, choices: [choice] },
    })),
    ...(note === '' ? [] : [{ ...common, from_name: 'meaning', type: 'textarea', value: { ...value, text: [note] } }]),
  ]
}

/** A task with the claims as predictions. Offsets of the record are UTF-16 code units of the text. */
export const toLabelStudio = (record: DocumentRecord, given: string): object => {
  const text = shownText(given)
  const { id, sha256, title, published, outlet } = record.document
  const { marks, relations } = markedText(record)
  return {
    data: { text, id, sha256, title, published, outlet },
    predictions: [
      {
        model_version: `${record.tool.name} ${record.tool.version}`,
        result: [
          ...marks.flatMap((mark) => regionsOf(mark, text)),
          ...relations.map(({ label, from, to }) => ({
            type: 'relation',
            from_id: from,
            to_id: to,
            direction: 'right',
            labels: [label],
          })),
        ],
      },
    ],
  }
}

/** The labelling interface that the tasks go with, to be pasted into a project's settings. */
export const labelStudioInterface = (): string => {
  const choices = attributeTable().flatMap(({ name, on, values }) => [
    `  <Choices name="${name}" toName="text" perRegion="true" whenTagName="label" whenLabelValue="${on.join(',')}">`,
    ...values.map((value) => `    <Choice value="${value}"/>`),
    '  </Choices>',
  ])
  return `${[
    '<View>',
    '  <Labels name="label" toName="text">',
    ...Object.keys(labels).map((label) => `    <Label value="${label}"/>`),
    '  </Labels>',
    '  <Relations>',
    ...relationNames.map((name) => `    <Relation value="${name}"/>`),
    '  </Relations>',
    '  <Text name="text" value="$text"/>',
    ...choices,
    '  <TextArea name="meaning" toName="text" perRegion="true" editable="true"/>',
    '</View>',
  ].join('\n')}\n`
}
