import { Suspense, useCallback, useEffect, useState } from 'react'
import { say } from '../i18n/translate'
import { useApp, useSession, useT } from '../state/hooks'
import { laterPart } from '../ui/lazyPart'
import { Toast } from '../ui/Toast'

const WorkCard = laterPart(() => import('./WorkCard'))

/** What the app says by itself: the toast for all, announcements for those who listen, failures without delay. */
export function Messages() {
  const app = useApp()
  const t = useT()
  const toast = useSession((session) => session.toast)
  const close = useCallback(() => app.session.setState({ toast: null }), [app])
  const working = useSession((session) => session.work !== null)
  const shown = toast && (
    <Toast
      text={say(t, toast.message)}
      closeLabel={t('shell.closeToast')}
      onClose={close}
      stays={toast.stays ?? false}
      action={
        toast.action && {
          name: say(t, toast.action.label),
          run: () => {
            close()
            toast.action?.run()
          },
        }
      }
    />
  )
  return (
    <>
      <div role="status">{!toast?.stays && shown}</div>
      <div role="alert">{toast?.stays && shown}</div>
      <Suspense>{working && <WorkCard />}</Suspense>
      <Announcement />
    </>
  )
}

/** ms of quiet before something is said: of quick steps after each other only the last one is heard. */
const quiet = 100

function Announcement() {
  const t = useT()
  const announcement = useSession((session) => session.announcement)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!announcement) return
    const timer = setTimeout(async () => {
      await t.whole()
      const text = say(t, announcement)
      // The same words again are only heard when the text differs.
      setSaid((before) => (before === text ? `${text}\u00a0` : text))
    }, quiet)
    return () => clearTimeout(timer)
  }, [announcement, t])
  return (
    <p className="vh" role="status">
      {said}
    </p>
  )
}
