// The code inside the one-file viewer. It only shows and hides what stands in the page: it makes no elements, and asks for nothing.
;(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const main = document.querySelector('main')
  const tabs = all('[role="tab"]')
  const field = document.querySelector('.find input')
  const count = document.querySelector('.find [role="status"]')
  const aside = document.querySelector('aside')
  const cards = new Map(all('article', aside).map((card) => [card.dataset.card, card]))
  /** What an actor is found by: its name and what is known of it, not those beside it. */
  const words = new Map(
    [...cards].map(([key, card]) => [
      key,
      all('h3, dd', card)
        .map((part) => part.textContent)
        .join('\n')
        .toLocaleLowerCase(),
    ]),
  )
  const keysOf = (element) => (element.dataset.a || element.dataset.r || '').split(' ')
  let chosen = null
  let before = null
  let dragged = false

  document.documentElement.classList.add('live')

  function show(tab, focus) {
    for (const each of tabs) {
      const on = each === tab
      each.setAttribute('aria-selected', String(on))
      each.tabIndex = on ? 0 : -1
      document.getElementById(each.getAttribute('aria-controls')).hidden = !on
    }
    if (focus) tab.focus()
  }
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => show(tab, false))
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
      const to = step ? (index + step + tabs.length) % tabs.length : { Home: 0, End: tabs.length - 1 }[event.key]
      if (to === undefined) return
      event.preventDefault()
      show(tabs[to], true)
    })
  })
  if (tabs[0]) show(tabs[0], false)

  /** Who is searched for, and who is chosen with those beside it. Null: everybody. */
  function lit() {
    const wanted = field.value.trim().toLocaleLowerCase()
    if (wanted) return new Set([...words].filter(([, text]) => text.includes(wanted)).map(([key]) => key))
    return chosen === null ? null : new Set([chosen])
  }

  function draw() {
    const keys = lit()
    const searching = field.value.trim() !== ''
    const near = new Set(keys)
    if (keys && !searching)
      for (const relation of all('[data-r]')) if (keysOf(relation).includes(chosen)) for (const key of keysOf(relation)) near.add(key)
    for (const picture of all('.plate svg')) {
      picture.classList.toggle('some', keys !== null)
      for (const mark of all('[data-a]', picture)) mark.classList.toggle('lit', near.has(mark.dataset.a))
      for (const relation of all('[data-r]', picture)) {
        const ends = keysOf(relation)
        relation.classList.toggle('lit', keys !== null && (searching ? ends.every((key) => keys.has(key)) : ends.includes(chosen)))
      }
    }
    for (const row of all('tbody tr')) {
      row.hidden = searching && !keysOf(row).some((key) => keys.has(key))
      row.classList.toggle('lit', chosen !== null && keysOf(row).includes(chosen))
    }
    count.textContent = searching ? count.dataset.text.replace('#', String(keys.size)) : ''
    for (const [key, card] of cards) card.hidden = key !== chosen
    aside.hidden = chosen === null
    main.classList.toggle('about', chosen !== null)
  }

  function choose(key, from) {
    if (key !== null && chosen === null) before = from || null
    chosen = key !== null && cards.has(key) ? key : null
    draw()
    if (chosen === null && before) before.focus()
  }

  document.addEventListener('click', (event) => {
    const at = event.target.closest('[data-open], .plate [data-a], .close')
    // The end of a drag is no click.
    if (!at || (dragged && at.matches('.plate *'))) return
    if (at.matches('.close')) return choose(null)
    const key = at.dataset.open || at.dataset.a
    choose(key === chosen ? null : key, at.matches('button') ? at : null)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    if (field.value) {
      field.value = ''
      draw()
    } else choose(null)
  })
  field.addEventListener('input', draw)
  field.addEventListener('keydown', (event) => {
    const first = event.key === 'Enter' && field.value.trim() ? [...lit()][0] : undefined
    if (first === undefined) return
    field.value = ''
    choose(first, field)
  })

  for (const plate of all('.plate')) {
    const picture = plate.querySelector('svg')
    let size = 1
    /** Around a point of the plate, so that what is looked at stays. */
    const zoom = (next, x = plate.clientWidth / 2, y = plate.clientHeight / 2) => {
      const [left, top] = [(plate.scrollLeft + x) / picture.clientWidth, (plate.scrollTop + y) / picture.clientHeight]
      size = Math.min(8, Math.max(1, next))
      plate.classList.toggle('fit', size === 1)
      picture.style.width = `${size * 100}%`
      plate.scrollLeft = left * picture.clientWidth - x
      plate.scrollTop = top * picture.clientHeight - y
    }
    zoom(1)
    for (const button of all('[data-zoom]', plate.parentElement))
      button.addEventListener('click', () => zoom({ in: size * 1.4, out: size / 1.4, fit: 1 }[button.dataset.zoom]))
    plate.addEventListener('keydown', (event) => {
      const next = { '+': size * 1.4, '-': size / 1.4, 0: 1 }[event.key]
      if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      zoom(next)
    })
    plate.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return
        event.preventDefault()
        const box = plate.getBoundingClientRect()
        zoom(size * Math.exp(-event.deltaY / 300), event.clientX - box.left, event.clientY - box.top)
      },
      { passive: false },
    )
    plate.addEventListener('pointerdown', (event) => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return
      const [x, y, left, top] = [event.clientX, event.clientY, plate.scrollLeft, plate.scrollTop]
      const move = (moved) => {
        dragged ||= Math.hypot(moved.clientX - x, moved.clientY - y) > 4
        plate.scrollLeft = left - (moved.clientX - x)
        plate.scrollTop = top - (moved.clientY - y)
      }
      const end = () => removeEventListener('pointermove', move)
      dragged = false
      addEventListener('pointermove', move)
      addEventListener('pointerup', end, { once: true })
    })
  }
  draw()
})()
