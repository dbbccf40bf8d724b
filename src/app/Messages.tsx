import { useCallback } from 'react'
import { say } from '../i18n/translate'
import { useApp, useSession, useT } from '../state/hooks'
import { Toast } from '../ui/Toast'

/** What the app says by itself: the toast for all, announcements for those who listen, failures without delay. */
export function Messages() {
  const app = useApp()
  const t = useT()
  const toast = useSession((session) => session.toast)
  const announcement = useSession((session) => session.announcement)
  const close = useCallback(() => app.session.setState({ toast: null }), [app])
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
      <p className="vh" role="status">
        {announcement && say(t, announcement)}
      </p>
    </>
  )
}
