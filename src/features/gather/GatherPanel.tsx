import './gather.css'
import { useEffect } from 'react'
import { updateInfo } from '../../domain/edits/info'
import { infoOf } from '../../domain/rows'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { InPlace } from '../../ui/Field'
import { ActorList } from './ActorList'
import { QuickAdd } from './QuickAdd'

/** The question, and the actors gathered around it. */
export function GatherPanel() {
  return (
    <>
      <Question />
      <QuickAdd />
      <ActorList />
    </>
  )
}

function Question() {
  const app = useApp()
  const t = useT()
  const question = useDocument((doc) => infoOf(doc).question)
  const wished = useSession((session) => session.focusWish === 'question')
  useEffect(() => {
    if (wished) app.session.setState({ focusWish: null })
  }, [app, wished])
  return (
    <div className="question">
      <span className="lab">{t('gather.question')}</span>
      <InPlace
        label={t('gather.question')}
        className="voice"
        value={question}
        placeholder={t('gather.question.empty')}
        focused={wished}
        onCommit={(text, burst) =>
          app.documents.edit({ key: 'edit.info' }, (doc) => updateInfo(doc, { question: text.trim() }), `question ${burst}`)
        }
      />
    </div>
  )
}
