import type { Row } from '../../domain/document'
import { ChoiceEditor } from './ChoiceEditor'
import type { EditorProps } from './editing'
import { TextEditor } from './TextEditor'

export function CellEditor<R extends Row>(props: EditorProps<R>) {
  return props.column.editor === 'choice' ? <ChoiceEditor {...props} /> : <TextEditor {...props} />
}
